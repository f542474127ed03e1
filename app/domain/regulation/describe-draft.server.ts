import { lockDraftVersion, listAnnouncedVersions, updateVersionSummary } from "#db/queries/regulation.server.ts";
import { requireRole } from "../organisation/require-role.ts";
import type { Ctx } from "../shared/ctx.ts";
import { inTransaction } from "../shared/in-transaction.server.ts";
import { recordAudit } from "../shared/record-audit.server.ts";
import { NotFound, Refusal } from "../shared/refusal.ts";
import type { RegulationSummary } from "./regulation-draft.schema.ts";
import { isHigherVersion } from "./regulation-version.ts";

/** Sets the number of the draft and the sentences that tell users what changes. The number is higher than any published. */
export async function describeDraft(
  ctx: Ctx,
  input: Omit<RegulationSummary, "changesFees"> & Partial<RegulationSummary>,
): Promise<void> {
  requireRole(ctx.actor, "market_manager");
  await inTransaction(ctx, async (tx) => {
    const draft = await lockDraftVersion(tx.db);
    if (!draft) throw new NotFound("no draft of the regulation");
    const tooLow = (await listAnnouncedVersions(tx.db)).find((row) => !isHigherVersion(input.version, row.version));
    if (tooLow) {
      throw new Refusal("regulation.version-not-higher", { facts: { version: tooLow.version }, field: "version" });
    }
    const { version, summary, summaryEn, changesFees = false } = input;
    await updateVersionSummary(tx.db, draft.id, { version, summary, summaryEn, changesFees });
    await recordAudit(tx, {
      action: "regulation.described",
      subjectType: "regulation",
      subjectId: draft.id,
      before: {
        version: draft.version,
        summary: draft.summary,
        summaryEn: draft.summaryEn,
        changesFees: draft.changesFees,
      },
      after: { version, summary, summaryEn, changesFees },
    });
  });
}
