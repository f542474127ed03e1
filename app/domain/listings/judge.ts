import type { GoodsGroup } from "../shared/goods-group.ts";
import { inForce, isBlocked, type Finding } from "../regulation/finding.ts";
import { checkListing, type ListingFacts } from "../regulation/listing-checks.ts";
import type { ClaimMatcher } from "../regulation/claim-words.ts";
import { checkSeller, type SellerFacts } from "../regulation/seller-checks.ts";

/** What stands against a listing when its seller was not approved: no rule of the regulation, but the door to it. */
export const SELLER_NOT_APPROVED = "seller";

/** Which article of the version in force carries each rule. */
export type Articles = ReadonlyMap<string, number>;

export const judgeSeller = (facts: SellerFacts, articles: Articles): readonly Finding[] =>
  inForce(checkSeller(facts), facts.today, articles);

export const judgeListing = (facts: ListingFacts, claims: ClaimMatcher, articles: Articles): readonly Finding[] =>
  inForce(checkListing(facts, claims), facts.today, articles);

/** Findings against a seller that count for goods of a group: who lacks a food-safety paper may still sell pottery. */
export const findingsForGroup = (findings: readonly Finding[], group: GoodsGroup): readonly Finding[] =>
  findings.filter(({ rule }) => rule !== "SEL-05" || group === "food");

/** Why a listing may not be sold, as rule numbers in order; empty when it may. */
export function reasonsAgainst(
  listing: readonly Finding[],
  seller: readonly Finding[],
  { isApproved }: { isApproved: boolean },
): readonly string[] {
  const blocking = [...seller, ...listing].filter((found) => isBlocked([found])).map(({ rule }) => rule);
  return [...(isApproved ? [] : [SELLER_NOT_APPROVED]), ...blocking];
}
