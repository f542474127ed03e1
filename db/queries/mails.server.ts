import type { Db } from "#app/domain/shared/ctx.ts";
import type { TimeCursor } from "#app/domain/shared/time-cursor.ts";

export type Mail = { id: string; recipient: string; subject: string; text: string; dedupeKey: string };

/** False when a mail with this key was queued before. */
export async function insertMail(
  db: Db,
  mail: { id: string; dedupeKey: string; to: string; subject: string; text: string; locale: string; createdAt: Date },
): Promise<boolean> {
  const row = await db
    .insertInto("mails")
    .values({
      id: mail.id,
      dedupe_key: mail.dedupeKey,
      recipient: mail.to,
      subject: mail.subject,
      body_text: mail.text,
      locale: mail.locale,
      created_at: mail.createdAt,
    })
    .onConflict((conflict) => conflict.column("dedupe_key").doNothing())
    .returning("id")
    .executeTakeFirst();
  return row !== undefined;
}

/** The mail unless it has gone out. */
export async function findUnsentMail(db: Db, id: string): Promise<Mail | undefined> {
  return db
    .selectFrom("mails")
    .select(["id", "recipient", "subject", "body_text as text", "dedupe_key as dedupeKey"])
    .where("id", "=", id)
    .where("sent_at", "is", null)
    .executeTakeFirst();
}

export async function markMailSent(db: Db, id: string, at: Date): Promise<void> {
  await db.updateTable("mails").set({ sent_at: at }).where("id", "=", id).execute();
}

export type MailRow = {
  id: string;
  recipient: string;
  subject: string;
  text: string;
  locale: string;
  createdAt: Date;
  sentAt: Date | null;
};

/** Mails older than the cursor, newest first. */
export async function listMails(
  db: Db,
  { after, limit }: { after: TimeCursor | undefined; limit: number },
): Promise<MailRow[]> {
  const rows = db
    .selectFrom("mails")
    .select([
      "id",
      "recipient",
      "subject",
      "body_text as text",
      "locale",
      "created_at as createdAt",
      "sent_at as sentAt",
    ])
    .orderBy("created_at", "desc")
    .orderBy("id", "desc")
    .limit(limit);
  if (!after) return rows.execute();
  return rows.where((eb) => eb(eb.refTuple("created_at", "id"), "<", eb.tuple(after.at, after.id))).execute();
}
