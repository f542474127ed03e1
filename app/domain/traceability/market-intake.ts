import type { OriginVerdictCode } from "./origin-verdict.ts";

/**
 * What the board of a market says of goods that arrive at a stall. `unknown`: a code of no lot of this market; `uncoded`:
 * goods without any code, which are written down all the same.
 */
export const INTAKE_VERDICTS = [
  "fine",
  "incomplete",
  "expired",
  "held",
  "suspended",
  "recalled",
  "unknown",
  "uncoded",
] as const;
export type IntakeVerdict = (typeof INTAKE_VERDICTS)[number];

const BY_ORIGIN: Readonly<Record<OriginVerdictCode, IntakeVerdict>> = {
  lot_recalled: "recalled",
  lot_held: "held",
  producer_suspended: "suspended",
  lot_expired: "expired",
  lot_incomplete: "incomplete",
  lot_info: "fine",
};
export const intakeVerdict = (origin: OriginVerdictCode): IntakeVerdict => BY_ORIGIN[origin];

/** Goods that may stand at the stall. What lacks data may: the lack is the maker's, and is said. */
export const isAdmitted = (verdict: IntakeVerdict): boolean => verdict === "fine" || verdict === "incomplete";

/** What inspectors hear of at once: goods that were brought although somebody had stopped them. */
export const callsInspectors = (verdict: IntakeVerdict): boolean => verdict === "recalled" || verdict === "held";

const BY_GRAVITY: readonly IntakeVerdict[] = [
  "recalled",
  "held",
  "suspended",
  "expired",
  "unknown",
  "uncoded",
  "incomplete",
  "fine",
];

/** Of several lots in one crate, the one that decides about the crate. */
export const gravest = <Said extends { readonly verdict: IntakeVerdict }>([first, ...more]: readonly Said[]): Said => {
  if (!first) throw new RangeError("nothing was said");
  const rank = ({ verdict }: Said): number => BY_GRAVITY.indexOf(verdict);
  return more.reduce((worst, one) => (rank(one) < rank(worst) ? one : worst), first);
};

/** The colour in which it is said, by the market's four verdicts. */
export const intakeTone = (verdict: IntakeVerdict): "genuine" | "careful" | "danger" | "unknown" => {
  switch (verdict) {
    case "fine":
      return "genuine";
    case "incomplete":
    case "expired":
    case "held":
    case "suspended":
      return "careful";
    case "recalled":
      return "danger";
    case "unknown":
    case "uncoded":
      return "unknown";
  }
};
