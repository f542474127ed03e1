import { sql } from "kysely";
import type { AppealState } from "#app/domain/oversight/appeal.ts";
import type { SanctionKind, SanctionState } from "#app/domain/oversight/sanction.ts";
import type { Locale } from "#app/domain/shared/accounts.ts";
import type { Scope } from "#app/domain/shared/actor.ts";
import type { Db } from "#app/domain/shared/ctx.ts";
import type { ListingId, SanctionId, SellerId, UserId } from "#app/domain/shared/ids.ts";
import type { TimeCursor } from "#app/domain/shared/time-cursor.ts";
import { goodsWithin, sellerWithin } from "./scoped.server.ts";

/** The seller of a listing whose goods an office with these scopes looks after. */
export async function findListingSeller(
  db: Db,
  id: ListingId,
  scopes: readonly Scope[],
): Promise<SellerId | undefined> {
  const row = await db
    .selectFrom("listings")
    .innerJoin("sellers", "sellers.id", "listings.seller_id")
    .innerJoin("units", "units.id", "sellers.unit_id")
    .innerJoin("products", "products.id", "listings.product_id")
    .select("listings.seller_id")
    .where("listings.id", "=", id)
    .where(goodsWithin(scopes))
    .executeTakeFirst();
  return row?.seller_id as SellerId | undefined;
}

export async function findSanctionSeller(db: Db, id: SanctionId): Promise<SellerId | undefined> {
  const row = await db.selectFrom("sanctions").select("seller_id").where("id", "=", id).executeTakeFirst();
  return row?.seller_id as SellerId | undefined;
}

/** The seller's row is held first by everybody who changes what sanctions make of it. */
export async function lockSeller(db: Db, id: SellerId): Promise<void> {
  await db.selectFrom("sellers").select("id").where("id", "=", id).forUpdate().executeTakeFirstOrThrow();
}

/** A room of the department works for the whole department. */
const areaOf = sql`case when u.kind = 'room' then subpath(u.path, 0, -1) else u.path end`;

/** Market managers in whose area the seller lies, with the language they chose for mails. */
export async function listManagersOver(
  db: Db,
  sellerId: SellerId,
  at: Date,
): Promise<{ userId: UserId; email: string; name: string; locale: Locale }[]> {
  const { rows } = await sql<{ userId: UserId; email: string; name: string; locale: Locale }>`
    select distinct p.id as "userId", p.email, p.name, p.locale
    from memberships m
    join units u on u.id = m.unit_id
    join users p on p.id = m.user_id
    join sellers s on s.id = ${sellerId}
    join units o on o.id = s.unit_id
    where m.role = 'market_manager' and o.path <@ ${areaOf}
      and m.valid_from <= ${at} and (m.valid_to is null or m.valid_to > ${at})
    order by p.email
  `.execute(db);
  return rows;
}

export type SanctionRow = {
  readonly id: SanctionId;
  readonly code: string;
  readonly kind: SanctionKind;
  readonly state: SanctionState;
  readonly sellerId: SellerId;
  readonly sellerName: string;
  readonly listingId: ListingId | null;
  readonly listingTitle: string | null;
  readonly article: number | null;
  readonly version: string | null;
  readonly decidedAt: Date;
  readonly noticeAt: Date | null;
  readonly effectiveAt: Date | null;
  readonly endsAt: Date | null;
  readonly appealUntil: Date | null;
  readonly hasOrder: boolean;
  readonly orderReceivedAt: Date | null;
  readonly appealCode: string | null;
  readonly appealState: AppealState | null;
  readonly appealMadeAt: Date | null;
  readonly appealDueAt: Date | null;
};

