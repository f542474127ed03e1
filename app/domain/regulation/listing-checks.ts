import type { Day } from "../shared/clock.ts";
import type { GoodsGroup } from "../shared/goods-group.ts";
import { coversCategory, coversPlace, hasRunOut, isInForce, type CertificateFacts } from "./certificate-facts.ts";
import { awardedStars, claimedStars, isProven } from "./claim-proof.ts";
import { findClaims, type ClaimMatch, type ClaimMatcher, type ClaimRule, type ClaimText } from "./claim-words.ts";
import { finding, type Finding } from "./finding.ts";

export type ListingLotFacts = {
  readonly code: string;
  readonly state: "open" | "held" | "recalled";
  readonly expiresOn: Day | null;
  readonly placeGln: string;
  /** Compulsory trace data that the lot does not have. */
  readonly missing: readonly string[];
  readonly quarantineNumber: string | null;
};

export type ListingFacts = {
  readonly today: Day;
  readonly state: string;
  readonly version: number;
  /** The version that a manager approved last; null when none was. */
  readonly approvedVersion: number | null;
  readonly title: string;
  readonly titleEn: string | null;
  readonly description: string;
  readonly descriptionEn: string | null;
  readonly priceVnd: number | null;
  readonly pictureCount: number;
  readonly group: GoodsGroup;
  readonly category: {
    readonly code: string;
    readonly isProcessedFood: boolean;
    readonly needsQuarantine: boolean;
    readonly certificateKinds: readonly string[];
  };
  readonly product: {
    readonly name: string;
    readonly unit: string | null;
    readonly netContent: number | null;
    readonly ingredients: string | null;
    readonly warnings: string | null;
    readonly usage: string | null;
    readonly storage: string | null;
    readonly shelfLifeDays: number | null;
    readonly originCountry: string | null;
    readonly isPrepacked: boolean;
    readonly selfDeclarationNumber: string | null;
    readonly selfDeclaredOn: Day | null;
  };
  readonly seller: {
    readonly name: string | null;
    readonly address: string | null;
    readonly commune: string | null;
    readonly deliveryArea: string | null;
    readonly pickupAddress: string | null;
    readonly deliveryDays: number | null;
    readonly shippingFeeVnd: number | null;
    readonly returnTerms: string | null;
  };
  readonly lots: readonly ListingLotFacts[];
  readonly certificates: readonly CertificateFacts[];
};

/** Everything the rules have against a listing today. `claims` holds the word lists of LST-06 to LST-09. */
export function checkListing(facts: ListingFacts, claims: ClaimMatcher): readonly Finding[] {
  const words = findClaims(claims, textsOf(facts));
  return [
    checkInformation(facts),
    checkLabel(facts),
    checkTrace(facts),
    checkCertificates(facts),
    checkSelfDeclaration(facts),
    checkProvenWords(facts, words),
    checkWords("LST-07", words),
    facts.group === "food" ? checkWords("LST-08", words) : undefined,
    checkWords("LST-09", words),
    checkModeration(facts),
    checkQuarantine(facts),
    checkLots(facts),
  ].filter((found) => found !== undefined);
}

const isEmpty = (value: string | number | null): boolean =>
  value === null || (typeof value === "string" && value.trim() === "");
const missingOf = (values: Readonly<Record<string, string | number | null>>): string[] =>
  Object.keys(values).filter((key) => isEmpty(values[key] ?? null));

const isExpired = (lot: ListingLotFacts, today: Day): boolean => lot.expiresOn !== null && lot.expiresOn < today;
const isOrderable = (lot: ListingLotFacts, today: Day): boolean => lot.state === "open" && !isExpired(lot, today);

const textsOf = ({ title, titleEn, description, descriptionEn, product }: ListingFacts): ClaimText[] => [
  { text: title, language: "vi" },
  { text: product.name, language: "vi" },
  { text: description, language: "vi" },
  { text: titleEn ?? "", language: "en" },
  { text: descriptionEn ?? "", language: "en" },
];

/** LST-01: what a distance sale must say before anybody buys. */
function checkInformation({
  title,
  pictureCount,
  priceVnd,
  group,
  product,
  seller,
}: ListingFacts): Finding | undefined {
  const hasPrice = priceVnd !== null && Number.isSafeInteger(priceVnd) && priceVnd > 0;
  const missing = missingOf({
    name: title,
    picture: pictureCount > 0 ? pictureCount : null,
    unit: product.unit,
    netContent: product.netContent,
    price: hasPrice ? priceVnd : null,
    sellerName: seller.name,
    sellerAddress: seller.address,
    origin: seller.commune,
    usage: product.usage,
    deliveryFee: seller.shippingFeeVnd,
    deliveryArea: isEmpty(seller.deliveryArea) ? seller.pickupAddress : seller.deliveryArea,
    deliveryTime: seller.deliveryDays,
    returnTerms: seller.returnTerms,
    ...(group === "food" ? { storage: product.storage, shelfLife: product.shelfLifeDays } : {}),
  });
  return missing.length > 0 ? finding("LST-01", { missing }) : undefined;
}

/** LST-02: what a food's label must say; ingredients and warnings where the food was processed. */
function checkLabel({ group, category, product, seller }: ListingFacts): Finding | undefined {
  if (group !== "food") return undefined;
  const missing = missingOf({
    name: product.name,
    netContent: product.netContent,
    sellerName: seller.name,
    sellerAddress: seller.address,
    originCountry: product.originCountry,
    storage: product.storage,
    ...(category.isProcessedFood ? { ingredients: product.ingredients, warnings: product.warnings } : {}),
  });
  return missing.length > 0 ? finding("LST-02", { missing }) : undefined;
}

