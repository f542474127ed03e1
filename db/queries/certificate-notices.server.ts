import type { NoticeTexts } from "#app/domain/certification/notice-texts.ts";
import type { Day } from "#app/domain/shared/clock.ts";
import type { Db } from "#app/domain/shared/ctx.ts";
import type { CertificateId, ListingId, SellerId } from "#app/domain/shared/ids.ts";

export type NoticeToInsert = {
  id: string;
  certificateId: CertificateId;
  sellerId: SellerId;
  days: number;
  validTo: Day;
  isFormal: boolean;
  versionId: string | null;
  rule: string;
  article: number;
  listingIds: readonly ListingId[];
  texts: NoticeTexts;
  mailKeys: readonly string[];
  at: Date;
};

/** False when this notice was given before, by another run or another worker. */
export async function insertCertificateNotice(db: Db, notice: NoticeToInsert): Promise<boolean> {
  const row = await db
    .insertInto("certificate_notices")
    .values({
      id: notice.id,
      certificate_id: notice.certificateId,
      seller_id: notice.sellerId,
      days: notice.days,
      valid_to: notice.validTo,
      is_formal: notice.isFormal,
      version_id: notice.versionId,
      rule: notice.rule,
      article: notice.article,
      listing_ids: [...notice.listingIds],
      texts: JSON.stringify(notice.texts),
      mail_keys: [...notice.mailKeys],
      created_at: notice.at,
    })
    .onConflict((conflict) => conflict.columns(["certificate_id", "valid_to", "days"]).doNothing())
    .returning("id")
    .executeTakeFirst();
  return row !== undefined;
}

/** The notices that each of these papers was given for its present last day, as days before it. */
export async function listNoticedDays(db: Db, ids: readonly CertificateId[]): Promise<Map<CertificateId, number[]>> {
  const noticed = new Map<CertificateId, number[]>();
  if (ids.length === 0) return noticed;
  const rows = await db
    .selectFrom("certificate_notices")
    .innerJoin("certificates", "certificates.id", "certificate_notices.certificate_id")
    .whereRef("certificates.valid_to", "=", "certificate_notices.valid_to")
    .where("certificate_notices.certificate_id", "in", [...ids])
    .select(["certificate_notices.certificate_id as id", "certificate_notices.days"])
    .$castTo<{ id: CertificateId; days: number }>()
    .execute();
  for (const { id, days } of rows) noticed.set(id, [...(noticed.get(id) ?? []), days]);
  return noticed;
}

export type NoticeRow = {
  id: string;
  certificateId: CertificateId;
  days: number;
  validTo: Day;
  isFormal: boolean;
  rule: string;
  article: number;
  texts: NoticeTexts;
  createdAt: Date;
  /** To whom it went, and when the letter left the house. */
  deliveries: readonly { to: string; sentAt: string | null }[];
};

/** The notices given about a seller's papers, the latest first, with what became of their letters. */
export async function listNoticesOfSeller(db: Db, sellerId: SellerId, limit: number): Promise<NoticeRow[]> {
  const rows = await db
    .selectFrom("certificate_notices")
    .where("seller_id", "=", sellerId)
    .orderBy("created_at", "desc")
    .orderBy("id", "desc")
    .limit(limit)
    .select([
      "id",
      "certificate_id as certificateId",
      "days",
      "valid_to as validTo",
      "is_formal as isFormal",
      "rule",
      "article",
      "texts",
      "created_at as createdAt",
      "mail_keys as mailKeys",
    ])
    .$castTo<Omit<NoticeRow, "deliveries"> & { mailKeys: string[] }>()
    .execute();
  const keys = rows.flatMap(({ mailKeys }) => mailKeys);
  const letters = keys.length === 0 ? [] : await listLetters(db, keys);
  return rows.map(({ mailKeys, ...notice }) => ({
    ...notice,
    deliveries: letters
      .filter(({ key }) => mailKeys.includes(key))
      .map(({ to, sentAt }) => ({ to, sentAt: sentAt?.toISOString() ?? null })),
  }));
}

/** Mails and, to who is known by phone alone, text messages. */
const listLetters = (db: Db, keys: readonly string[]) =>
  db
    .selectFrom("mails")
    .select(["dedupe_key as key", "recipient as to", "sent_at as sentAt"])
    .where("dedupe_key", "in", [...keys])
    .unionAll(
      db
        .selectFrom("messages")
        .select(["dedupe_key as key", "recipient as to", "sent_at as sentAt"])
        .where("dedupe_key", "in", [...keys]),
    )
    .execute();
