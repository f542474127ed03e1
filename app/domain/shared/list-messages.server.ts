import { listMessages as selectMessages, type MessageRow } from "#db/queries/messages.server.ts";
import type { Ctx } from "./ctx.ts";
import { NotFound } from "./refusal.ts";
import { pageOf, readTimeCursor, writeTimeCursor, type Page } from "./time-cursor.ts";

const PAGE_SIZE = 20;

/** The text messages, newest first. Only a demo market shows them: they hold codes that open accounts. */
export async function listMessages(ctx: Ctx, { after }: { after?: string | undefined }): Promise<Page<MessageRow>> {
  if (!ctx.settings.isDemo) throw new NotFound("outbox");
  const rows = await selectMessages(ctx.db, { after: readTimeCursor(after), limit: PAGE_SIZE + 1 });
  return pageOf(rows, PAGE_SIZE, ({ createdAt, id }) => writeTimeCursor({ at: createdAt, id }));
}
