import { sql } from "kysely";
import type { SanctionKind, SanctionState } from "#app/domain/oversight/sanction.ts";
import type { Scope } from "#app/domain/shared/actor.ts";
import type { Db } from "#app/domain/shared/ctx.ts";
import type { ListingId, RegulationVersionId, SanctionId, SellerId, UserId } from "#app/domain/shared/ids.ts";
import { sellerWithin } from "./scoped.server.ts";

export type AuthorityOrder = {
  readonly number: string;
  readonly issuer: string;
  readonly date: string;
  readonly receivedAt: Date;
};

export type NewSanction = {
  readonly id: SanctionId;
  readonly kind: SanctionKind;
  readonly sellerId: SellerId;
  readonly listingId: ListingId | null;
  readonly versionId: RegulationVersionId;
  readonly article: number;
  readonly rules: readonly string[];
  readonly facts: string;
  readonly remedy: string | null;
  readonly order: AuthorityOrder | null;
  readonly state: SanctionState;
  readonly decidedBy: UserId;
  readonly decidedAt: Date;
  readonly noticeAt: Date | null;
  readonly effectiveAt: Date | null;
  readonly endsAt: Date | null;
  readonly appealUntil: Date | null;
  readonly replacesId?: SanctionId;
  readonly secondedBy?: UserId | null;
  readonly secondedAt?: Date | null;
};

/**
 * Enters a sanction under the next number of its year. Undefined when one of its kind stands open against the seller or
 * the listing already: of two managers at once one is told so.
 */
