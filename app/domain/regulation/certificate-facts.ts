import type { Day } from "../shared/clock.ts";

/** A paper as rules see it. Kinds are the codes of the certification area. */
export type CertificateFacts = {
  readonly kind: string;
  readonly number: string;
  readonly state: "pending" | "valid" | "suspended" | "expired" | "withdrawn" | "refused";
  readonly issuedOn: Day;
  readonly validTo: Day | null;
  /** Categories of goods it speaks for; empty when the paper names no limit. */
  readonly scopeCategories: readonly string[];
  /** GLNs of the places it speaks for; empty when the paper names no limit. */
  readonly scopeGlns: readonly string[];
  /** Ids of the products it speaks for; empty or missing when the paper names no limit. */
  readonly scopeProducts?: readonly string[];
  readonly stars: number | null;
};

/** Accepted by a reviewer and, by its own dates, in force on this day. */
export const isInForce = ({ state, issuedOn, validTo }: CertificateFacts, today: Day): boolean =>
  state === "valid" && issuedOn <= today && (validTo === null || validTo >= today);

/** Past its last day, whether or not anybody has marked it so yet. */
export const hasRunOut = ({ state, validTo }: CertificateFacts, today: Day): boolean =>
  validTo !== null && validTo < today && (state === "valid" || state === "expired");

const coversCategory = ({ scopeCategories }: CertificateFacts, category: string): boolean =>
  scopeCategories.length === 0 || scopeCategories.includes(category);

/** Goods that a paper may speak for: a product of a category. Without the product, the category as a whole. */
export type CoveredGoods = { readonly categoryCode: string; readonly productId?: string | undefined };

/** For the category and, where the paper names single products, for this very one. */
export const coversGoods = (paper: CertificateFacts, { categoryCode, productId }: CoveredGoods): boolean => {
  const products = paper.scopeProducts ?? [];
  const isNamed = products.length === 0 || productId === undefined || products.includes(productId);
  return isNamed && coversCategory(paper, categoryCode);
};

export const coversPlace = ({ scopeGlns }: CertificateFacts, gln: string): boolean =>
  scopeGlns.length === 0 || scopeGlns.includes(gln);
