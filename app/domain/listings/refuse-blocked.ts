import { Refusal } from "../shared/refusal.ts";
import { isBlocked, type Finding } from "../regulation/finding.ts";
import { SELLER_NOT_APPROVED } from "./judge.ts";

/** Refuses, with every article that stands against it, a listing that may not be sold today. */
export function refuseBlocked(verdict: {
  readonly findings: readonly Finding[];
  readonly reasons: readonly string[];
}): void {
  if (verdict.reasons.includes(SELLER_NOT_APPROVED)) throw new Refusal("listings.seller-not-approved");
  const blocking = verdict.findings.filter((found) => isBlocked([found]));
  if (blocking.length === 0) return;
  const articles = [...new Set(blocking.map(({ article }) => article))].sort((a, b) => a - b).map(String);
  throw new Refusal("listings.has-findings", { facts: { articles, rules: blocking.map(({ rule }) => rule) } });
}
