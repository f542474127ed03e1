import type { Day } from "../shared/clock.ts";

export type Severity = "block" | "warn";

export type Rule = {
  /** What a finding of it does at most; some findings of a blocking rule only warn. */
  readonly severity: Severity;
  readonly subject: "seller" | "listing";
  readonly legalRef: string;
  readonly effectiveFrom: Day;
  /** The article of the first operating regulation that carries the rule; later versions name their own. */
  readonly article: number;
};

const rule = (
  subject: Rule["subject"],
  severity: Severity,
  article: number,
  effectiveFrom: Day,
  legalRef: string,
): Rule => ({ subject, severity, article, effectiveFrom, legalRef });

/** The rules that the market runs by itself, each with the law it stands on. Law is dated: a rule binds from its day on. */
export const RULES = {
  "SEL-01": rule("seller", "block", 4, "2026-07-01", "Decree 248/2026/NĐ-CP art. 18"),
  "SEL-02": rule("seller", "block", 4, "2025-07-01", "Circular 86/2024/TT-BTC; Decree 252/2026/NĐ-CP"),
  "SEL-04": rule("seller", "block", 4, "2024-07-01", "Law 19/2023/QH15 art. 37.1.b"),
  "SEL-05": rule("seller", "block", 5, "2018-02-02", "Law 55/2010/QH12; Decree 15/2018/NĐ-CP art. 12"),
  "SEL-06": rule("seller", "warn", 5, "2026-07-01", "Operating regulation; Decree 15/2018/NĐ-CP"),
  "SEL-08": rule("seller", "block", 6, "2026-07-01", "Decree 248/2026/NĐ-CP; Decree 52/2013/NĐ-CP art. 38.3"),
  "LST-01": rule("listing", "block", 7, "2024-07-01", "Law 19/2023/QH15 art. 37, art. 39.3.đ"),
  "LST-02": rule("listing", "block", 7, "2026-01-23", "Decree 37/2026/NĐ-CP ch. IV; Decree 43/2017/NĐ-CP"),
  "LST-03": rule(
    "listing",
    "block",
    8,
    "2026-01-23",
    "Decree 37/2026/NĐ-CP art. 23.5; Circular 02/2024/TT-BKHCN art. 5",
  ),
  "LST-04": rule("listing", "block", 9, "2026-07-01", "Operating regulation; plan 477/KH-SCT of 2019"),
  "LST-05": rule("listing", "block", 9, "2018-02-02", "Decree 15/2018/NĐ-CP art. 4, art. 5"),
  "LST-06": rule("listing", "block", 10, "2018-10-15", "Decree 109/2018/NĐ-CP; Decision 148/QĐ-TTg of 2023"),
  "LST-07": rule("listing", "warn", 10, "2013-01-01", "Law on Advertising 16/2012/QH13"),
  "LST-08": rule("listing", "block", 10, "2011-07-01", "Law on Food Safety 55/2010/QH12; Law 16/2012/QH13"),
  "LST-09": rule("listing", "block", 11, "2026-07-01", "Decree 248/2026/NĐ-CP art. 17.1.d"),
  "LST-10": rule("listing", "block", 12, "2026-07-01", "Law 122/2025/QH15 art. 17.1.đ"),
  "LST-15": rule("listing", "block", 9, "2016-07-01", "Law on Veterinary Medicine 79/2015/QH13"),
  "LST-16": rule("listing", "block", 20, "2011-07-01", "Law 55/2010/QH12 art. 55; Law 19/2023/QH15 art. 33"),
} as const satisfies Record<string, Rule>;

export type RuleId = keyof typeof RULES;

export const RULE_IDS: readonly RuleId[] = Object.keys(RULES) as RuleId[];

export const isRuleId = (text: string): text is RuleId => Object.hasOwn(RULES, text);
