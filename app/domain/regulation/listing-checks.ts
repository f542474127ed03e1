import type { Day } from "../shared/clock.ts";
import { coversGoods, coversPlace, hasRunOut, isInForce, type CertificateFacts } from "./certificate-facts.ts";
import type { Found } from "./finding.ts";
import type { ListingFacts, ListingLotFacts } from "./listing-facts.ts";
import type { ParametersOf } from "./rules.ts";

/** The checks of listings, apart from their words: each from facts to what it found, and from nothing else. */

const isEmpty = (value: string | number | null): boolean =>
  value === null || (typeof value === "string" && value.trim() === "");
const missingOf = (values: Readonly<Record<string, string | number | null>>): string[] =>
  Object.keys(values).filter((key) => isEmpty(values[key] ?? null));

const isExpired = (lot: ListingLotFacts, today: Day): boolean => lot.expiresOn !== null && lot.expiresOn < today;
const isOrderable = (lot: ListingLotFacts, today: Day): boolean => lot.state === "open" && !isExpired(lot, today);

/** LST-01: what a distance sale must say before anybody buys. */
export function checkInformation(
  { title, pictureCount, priceVnd, group, product, seller }: ListingFacts,
  { minPictures }: ParametersOf<"LST-01">,
): Found | undefined {
  const hasPrice = priceVnd !== null && Number.isSafeInteger(priceVnd) && priceVnd > 0;
  const missing = missingOf({
    name: title,
    picture: pictureCount >= minPictures ? pictureCount : null,
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
  if (missing.length === 0) return undefined;
  return { fact: missing.includes("picture") && minPictures > 1 ? { missing, minPictures } : { missing } };
}

/** LST-02: what a food's label must say; ingredients and warnings where the food was processed. */
export function checkLabel({ group, category, product, seller }: ListingFacts): Found | undefined {
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
  return missing.length > 0 ? { fact: { missing } } : undefined;
}

/** LST-03: enough lots whose trace record is complete; further lots with gaps are pointed out. */
export function checkTrace({ lots }: ListingFacts, { minCompleteLots }: ParametersOf<"LST-03">): Found | undefined {
  const incomplete = lots.filter(({ missing }) => missing.length > 0);
  const complete = lots.length - incomplete.length;
  const isEnough = complete >= minCompleteLots;
  if (isEnough && incomplete.length === 0) return undefined;
  if (lots.length === 0) return { fact: { lots: [] } };
  const fact = {
    lots: incomplete.map(({ code }) => code),
    missing: [...new Set(incomplete.flatMap(({ missing }) => missing))],
    ...(minCompleteLots > 1 && !isEnough ? { complete, minCompleteLots } : {}),
  };
  return isEnough ? { fact, severity: "warn" } : { fact };
}

/** LST-04: a paper of a kind that the category needs, in force, that speaks for these goods and for where each lot was made. */
export function checkCertificates({ category, product, certificates, lots, today }: ListingFacts): Found | undefined {
  const kinds = category.certificateKinds;
  if (kinds.length === 0) return undefined;
  const papers = certificates.filter(({ kind }) => kinds.includes(kind));
  const current = papers.filter((paper) => isInForce(paper, today));
  const goods = { categoryCode: category.code, productId: product.id };
  const fitting = current.filter((paper) => coversGoods(paper, goods));
  const uncovered = lots
    .filter((lot) => isOrderable(lot, today))
    .filter(({ placeGln, sourceGlns = [] }) => {
      const isCovered = (gln: string) => fitting.some((paper) => coversPlace(paper, gln));
      // Greens packed in a house that no paper names come from fields that one does.
      return !isCovered(placeGln) && !(sourceGlns.length > 0 && sourceGlns.every(isCovered));
    })
    .map(({ code }) => code);
  if (fitting.length > 0 && uncovered.length === 0) return undefined;
  const numbers = (list: readonly CertificateFacts[]) => list.map(({ number }) => number);
  const lapsed = papers.filter((paper) => hasRunOut(paper, today));
  if (fitting.length > 0) return { fact: { why: "place", kinds, numbers: numbers(fitting), lots: uncovered } };
  if (current.length > 0) return { fact: { why: "goods", kinds, numbers: numbers(current) } };
  if (lapsed.length > 0) return { fact: { why: "expired", kinds, numbers: numbers(lapsed) } };
  return { fact: { why: "none", kinds } };
}

/** LST-05: processed food in packs carries its maker's self-declaration. */
export function checkSelfDeclaration({ category, product, certificates, today }: ListingFacts): Found | undefined {
  if (!category.isProcessedFood || !product.isPrepacked) return undefined;
  const missing = missingOf({
    selfDeclarationNumber: product.selfDeclarationNumber,
    selfDeclaredOn: product.selfDeclaredOn,
  });
  const goods = { categoryCode: category.code, productId: product.id };
  const isFiled = certificates.some(
    (paper) => paper.kind === "self_declaration" && isInForce(paper, today) && coversGoods(paper, goods),
  );
  return missing.length > 0 && !isFiled ? { fact: { missing } } : undefined;
}

/** LST-10: what is shown is what was approved. */
export function checkModeration({ state, version, approvedVersion }: ListingFacts): Found | undefined {
  if (state !== "published" || approvedVersion === version) return undefined;
  return { fact: { version } };
}

/** LST-15: every lot of meat, eggs or milk on offer carries its own quarantine or slaughter-control paper. */
export function checkQuarantine({ category, lots, today }: ListingFacts): Found | undefined {
  if (!category.needsQuarantine) return undefined;
  const without = lots.filter((lot) => isOrderable(lot, today) && isEmpty(lot.quarantineNumber));
  return without.length > 0 ? { fact: { lots: without.map(({ code }) => code) } } : undefined;
}

/** LST-16: lots that are recalled, held or past their last day. Blocks when nothing else is left to sell. */
export function checkLots({ lots, today }: ListingFacts): Found | undefined {
  const codes = (test: (lot: ListingLotFacts) => boolean) => lots.filter(test).map(({ code }) => code);
  const recalled = codes((lot) => lot.state === "recalled");
  const held = codes((lot) => lot.state === "held");
  const expired = codes((lot) => lot.state === "open" && isExpired(lot, today));
  if (recalled.length + held.length + expired.length === 0) return undefined;
  const hasOthers = lots.some((lot) => isOrderable(lot, today));
  // A spent lot beside a fresh one is how every market day looks: nobody has to do anything about it.
  if (hasOthers && recalled.length + held.length === 0) return undefined;
  const fact = { recalled, held, expired };
  return hasOthers ? { fact, severity: "warn" } : { fact };
}
