import {
  findDocument,
  listDocumentReads,
  type DocumentReadRow,
  type DocumentRow,
} from "#db/queries/documents.server.ts";
import { requireUser } from "../identity/require-user.ts";
import type { Ctx } from "../shared/ctx.ts";
import { isUuid, type DocumentId } from "../shared/ids.ts";
import { NotFound } from "../shared/refusal.ts";
import { documentViewer, isOwnDocument } from "./document-viewer.server.ts";

const MOST_READS = 100;

/** A private document for whoever may see it; its owner also sees who looked at it. */
export async function getDocument(
  ctx: Ctx,
  { documentId }: { documentId: string },
): Promise<DocumentRow & { isOwn: boolean; reads: readonly DocumentReadRow[] }> {
  const user = requireUser(ctx.actor);
  const document = isUuid(documentId)
    ? await findDocument(ctx.db, documentId as DocumentId, documentViewer(user))
    : undefined;
  if (!document) throw new NotFound("document");
  const isOwn = isOwnDocument(user, document);
  return { ...document, isOwn, reads: isOwn ? await listDocumentReads(ctx.db, document.id, MOST_READS) : [] };
}
