import { hasTestReport } from "#db/queries/diary-papers.server.ts";
import { blockLots } from "../listings/block-lots.server.ts";
import { requireUser } from "../organisation/require-role.ts";
import type { Ctx } from "../shared/ctx.ts";
import { inTransaction } from "../shared/in-transaction.server.ts";
import { notifyChange } from "../shared/notify-change.server.ts";
import { recordAudit } from "../shared/record-audit.server.ts";
import { Refusal } from "../shared/refusal.ts";
import { inspectLots, OWN_PREFIX } from "../traceability/epcis-event.ts";
import { reportUri } from "../traceability/opening-events.ts";
import { holdFailedTest } from "../traceability/hold-failed-test.server.ts";
import { openEntry, storeNewEvent } from "../traceability/record-lot-event.server.ts";
import type { RecordInspection } from "./record-inspection.schema.ts";

/**
 * Records a test of the seller's own lot. A failed one is recorded like any other, and its lot held and taken off sale in
 * the same transaction: the truth is written down first and judged then. A passed one with its report, made on the day of
 * harvest or later, ends a hold for waiting days.
 */
export async function recordInspection(ctx: Ctx, input: RecordInspection): Promise<{ isHeld: boolean }> {
  requireUser(ctx.actor);
  return inTransaction(ctx, async (tx) => {
    const { lot, when, placeId } = await openEntry(tx, input);
    const { documentId } = input;
    if (documentId !== undefined && !(await hasTestReport(tx.db, lot.sellerId, documentId)))
      throw new Refusal("traceability.unknown-report", { field: "documents" });
    const isConformant = input.result === "passed";
    const event = {
      ...inspectLots({
        ...when,
        lots: [{ gtin: lot.gtin, lot: lot.code }],
        report: reportUri(input.report),
        isConformant,
      }),
      [`${OWN_PREFIX}:report` as const]: input.report,
      [`${OWN_PREFIX}:laboratory` as const]: input.laboratory,
      ...(documentId === undefined ? {} : { [`${OWN_PREFIX}:document` as const]: documentId }),
    };
    await storeNewEvent(tx, { event, lot, placeId });
    const { lotId: _, ...entry } = input;
    await recordAudit(tx, { action: "lot.inspected", subjectType: "lot", subjectId: lot.id, after: entry });
    const held = isConformant ? [] : await holdFailedTest(tx, lot, input.report);
    if (held.length > 0) await blockLots(tx, held);
    await notifyChange(tx);
    return { isHeld: held.length > 0 };
  });
}
