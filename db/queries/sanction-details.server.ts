import { sql } from "kysely";
import type { Scope } from "#app/domain/shared/actor.ts";
import type { Db } from "#app/domain/shared/ctx.ts";
import type { SanctionId, SellerId, UserId } from "#app/domain/shared/ids.ts";
import { sanctionRows, type SanctionRow } from "./sanction-pages.server.ts";
import { sellerWithin } from "./scoped.server.ts";

export type SanctionDetail = SanctionRow & {
  readonly rules: readonly string[];
  readonly facts: string;
  readonly remedy: string | null;
  readonly orderNumber: string | null;
  readonly orderIssuer: string | null;
  readonly orderDate: string | null;
  readonly decidedBy: UserId | null;
  readonly deciderName: string | null;
  readonly secondedBy: UserId | null;
  readonly seconderName: string | null;
  readonly secondedAt: Date | null;
  readonly closedAt: Date | null;
  readonly closerName: string | null;
  readonly closeReason: string | null;
  readonly replacedById: SanctionId | null;
  readonly replacesId: SanctionId | null;
  readonly articleHeading: string | null;
  readonly articleHeadingEn: string | null;
  readonly appealWords: string | null;
  readonly appealReasons: string | null;
  readonly appealDecidedAt: Date | null;
  readonly appealDeciderName: string | null;
  readonly stayedAt: Date | null;
};

const details = (db: Db) =>
  sanctionRows(db)
    .leftJoin("users as decider", "decider.id", "sanctions.decided_by")
    .leftJoin("users as seconder", "seconder.id", "sanctions.seconded_by")
    .leftJoin("users as closer", "closer.id", "sanctions.closed_by")
    .leftJoin("users as judge", "judge.id", "sanction_appeals.decided_by")
    .leftJoin("regulation_articles", (join) =>
      join
        .onRef("regulation_articles.version_id", "=", "sanctions.version_id")
        .onRef("regulation_articles.number", "=", "sanctions.article"),
    )
    .select([
      "sanctions.rules",
      "sanctions.facts",
      "sanctions.remedy",
      "sanctions.order_number as orderNumber",
      "sanctions.order_issuer as orderIssuer",
      "sanctions.order_date as orderDate",
      "sanctions.decided_by as decidedBy",
      "decider.name as deciderName",
      "sanctions.seconded_by as secondedBy",
      "seconder.name as seconderName",
      "sanctions.seconded_at as secondedAt",
      "sanctions.closed_at as closedAt",
      "closer.name as closerName",
      "sanctions.close_reason as closeReason",
      "sanctions.replaces_id as replacesId",
      sql<string | null>`(select n.id from sanctions n where n.replaces_id = sanctions.id limit 1)`.as("replacedById"),
      "regulation_articles.heading as articleHeading",
      "regulation_articles.heading_en as articleHeadingEn",
      "sanction_appeals.words as appealWords",
      "sanction_appeals.reasons as appealReasons",
      "sanction_appeals.decided_at as appealDecidedAt",
      "judge.name as appealDeciderName",
      "sanction_appeals.stayed_at as stayedAt",
    ])
    .$castTo<SanctionDetail>();

export const findSanctionInScopes = (
  db: Db,
  id: SanctionId,
  scopes: readonly Scope[],
): Promise<SanctionDetail | undefined> =>
  details(db).where("sanctions.id", "=", id).where(sellerWithin(scopes)).executeTakeFirst();

export const findSanctionOfSeller = (db: Db, id: SanctionId, sellerId: SellerId): Promise<SanctionDetail | undefined> =>
  details(db)
    .where("sanctions.id", "=", id)
    .where("sanctions.seller_id", "=", sellerId)
    .where("sanctions.notice_at", "is not", null)
    .executeTakeFirst();

export type NoticeRow = {
  readonly occasion: string;
  readonly recipient: string;
  readonly subject: string;
  readonly text: string;
  readonly toldAt: Date;
  readonly sentAt: Date | null;
};

/** Every notice of a sanction as it was sent, by mail or by message, the first one first. */
export function listNotices(db: Db, sanctionId: SanctionId): Promise<NoticeRow[]> {
  return db
    .selectFrom("sanction_notices")
    .leftJoin("mails", "mails.dedupe_key", "sanction_notices.dedupe_key")
    .leftJoin("messages", "messages.dedupe_key", "sanction_notices.dedupe_key")
    .where("sanction_notices.sanction_id", "=", sanctionId)
    .orderBy("sanction_notices.told_at")
    .orderBy("sanction_notices.id")
    .select([
      "sanction_notices.occasion",
      (eb) => eb.fn.coalesce("mails.recipient", "messages.recipient", sql<string>`''`).as("recipient"),
      (eb) => eb.fn.coalesce("mails.subject", sql<string>`''`).as("subject"),
      (eb) => eb.fn.coalesce("mails.body_text", "messages.body_text", sql<string>`''`).as("text"),
      "sanction_notices.told_at as toldAt",
      (eb) => eb.fn.coalesce("mails.sent_at", "messages.sent_at").as("sentAt"),
    ])
    .execute();
}
