import {
  findDocumentPage,
  hasReadSince,
  insertDocumentRead,
  type DocumentPageRow,
} from "#db/queries/documents.server.ts";
import { findUnitName } from "#db/queries/units.server.ts";
import type { Translator } from "#app/i18n/translate.tsx";
import { requireUser } from "../identity/require-user.ts";
import type { User } from "../shared/actor.ts";
import { addMinutes } from "../shared/clock.ts";
import type { Ctx, TxCtx } from "../shared/ctx.ts";
import { isUuid, type DocumentId } from "../shared/ids.ts";
import { inTransaction } from "../shared/in-transaction.server.ts";
import { recordAudit } from "../shared/record-audit.server.ts";
import { NotFound } from "../shared/refusal.ts";
import { documentViewer, isOwnDocument, readingUnit } from "./document-viewer.server.ts";

const POSITION = /^([1-9]|1\d|20)$/;
/** Turning pages is one look in the audit log; each page is a row in the document's own. */
const ONE_LOOK_MINUTES = 10;

/**
 * A page of a private document with the viewer's name, unit and moment drawn across it. For its owner and for officials whose
 * area covers the owner; for anybody else there is none. A look by anybody but the owner is on record before a byte leaves.
 */
export async function openDocumentPage(
  ctx: Ctx,
  { documentId, page }: { documentId: string; page: string },
  { t, f }: Translator,
): Promise<Uint8Array> {
  const user = requireUser(ctx.actor);
  if (!isUuid(documentId) || !POSITION.test(page)) throw new NotFound("document page");
  const asked = { id: documentId as DocumentId, position: Number(page) };
  const row = await findDocumentPage(ctx.db, asked, documentViewer(user));
  const bytes = row && (await ctx.files.get(row.fileId));
  if (!bytes) throw new NotFound("document page");
  const unitId = readingUnit(user, row.purpose);
  const isOwn = isOwnDocument(user, row);
  if (!isOwn) await inTransaction(ctx, (tx) => recordRead(tx, user, row, { ...asked, unitId }));
  const unit = isOwn || unitId === null ? row.sellerName : await findUnitName(ctx.db, unitId);
  return ctx.watermarks.draw(bytes, [
    [user.name, unit].filter(Boolean).join(", "),
    `${f.dateTime(ctx.now())}, ${t.documents.onlyToSee}`,
  ]);
}

async function recordRead(
  tx: TxCtx,
  { userId }: User,
  { sellerId, purpose }: DocumentPageRow,
  read: { id: DocumentId; position: number; unitId: DocumentReadUnit },
): Promise<void> {
  const at = tx.now();
  const { id } = read;
  const isNewLook = !(await hasReadSince(tx.db, { id, readerId: userId, since: addMinutes(at, -ONE_LOOK_MINUTES) }));
  await insertDocumentRead(tx.db, { ...read, readerId: userId, requestId: tx.requestId, at });
  if (!isNewLook) return;
  await recordAudit(tx, {
    action: "document.read",
    subjectType: "document",
    subjectId: id,
    after: { sellerId, purpose, page: read.position },
  });
}

type DocumentReadUnit = ReturnType<typeof readingUnit>;