/** What lists and pages of sanctions have in common. */
export const sanctionRows = (db: Db) =>
  db
    .selectFrom("sanctions")
    .innerJoin("sellers", "sellers.id", "sanctions.seller_id")
    .innerJoin("units", "units.id", "sellers.unit_id")
    .leftJoin("listings", "listings.id", "sanctions.listing_id")
    .leftJoin("regulation_versions", "regulation_versions.id", "sanctions.version_id")
    .leftJoin("sanction_appeals", "sanction_appeals.sanction_id", "sanctions.id")
    .select([
      "sanctions.id",
      "sanctions.code",
      "sanctions.kind",
      "sanctions.state",
      "sanctions.seller_id as sellerId",
      "sellers.display_name as sellerName",
      "sanctions.listing_id as listingId",
      "listings.title as listingTitle",
      "sanctions.article",
      "regulation_versions.version",
      "sanctions.decided_at as decidedAt",
      "sanctions.notice_at as noticeAt",
      "sanctions.effective_at as effectiveAt",
      "sanctions.ends_at as endsAt",
      "sanctions.appeal_until as appealUntil",
      sql<boolean>`sanctions.order_number is not null`.as("hasOrder"),
      "sanctions.order_received_at as orderReceivedAt",
      "sanction_appeals.code as appealCode",
      "sanction_appeals.state as appealState",
      "sanction_appeals.made_at as appealMadeAt",
      "sanction_appeals.due_at as appealDueAt",
    ]);

export type SanctionFilter = {
  readonly scopes: readonly Scope[];
  readonly kind?: SanctionKind | undefined;
  /** `open`: still to come or at work; `closed`: history. */
  readonly standing?: "proposed" | "open" | "closed" | undefined;
  readonly sellerId?: SellerId | undefined;
  readonly listingId?: ListingId | undefined;
};

/** Sanctions of the office's area, the newest first. */
export function listSanctionsInScopes(
  db: Db,
  { scopes, kind, standing, sellerId, listingId }: SanctionFilter,
  { after, limit }: { after: TimeCursor | undefined; limit: number },
): Promise<SanctionRow[]> {
  return sanctionRows(db)
    .where(sellerWithin(scopes))
    .$if(kind !== undefined, (qb) => qb.where("sanctions.kind", "=", kind ?? ""))
    .$if(sellerId !== undefined, (qb) => qb.where("sanctions.seller_id", "=", sellerId ?? ""))
    .$if(listingId !== undefined, (qb) => qb.where("sanctions.listing_id", "=", listingId ?? ""))
    .$if(standing === "proposed", (qb) => qb.where("sanctions.state", "=", "proposed"))
    .$if(standing === "open", (qb) => qb.where("sanctions.closed_at", "is", null))
    .$if(standing === "closed", (qb) => qb.where("sanctions.closed_at", "is not", null))
    .$if(after !== undefined, (qb) =>
      qb.where(sql<boolean>`(sanctions.decided_at, sanctions.id) < (${after?.at}::timestamptz, ${after?.id}::uuid)`),
    )
    .orderBy("sanctions.decided_at", "desc")
    .orderBy("sanctions.id", "desc")
    .limit(limit)
    .$castTo<SanctionRow>()
    .execute();
}

/** Appeals that wait for a decision, the one due first at the top; or decided ones, the newest first. */
export function listAppealsInScopes(
  db: Db,
  { scopes, isOpen }: { scopes: readonly Scope[]; isOpen: boolean },
  { after, limit }: { after: TimeCursor | undefined; limit: number },
): Promise<(SanctionRow & { appealId: string })[]> {
  const direction = isOpen ? "asc" : "desc";
  return sanctionRows(db)
    .where(sellerWithin(scopes))
    .where("sanction_appeals.state", isOpen ? "=" : "<>", "open")
    .$if(after !== undefined, (qb) =>
      qb.where(
        isOpen
          ? sql<boolean>`(sanction_appeals.due_at, sanction_appeals.id) > (${after?.at}::timestamptz, ${after?.id}::uuid)`
          : sql<boolean>`(sanction_appeals.due_at, sanction_appeals.id) < (${after?.at}::timestamptz, ${after?.id}::uuid)`,
      ),
    )
    .orderBy("sanction_appeals.due_at", direction)
    .orderBy("sanction_appeals.id", direction)
    .limit(limit)
    .select("sanction_appeals.id as appealId")
    .$castTo<SanctionRow & { appealId: string }>()
    .execute();
}

