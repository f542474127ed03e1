import { insertDocument } from "#db/queries/documents.server.ts";
import { insertFile } from "#db/queries/files.server.ts";
import type { Day } from "./clock.ts";
import type { Ctx, EncodedPicture } from "./ctx.ts";
import { contentOf } from "./document-content.ts";
import type { DocumentPurpose } from "./document-purposes.ts";
import type { DocumentId, SellerId, UserId } from "./ids.ts";
import { inTransaction } from "./in-transaction.server.ts";
import { recordAudit } from "./record-audit.server.ts";
import { Refusal, type RefusalFacts } from "./refusal.ts";

const MAX_PAGES = 20;
const MAX_BYTES = 15 * 1024 * 1024;
const MEGABYTE = 1024 * 1024;

/** A file as it was sent: several photographs are pages of one document. */
export type SentFile = { readonly name: string; readonly bytes: Uint8Array };

export type DocumentToKeep = {
  /** A seller's document is read by the seller's people; a person's by that person alone until it becomes a seller's. */
  readonly owner: { readonly sellerId: SellerId } | { readonly userId: UserId };
  readonly purpose: DocumentPurpose;
  /** The form's field beside which a refusal is said; `documents` unless the form calls it otherwise. */
  readonly field?: string;
  readonly retainedUntil?: Day | null;
};

/**
 * Keeps private photographs or a PDF as pages, each drawn anew: no script, no embedded file and no place data of a camera
 * survives. Refuses whatever is neither by its own bytes, is locked, torn, over 15 MB or 20 pages, or costs too much to draw.
 * Call it before the transaction that names the document: a kept document that nothing names is no harm.
 */
export async function keepDocument(
  ctx: Ctx,
  files: readonly SentFile[],
  { owner, purpose, field = "documents", retainedUntil = null }: DocumentToKeep,
): Promise<DocumentId> {
  const pages = await besideField(field, () => drawAll(ctx, files));
  const kept = await Promise.all(pages.map((page) => keepPage(ctx, page)));
  const documentId = ctx.newId<DocumentId>();
  const { actor } = ctx;
  return inTransaction(ctx, async (tx) => {
    await insertDocument(tx.db, {
      id: documentId,
      sellerId: "sellerId" in owner ? owner.sellerId : null,
      userId: "userId" in owner ? owner.userId : null,
      purpose,
      kind: files.some(({ bytes }) => contentOf(bytes) === "pdf") ? "pdf" : "photographs",
      originalName: nameOf(files),
      createdBy: actor.kind === "user" ? actor.userId : null,
      createdAt: tx.now(),
      retainedUntil,
      pages: kept,
    });
    await recordAudit(tx, {
      action: "document.kept",
      subjectType: "document",
      subjectId: documentId,
      after: { purpose, pages: kept.length, ...owner },
    });
    return documentId;
  });
}

const nameOf = (files: readonly SentFile[]): string => (files[0]?.name ?? "").normalize("NFC").slice(-120);

async function keepPage(ctx: Ctx, { bytes, width, height }: EncodedPicture) {
  const fileId = await ctx.files.put(bytes);
  const createdAt = ctx.now();
  await insertFile(ctx.db, { id: fileId, mime: "image/webp", sizeBytes: bytes.byteLength, width, height, createdAt });
  return { fileId, width, height };
}

async function drawAll(ctx: Ctx, files: readonly SentFile[]): Promise<EncodedPicture[]> {
  if (files.length === 0) throw new Refusal("documents.none");
  if (files.length > MAX_PAGES) throw tooMany();
  files.forEach(refuseBySize);
  const pages: EncodedPicture[] = [];
  for (const { name, bytes } of files) {
    const content = contentOf(bytes);
    if (content === undefined) throw new Refusal("documents.not-a-document", { facts: { name } });
    if (content === "picture") pages.push(await ctx.images.reencode(bytes));
    else pages.push(...(await ctx.pdfPages.draw(bytes, { maxPages: MAX_PAGES })));
    if (pages.length > MAX_PAGES) throw tooMany();
  }
  return pages;
}

const tooMany = (): Refusal => new Refusal("documents.too-many-pages", { facts: { limit: MAX_PAGES } });

function refuseBySize({ name, bytes }: SentFile): void {
  if (bytes.byteLength <= MAX_BYTES) return;
  const facts: RefusalFacts = { name, megabytes: Math.ceil(bytes.byteLength / MEGABYTE), limit: MAX_BYTES / MEGABYTE };
  throw new Refusal("documents.too-large", { facts });
}

async function besideField<T>(field: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof Refusal) throw new Refusal(error.code, { facts: error.facts, field });
    throw error;
  }
}