export async function insertSanction(db: Db, s: NewSanction): Promise<string | undefined> {
  const row = await db
    .insertInto("sanctions")
    .values({
      id: s.id,
      code: sql<string>`'XL-' || to_char(${s.decidedAt}::timestamptz, 'YYYY') || '-' || lpad(nextval('sanction_numbers')::text, 6, '0')`,
      kind: s.kind,
      seller_id: s.sellerId,
      listing_id: s.listingId,
      version_id: s.versionId,
      article: s.article,
      rules: [...s.rules],
      facts: s.facts,
      remedy: s.remedy,
      order_number: s.order?.number ?? null,
      order_issuer: s.order?.issuer ?? null,
      order_date: s.order?.date ?? null,
      order_received_at: s.order?.receivedAt ?? null,
      state: s.state,
      decided_by: s.decidedBy,
      decided_at: s.decidedAt,
      seconded_by: s.secondedBy ?? null,
      seconded_at: s.secondedAt ?? null,
      notice_at: s.noticeAt,
      effective_at: s.effectiveAt,
      ends_at: s.endsAt,
      appeal_until: s.appealUntil,
      replaces_id: s.replacesId ?? null,
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning("code")
    .executeTakeFirst();
  return row?.code;
}

/** A sanction as acts on it need it, with what its notices say. */
export type LockedSanction = {
  readonly id: SanctionId;
  readonly code: string;
  readonly kind: SanctionKind;
  readonly state: SanctionState;
  readonly sellerId: SellerId;
  readonly listingId: ListingId | null;
  readonly versionId: RegulationVersionId | null;
  readonly version: string | null;
  readonly article: number | null;
  readonly rules: readonly string[];
  readonly facts: string;
  readonly remedy: string | null;
  readonly orderNumber: string | null;
  readonly orderIssuer: string | null;
  readonly orderDate: string | null;
  readonly orderReceivedAt: Date | null;
  readonly decidedBy: UserId | null;
  readonly secondedBy: UserId | null;
  readonly noticeAt: Date | null;
  readonly effectiveAt: Date | null;
  readonly endsAt: Date | null;
  readonly appealUntil: Date | null;
  readonly listingTitle: string | null;
};

const lockable = (db: Db) =>
  db
    .selectFrom("sanctions")
    .innerJoin("sellers", "sellers.id", "sanctions.seller_id")
    .leftJoin("listings", "listings.id", "sanctions.listing_id")
    .leftJoin("regulation_versions", "regulation_versions.id", "sanctions.version_id")
    .select([
      "sanctions.id",
      "sanctions.code",
      "sanctions.kind",
      "sanctions.state",
      "sanctions.seller_id as sellerId",
      "sanctions.listing_id as listingId",
      "sanctions.version_id as versionId",
      "regulation_versions.version",
      "sanctions.article",
      "sanctions.rules",
      "sanctions.facts",
      "sanctions.remedy",
      "sanctions.order_number as orderNumber",
      "sanctions.order_issuer as orderIssuer",
      "sanctions.order_date as orderDate",
      "sanctions.order_received_at as orderReceivedAt",
      "sanctions.decided_by as decidedBy",
      "sanctions.seconded_by as secondedBy",
      "sanctions.notice_at as noticeAt",
      "sanctions.effective_at as effectiveAt",
      "sanctions.ends_at as endsAt",
      "sanctions.appeal_until as appealUntil",
      "listings.title as listingTitle",
    ])
    .forUpdate("sanctions")
    .$castTo<LockedSanction>();

/** Locked, if its seller's unit lies in one of the areas. */
export const lockSanctionInScopes = (
  db: Db,
  id: SanctionId,
  scopes: readonly Scope[],
): Promise<LockedSanction | undefined> =>
  lockable(db)
    .innerJoin("units", "units.id", "sellers.unit_id")
    .where("sanctions.id", "=", id)
    .where(sellerWithin(scopes))
    .executeTakeFirst();

/** Locked, if it is about this seller. */
export const lockSanctionOfSeller = (db: Db, id: SanctionId, sellerId: SellerId): Promise<LockedSanction | undefined> =>
  lockable(db).where("sanctions.id", "=", id).where("sanctions.seller_id", "=", sellerId).executeTakeFirst();

/** Locked, for the market's own clock. */
export const lockSanction = (db: Db, id: SanctionId): Promise<LockedSanction | undefined> =>
  lockable(db).where("sanctions.id", "=", id).executeTakeFirst();

export async function updateSanction(
  db: Db,
  id: SanctionId,
  change: {
    state: SanctionState;
    noticeAt?: Date;
    effectiveAt?: Date;
    appealUntil?: Date;
    secondedBy?: UserId;
    secondedAt?: Date;
  },
): Promise<void> {
  await db
    .updateTable("sanctions")
    .set({
      state: change.state,
      ...(change.noticeAt ? { notice_at: change.noticeAt } : {}),
      ...(change.effectiveAt ? { effective_at: change.effectiveAt } : {}),
      ...(change.appealUntil ? { appeal_until: change.appealUntil } : {}),
      ...(change.secondedBy ? { seconded_by: change.secondedBy, seconded_at: change.secondedAt ?? null } : {}),
    })
    .where("id", "=", id)
    .execute();
}

/** Closes a sanction, with who did it and why; an appeal may close anew what had only run out. */
export async function closeSanction(
  db: Db,
  id: SanctionId,
  close: { state: SanctionState; by: UserId | null; at: Date; reason: string | null },
): Promise<void> {
  await db
    .updateTable("sanctions")
    .set({ state: close.state, closed_by: close.by, closed_at: close.at, close_reason: close.reason })
    .where("id", "=", id)
    .execute();
}

/** Kinds and states of what stands open against a seller. */
export function listOpenSanctions(
  db: Db,
  sellerId: SellerId,
): Promise<{ kind: SanctionKind; state: SanctionState; listingId: ListingId | null }[]> {
  return db
    .selectFrom("sanctions")
    .select(["kind", "state", "listing_id as listingId"])
    .where("seller_id", "=", sellerId)
    .where("closed_at", "is", null)
    .$castTo<{ kind: SanctionKind; state: SanctionState; listingId: ListingId | null }>()
    .execute();
}

/** Sanctions whose hour has come: noticed ones to take effect, those for a time to end. Oldest first. */
export async function listDueSanctions(db: Db, at: Date, limit: number): Promise<SanctionId[]> {
  const { rows } = await sql<{ id: SanctionId }>`
    (select id, effective_at as due from sanctions where state = 'noticed' and effective_at <= ${at})
    union all
    (select id, ends_at from sanctions where state in ('in_force', 'stayed') and ends_at <= ${at})
    order by due, id limit ${limit}
  `.execute(db);
  return rows.map(({ id }) => id);
}

/** Sets whether each of a seller's listings is taken down, by the sanctions that are in force. */
export async function updateHiddenListings(db: Db, sellerId: SellerId, hidden: readonly ListingId[]): Promise<void> {
  await db
    .updateTable("listings")
    .set({ is_hidden: sql<boolean>`listings.id = any(${[...hidden]}::uuid[])` })
    .where("seller_id", "=", sellerId)
    .where(sql<boolean>`listings.is_hidden <> (listings.id = any(${[...hidden]}::uuid[]))`)
    .execute();
}

/** What was decided about a seller, the newest first: for the next step of the ladder. */
export function listPastSanctions(
  db: Db,
  sellerId: SellerId,
  limit: number,
): Promise<{ kind: SanctionKind; state: SanctionState; decidedAt: Date }[]> {
  return db
    .selectFrom("sanctions")
    .select(["kind", "state", "decided_at as decidedAt"])
    .where("seller_id", "=", sellerId)
    .orderBy("decided_at", "desc")
    .orderBy("id", "desc")
    .limit(limit)
    .$castTo<{ kind: SanctionKind; state: SanctionState; decidedAt: Date }>()
    .execute();
}

export async function insertNotice(
  db: Db,
  notice: { id: string; sanctionId: SanctionId; occasion: string; dedupeKey: string; toldAt: Date },
): Promise<void> {
  await db
    .insertInto("sanction_notices")
    .values({
      id: notice.id,
      sanction_id: notice.sanctionId,
      occasion: notice.occasion,
      dedupe_key: notice.dedupeKey,
      told_at: notice.toldAt,
    })
    .onConflict((conflict) => conflict.column("dedupe_key").doNothing())
    .execute();
}