/** What a seller was told of, the newest first; a proposal that nobody confirmed is not theirs to see. */
export function listSanctionsOfSeller(
  db: Db,
  sellerId: SellerId,
  { after, limit }: { after: TimeCursor | undefined; limit: number },
): Promise<SanctionRow[]> {
  return sanctionRows(db)
    .where("sanctions.seller_id", "=", sellerId)
    .where("sanctions.notice_at", "is not", null)
    .$if(after !== undefined, (qb) =>
      qb.where(sql<boolean>`(sanctions.decided_at, sanctions.id) < (${after?.at}::timestamptz, ${after?.id}::uuid)`),
    )
    .orderBy("sanctions.decided_at", "desc")
    .orderBy("sanctions.id", "desc")
    .limit(limit)
    .$castTo<SanctionRow>()
    .execute();
}

/** What stands open against a seller who was told of it: restrictions first, then the newest. */
export function listStandingSanctions(db: Db, sellerId: SellerId): Promise<SanctionRow[]> {
  return sanctionRows(db)
    .where("sanctions.seller_id", "=", sellerId)
    .where("sanctions.state", "in", ["noticed", "in_force", "stayed"])
    .where("sanctions.kind", "in", ["hide_listing", "suspend_seller", "strike_off"])
    .orderBy(sql`array_position(array['strike_off', 'suspend_seller', 'hide_listing'], sanctions.kind)`)
    .orderBy("sanctions.decided_at", "desc")
    .limit(20)
    .$castTo<SanctionRow>()
    .execute();
}

/** The name of a stall of the area; undefined outside it. */
export async function findSellerName(db: Db, id: SellerId, scopes: readonly Scope[]): Promise<string | undefined> {
  const row = await db
    .selectFrom("sellers")
    .innerJoin("units", "units.id", "sellers.unit_id")
    .select("sellers.display_name as name")
    .where("sellers.id", "=", id)
    .where(sellerWithin(scopes))
    .executeTakeFirst();
  return row?.name;
}

export function findListingOfSeller(
  db: Db,
  id: ListingId,
): Promise<{ id: ListingId; title: string; state: string } | undefined> {
  return db
    .selectFrom("listings")
    .select(["id", "title", "state"])
    .where("id", "=", id)
    .$castTo<{ id: ListingId; title: string; state: string }>()
    .executeTakeFirst();
}

/** Proposals that wait for a second person and appeals that wait for an answer. */
export async function countWaitingSanctions(db: Db, scopes: readonly Scope[]): Promise<number> {
  const { rows } = await sql<{ waiting: number }>`
    select (
      select count(*) from sanctions x join sellers s on s.id = x.seller_id join units u on u.id = s.unit_id
      where x.state = 'proposed' and ${sellerWithin(scopes, { path: "u.path", sellerId: "s.id" })}
    )::int + (
      select count(*) from sanction_appeals a join sellers s on s.id = a.seller_id join units u on u.id = s.unit_id
      where a.state = 'open' and ${sellerWithin(scopes, { path: "u.path", sellerId: "s.id" })}
    )::int as waiting
  `.execute(db);
  return rows[0]?.waiting ?? 0;
}

/** The gravest restriction in force against a seller. */
export function findPublicStanding(db: Db, sellerId: SellerId): Promise<SanctionRow | undefined> {
  return sanctionRows(db)
    .where("sanctions.seller_id", "=", sellerId)
    .where("sanctions.state", "=", "in_force")
    .where("sanctions.kind", "in", ["suspend_seller", "strike_off"])
    .orderBy(sql`sanctions.kind = 'strike_off'`, "desc")
    .limit(1)
    .$castTo<SanctionRow>()
    .executeTakeFirst();
}
