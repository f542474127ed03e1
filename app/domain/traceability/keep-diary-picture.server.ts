import { insertDiaryPicture } from "#db/queries/diary-papers.server.ts";
import { requireSeller, requireUser } from "../organisation/require-role.ts";
import type { Ctx } from "../shared/ctx.ts";
import type { DocumentId } from "../shared/ids.ts";
import { keepDocument, type SentFile } from "../shared/keep-document.server.ts";
import { keepPicture } from "../shared/keep-picture.server.ts";

/**
 * Keeps a photograph for the diary, drawn anew without what the camera wrote beside it; entries name it by its id. Only this
 * seller's entries may. Refuses what is no picture.
 */
export async function keepDiaryPicture(ctx: Ctx, bytes: Uint8Array): Promise<string> {
  const sellerId = requireSeller(ctx.actor);
  const { userId } = requireUser(ctx.actor);
  const fileId = await keepPicture(ctx, bytes);
  await insertDiaryPicture(ctx.db, { sellerId, fileId, keptBy: userId, keptAt: ctx.now() });
  return fileId;
}

/** Keeps the report of a laboratory as a private document of the seller, for the entry of a test to name. */
export async function keepTestReport(ctx: Ctx, files: readonly SentFile[], field?: string): Promise<DocumentId> {
  const sellerId = requireSeller(ctx.actor);
  return keepDocument(ctx, files, { owner: { sellerId }, purpose: "test_report", ...(field ? { field } : {}) });
}
