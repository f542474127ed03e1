import type { Db } from "#app/domain/shared/ctx.ts";
import type { Phone } from "#app/domain/shared/phone.ts";
import type { TimeCursor } from "#app/domain/shared/time-cursor.ts";

type Message = { id: string; recipient: Phone; text: string; dedupeKey: string; expiresAt: Date | null };

/** False when a message with this key was queued before. */
export async function insertMessage(
  db: Db,
  message: {
    id: string;
    dedupeKey: string;
    to: Phone;
    text: string;
    locale: string;
    expiresAt: Date | null;
    createdAt: Date;
  },
): Promise<boolean> {
  const row = await db
    .insertInto("messages")
    .values({
      id: message.id,
      dedupe_key: message.dedupeKey,
      recipient: message.to,
      body_text: message.text,
      locale: message.locale,
      expires_at: message.expiresAt,
      created_at: message.createdAt,
    })
    .onConflict((conflict) => conflict.column("dedupe_key").doNothing())
    .returning("id")
    .executeTakeFirst();
  return row !== undefined;
}

/** The message unless it has gone out. */
export async function findUnsentMessage(db: Db, id: string): Promise<Message | undefined> {
  return db
    .selectFrom("messages")
    .select(["id", "recipient", "body_text as text", "dedupe_key as dedupeKey", "expires_at as expiresAt"])
    .where("id", "=", id)
    .where("sent_at", "is", null)
    .executeTakeFirst();
}

export async function markMessageSent(
  db: Db,
  id: string,
  { at, isWiped }: { at: Date; isWiped: boolean },
): Promise<void> {
  await db
    .updateTable("messages")
    .set({ sent_at: at, ...(isWiped ? { body_text: "" } : {}) })
    .where("id", "=", id)
    .execute();
}

export type MessageRow = {
  id: string;
  recipient: Phone;
  text: string;
  locale: string;
  createdAt: Date;
  expiresAt: Date | null;
  sentAt: Date | null;
};

/** Messages older than the cursor, newest first. */
export async function listMessages(
  db: Db,
  { after, limit }: { after: TimeCursor | undefined; limit: number },
): Promise<MessageRow[]> {
  const rows = db
    .selectFrom("messages")
    .select([
      "id",
      "recipient",
      "body_text as text",
      "locale",
      "created_at as createdAt",
      "expires_at as expiresAt",
      "sent_at as sentAt",
    ])
    .orderBy("created_at", "desc")
    .orderBy("id", "desc")
    .limit(limit);
  if (!after) return rows.execute();
  return rows.where((eb) => eb(eb.refTuple("created_at", "id"), "<", eb.tuple(after.at, after.id))).execute();
}
