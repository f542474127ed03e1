import { Refusal } from "../shared/refusal.ts";
import { isBlocked, type Finding } from "../regulation/finding.ts";
import { HIDDEN_BY_SANCTION, SELLER_NOT_APPROVED } from "./judge.ts";

/**
 * Refuses, with every article that stands against it, a listing that may not be sold today. One that a sanction hides may
 * be handed in anew with better words all the same; it is not approved or put on sale before the sanction is undone.
 */
export function refuseBlocked(
  verdict: { readonly findings: readonly Finding[]; readonly reasons: readonly string[] },
  { mayBeHidden = false }: { mayBeHidden?: boolean } = {},
): void {
  if (verdict.reasons.includes(SELLER_NOT_APPROVED)) throw new Refusal("listings.seller-not-approved");
  if (!mayBeHidden && verdict.reasons.includes(HIDDEN_BY_SANCTION)) throw new Refusal("listings.hidden");
  const blocking = verdict.findings.filter((found) => isBlocked([found]));
  if (blocking.length === 0) return;
  const articles = [...new Set(blocking.map(({ article }) => article))].sort((a, b) => a - b).map(String);
  throw new Refusal("listings.has-findings", { facts: { articles, rules: blocking.map(({ rule }) => rule) } });
}
