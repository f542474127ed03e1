import { listMails as selectMails, type MailRow } from "#db/queries/mails.server.ts";
import type { Ctx } from "./ctx.ts";
import { NotFound } from "./refusal.ts";
import { pageOf, readTimeCursor, writeTimeCursor, type Page } from "./time-cursor.ts";

const PAGE_SIZE = 20;

/** The outbox, newest first. Only a demo market shows it: mails hold links that open accounts. */
export async function listMails(ctx: Ctx, { after }: { after?: string | undefined }): Promise<Page<MailRow>> {
  if (!ctx.settings.isDemo) throw new NotFound("outbox");
  const rows = await selectMails(ctx.db, { after: readTimeCursor(after), limit: PAGE_SIZE + 1 });
  return pageOf(rows, PAGE_SIZE, ({ createdAt, id }) => writeTimeCursor({ at: createdAt, id }));
}
