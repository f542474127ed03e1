import { eraseDocumentPages, listDueDocuments } from "#db/queries/documents.server.ts";
import { deleteUnusedFile } from "#db/queries/files.server.ts";
import { dayOf } from "./clock.ts";
import type { Ctx } from "./ctx.ts";
import type { DocumentId } from "./ids.ts";
import { inTransaction } from "./in-transaction.server.ts";
import { recordAudit } from "./record-audit.server.ts";

const BATCH = 100;

/**
 * Takes the pages of a document out of the market and off the disk; that it was there, and who read it, stays. A picture that
 * something else shows is kept for that. False when it was erased before.
 */
export async function eraseDocument(ctx: Ctx, documentId: DocumentId): Promise<boolean> {
  const files = await inTransaction(ctx, async (tx) => {
    const freed = await eraseDocumentPages(tx.db, documentId, tx.now());
    if (freed === undefined) return undefined;
    await recordAudit(tx, {
      action: "document.erased",
      subjectType: "document",
      subjectId: documentId,
      after: { pages: freed.length },
    });
    return freed;
  });
  if (files === undefined) return false;
  for (const fileId of files) if (await deleteUnusedFile(ctx.db, fileId)) await ctx.files.remove(fileId);
  return true;
}

/** Erases every document whose time to be kept has run out. Answers how many there were. */
export async function eraseDueDocuments(ctx: Ctx): Promise<number> {
  let count = 0;
  for (;;) {
    const due = await listDueDocuments(ctx.db, dayOf(ctx.now()), BATCH);
    for (const id of due) if (await eraseDocument(ctx, id)) count += 1;
    if (due.length < BATCH) return count;
  }
}
