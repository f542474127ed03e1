import type { Day } from "../shared/clock.ts";
import type { MinimumDatum } from "./minimum-data.ts";

/** What the market says of a lot. None of these says "genuine": a lot's QR can be copied, only a stamp is checked once. */
export type OriginVerdictCode =
  "lot_recalled" | "lot_held" | "producer_suspended" | "lot_expired" | "lot_incomplete" | "lot_info";
export type VerdictTone = "danger" | "careful" | "unknown" | "info";

export type OriginVerdict = {
  readonly code: OriginVerdictCode;
  readonly tone: VerdictTone;
  readonly isOrderable: boolean;
  /** Since when it is recalled, held or expired. */
  readonly since: Day | null;
  readonly missing: readonly MinimumDatum[];
};

export type LotFacts = {
  readonly today: Day;
  readonly recalledOn: Day | null;
  readonly heldOn: Day | null;
  /** The market has taken its approval of the seller back. */
  readonly isProducerSuspended: boolean;
  readonly expiresOn: Day | null;
  readonly missing: readonly MinimumDatum[];
};

/**
 * The first of these that holds: recalled, held, its producer suspended, past its last day, without data the law asks for,
 * and else plain information.
 */
export function originVerdict(facts: LotFacts): OriginVerdict {
  const { today, recalledOn, heldOn, isProducerSuspended, expiresOn, missing } = facts;
  const verdict = (code: OriginVerdictCode, tone: VerdictTone, since: Day | null, isOrderable = false) => ({
    code,
    tone,
    isOrderable,
    since,
    missing,
  });
  if (recalledOn !== null) return verdict("lot_recalled", "danger", recalledOn);
  if (heldOn !== null) return verdict("lot_held", "careful", heldOn);
  if (isProducerSuspended) return verdict("producer_suspended", "careful", null);
  if (expiresOn !== null && today > expiresOn) return verdict("lot_expired", "careful", expiresOn);
  if (missing.length > 0) return verdict("lot_incomplete", "unknown", null);
  return verdict("lot_info", "info", null, true);
}
