import { isBlocked, type Finding } from "../regulation/finding.ts";
import type { GoodsGroup } from "../shared/goods-group.ts";

/** What stands against a listing when its seller was not approved: no rule of the regulation, but the door to it. */
export const SELLER_NOT_APPROVED = "seller";

/** What stands against a listing that a sanction in force has taken down. */
export const HIDDEN_BY_SANCTION = "hidden";

/** Findings against a seller that count for goods of a group: who lacks a food-safety paper may still sell pottery. */
export const findingsForGroup = (findings: readonly Finding[], group: GoodsGroup): readonly Finding[] =>
  findings.filter(({ rule }) => concernsGroup(rule, group));

/** Whether what a rule has against a seller counts for goods of a group. */
export const concernsGroup = (rule: string, group: GoodsGroup): boolean => rule !== "SEL-05" || group === "food";

/** Why a listing may not be sold, as rule numbers in order; empty when it may. */
export function reasonsAgainst(
  listing: readonly Finding[],
  seller: readonly Finding[],
  { isApproved, isHidden }: { isApproved: boolean; isHidden: boolean },
): readonly string[] {
  const blocking = [...seller, ...listing].filter((found) => isBlocked([found])).map(({ rule }) => rule);
  return [...(isApproved ? [] : [SELLER_NOT_APPROVED]), ...(isHidden ? [HIDDEN_BY_SANCTION] : []), ...blocking];
}