/** LST-03: at least one lot whose trace record is complete; further lots with gaps are pointed out. */
function checkTrace({ lots }: ListingFacts): Finding | undefined {
  if (lots.length === 0) return finding("LST-03", { lots: [] });
  const incomplete = lots.filter(({ missing }) => missing.length > 0);
  if (incomplete.length === 0) return undefined;
  return finding(
    "LST-03",
    { lots: incomplete.map(({ code }) => code), missing: [...new Set(incomplete.flatMap(({ missing }) => missing))] },
    incomplete.length === lots.length ? "block" : "warn",
  );
}

/** LST-04: a paper of a kind that the category needs, in force, that speaks for these goods and for where each lot was made. */
function checkCertificates({ category, certificates, lots, today }: ListingFacts): Finding | undefined {
  const kinds = category.certificateKinds;
  if (kinds.length === 0) return undefined;
  const papers = certificates.filter(({ kind }) => kinds.includes(kind));
  const current = papers.filter((paper) => isInForce(paper, today));
  const fitting = current.filter((paper) => coversCategory(paper, category.code));
  const uncovered = lots
    .filter((lot) => isOrderable(lot, today))
    .filter(({ placeGln }) => !fitting.some((paper) => coversPlace(paper, placeGln)))
    .map(({ code }) => code);
  if (fitting.length > 0 && uncovered.length === 0) return undefined;
  const numbers = (list: readonly CertificateFacts[]) => list.map(({ number }) => number);
  const lapsed = papers.filter((paper) => hasRunOut(paper, today));
  if (fitting.length > 0) return finding("LST-04", { why: "place", kinds, numbers: numbers(fitting), lots: uncovered });
  if (current.length > 0) return finding("LST-04", { why: "goods", kinds, numbers: numbers(current) });
  if (lapsed.length > 0) return finding("LST-04", { why: "expired", kinds, numbers: numbers(lapsed) });
  return finding("LST-04", { why: "none", kinds });
}

/** LST-05: processed food in packs carries its maker's self-declaration. */
function checkSelfDeclaration({ category, product, certificates, today }: ListingFacts): Finding | undefined {
  if (!category.isProcessedFood || !product.isPrepacked) return undefined;
  const missing = missingOf({
    selfDeclarationNumber: product.selfDeclarationNumber,
    selfDeclaredOn: product.selfDeclaredOn,
  });
  const isFiled = certificates.some(
    (paper) => paper.kind === "self_declaration" && isInForce(paper, today) && coversCategory(paper, category.code),
  );
  return missing.length > 0 && !isFiled ? finding("LST-05", { missing }) : undefined;
}

/** LST-06: words that claim a paper, without that paper; also more OCOP stars than were awarded. */
function checkProvenWords(facts: ListingFacts, words: readonly ClaimMatch[]): Finding | undefined {
  const scope = { today: facts.today, categoryCode: facts.category.code };
  const unproven = words.filter(
    ({ rule, phrase }) => rule === "LST-06" && !isProven(phrase, facts.certificates, scope),
  );
  const found = checkWords("LST-06", unproven);
  if (found?.severity === "block") return found;
  const stars = Math.max(...textsOf(facts).map(({ text }) => claimedStars(text)));
  const awarded = awardedStars(facts.certificates, scope);
  return stars > awarded ? finding("LST-06", { phrases: [`OCOP ${stars}★`], stars, awarded }) : found;
}

/** The phrases of one rule, as grave as the rule when one stands there with its accents, and a warning otherwise. */
function checkWords(rule: ClaimRule, words: readonly ClaimMatch[]): Finding | undefined {
  const own = words.filter((match) => match.rule === rule);
  if (own.length === 0) return undefined;
  const exact = own.filter(({ certainty }) => certainty === "exact");
  const named = exact.length > 0 ? exact : own;
  const fact = { phrases: named.map(({ phrase }) => phrase) };
  return exact.length > 0 ? finding(rule, fact) : finding(rule, fact, "warn");
}

/** LST-10: what is shown is what was approved. */
function checkModeration({ state, version, approvedVersion }: ListingFacts): Finding | undefined {
  if (state !== "published" || approvedVersion === version) return undefined;
  return finding("LST-10", { version });
}

/** LST-15: every lot of meat, eggs or milk on offer carries its own quarantine or slaughter-control paper. */
function checkQuarantine({ category, lots, today }: ListingFacts): Finding | undefined {
  if (!category.needsQuarantine) return undefined;
  const without = lots.filter((lot) => isOrderable(lot, today) && isEmpty(lot.quarantineNumber));
  return without.length > 0 ? finding("LST-15", { lots: without.map(({ code }) => code) }) : undefined;
}

/** LST-16: lots that are recalled, held or past their last day. Blocks when nothing else is left to sell. */
function checkLots({ lots, today }: ListingFacts): Finding | undefined {
  const codes = (test: (lot: ListingLotFacts) => boolean) => lots.filter(test).map(({ code }) => code);
  const recalled = codes((lot) => lot.state === "recalled");
  const held = codes((lot) => lot.state === "held");
  const expired = codes((lot) => lot.state === "open" && isExpired(lot, today));
  if (recalled.length + held.length + expired.length === 0) return undefined;
  const hasOthers = lots.some((lot) => isOrderable(lot, today));
  // A spent lot beside a fresh one is how every market day looks: nobody has to do anything about it.
  if (hasOthers && recalled.length + held.length === 0) return undefined;
  return finding("LST-16", { recalled, held, expired }, hasOthers ? "warn" : "block");
}
