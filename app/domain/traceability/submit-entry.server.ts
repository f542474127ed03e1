import { createHash } from "node:crypto";
import {
  claimSubmission,
  lockSubmission,
  updateSubmission,
  type SubmissionRow,
} from "#db/queries/diary-submissions.server.ts";
import type { TxCtx } from "../shared/ctx.ts";
import type { SellerId } from "../shared/ids.ts";
import { Refusal } from "../shared/refusal.ts";
import { findLotCode } from "#db/queries/lots.server.ts";
import type { DiaryEntry } from "./diary-entry.ts";
import { replaceEntry } from "./replace-entry.server.ts";
import { standing, writeDiaryEntry, type WrittenEntry } from "./write-diary-entry.server.ts";

export type Submitted = WrittenEntry & { readonly status: "recorded" | "already" };

/**
 * Takes an entry under its clientId, once: a second request with the same one waits for the first and finds it written.
 * Other words under the same clientId put the entry right, unless they come from a try that was overtaken.
 */
export async function submitEntry(tx: TxCtx, sellerId: SellerId, entry: DiaryEntry): Promise<Submitted> {
  const { clientId, revision = 0 } = entry;
  const payloadHash = hashOf(entry);
  const claim = { clientId, sellerId, payloadHash, revision, receivedAt: tx.now() };
  if (await claimSubmission(tx.db, claim)) {
    const written = await writeDiaryEntry(tx, sellerId, entry);
    await updateSubmission(tx.db, { ...claim, eventId: written.eventId, lotId: written.lot?.id ?? null });
    return { ...written, status: written.isNew ? "recorded" : "already" };
  }
  const known = await lockSubmission(tx.db, clientId);
  if (known?.sellerId !== sellerId) throw new Refusal("traceability.other-seller");
  if (known.payloadHash === payloadHash || revision < known.revision) return already(tx, known);
  const written = await replaceEntry(tx, sellerId, known.eventId, entry);
  await updateSubmission(tx.db, { ...claim, eventId: written.eventId, lotId: written.lot?.id ?? null });
  return { ...written, status: "recorded" };
}

async function already(tx: TxCtx, { eventId, lotId }: SubmissionRow): Promise<Submitted> {
  const lot = lotId && { id: lotId, code: await findLotCode(tx.db, lotId) };
  return { eventId, isNew: false, lot, status: "already", ...(await standing(tx, lot)) };
}

/** The same words in whatever order a telephone writes its fields. */
function hashOf({ clientId: _, revision: __, ...payload }: DiaryEntry): string {
  const sorted = (value: unknown): unknown =>
    typeof value === "object" && value !== null && !Array.isArray(value)
      ? Object.fromEntries(
          Object.entries(value)
            .filter(([, part]) => part !== undefined)
            .sort(([a], [b]) => (a < b ? -1 : 1))
            .map(([key, part]) => [key, sorted(part)]),
        )
      : value;
  return createHash("sha256")
    .update(JSON.stringify(sorted(payload)))
    .digest("hex");
}
