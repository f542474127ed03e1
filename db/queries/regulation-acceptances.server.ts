import { sql } from "kysely";
import type { Locale } from "#app/domain/shared/accounts.ts";
import type { Scope } from "#app/domain/shared/actor.ts";
import type { Db } from "#app/domain/shared/ctx.ts";
import type { RegulationVersionId, SellerId, UserId } from "#app/domain/shared/ids.ts";
import type { TimeCursor } from "#app/domain/shared/time-cursor.ts";
import { sellerWithin } from "./scoped.server.ts";

export type AcceptanceRow = {
  readonly versionId: RegulationVersionId;
  readonly version: string;
  readonly effectiveAt: Date;
  readonly acceptedAt: Date;
  readonly acceptedBy: string;
  /** The seller's name as it stands in its papers. */
  readonly sellerName: string;
  readonly locale: Locale;
  readonly textSha256: string;
};

/** Answers false when this seller had accepted the version before. */
export async function insertAcceptance(
  db: Db,
  acceptance: {
    sellerId: SellerId;
    versionId: RegulationVersionId;
    userId: UserId;
    acceptedAt: Date;
    locale: Locale;
    textSha256: string;
  },
): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await db
    .insertInto("regulation_acceptances")
    .values({
      seller_id: acceptance.sellerId,
      version_id: acceptance.versionId,
      user_id: acceptance.userId,
      accepted_at: acceptance.acceptedAt,
      locale: acceptance.locale,
      text_sha256: acceptance.textSha256,
    })
    .onConflict((oc) => oc.columns(["seller_id", "version_id"]).doNothing())
    .executeTakeFirstOrThrow();
  return (numInsertedOrUpdatedRows ?? 0n) > 0n;
}

/** Every version that a seller accepted, the newest first: who for it, when, and which text. */
export function listAcceptances(db: Db, sellerId: SellerId): Promise<AcceptanceRow[]> {
  return db
    .selectFrom("regulation_acceptances as a")
    .innerJoin("regulation_versions as v", "v.id", "a.version_id")
    .innerJoin("users", "users.id", "a.user_id")
    .innerJoin("sellers", "sellers.id", "a.seller_id")
    .select([
      "sellers.legal_name as sellerName",
      "v.id as versionId",
      "v.version",
      "v.effective_at as effectiveAt",
      "a.accepted_at as acceptedAt",
      "users.name as acceptedBy",
      "a.locale",
      "a.text_sha256 as textSha256",
    ])
    .where("a.seller_id", "=", sellerId)
    .orderBy("v.effective_at", "desc")
    .limit(100)
    .$castTo<AcceptanceRow>()
    .execute();
}

type Asked = { readonly versionId: RegulationVersionId; readonly scopes: readonly Scope[] };

/** Approved sellers that an office with these scopes sees, with their acceptance of a version where there is one. */
const withAcceptance = (db: Db, { versionId, scopes }: Asked) =>
  db
    .selectFrom("sellers")
    .innerJoin("units", "units.id", "sellers.unit_id")
    .leftJoin("regulation_acceptances as a", (join) =>
      join.onRef("a.seller_id", "=", "sellers.id").on("a.version_id", "=", versionId),
    )
    .where("sellers.state", "=", "approved")
    .where(sellerWithin(scopes));

export async function countAcceptances(
  db: Db,
  versionId: RegulationVersionId,
  scopes: readonly Scope[],
): Promise<{ accepted: number; missing: number }> {
  return withAcceptance(db, { versionId, scopes })
    .select([
      sql<number>`count(a.seller_id)::int`.as("accepted"),
      sql<number>`(count(*) - count(a.seller_id))::int`.as("missing"),
    ])
    .executeTakeFirstOrThrow();
}

export type SellerAcceptanceRow = {
  readonly id: SellerId;
  readonly name: string;
  readonly nameEn: string;
  readonly commune: string;
  readonly communeEn: string;
  readonly createdAt: Date;
  readonly acceptedAt: Date | null;
};

/** Sellers who accepted the version, or who did not, newest first. */
export async function listSellersByAcceptance(
  db: Db,
  { hasAccepted, ...asked }: Asked & { readonly hasAccepted: boolean },
  { after, limit }: { after: TimeCursor | undefined; limit: number },
): Promise<SellerAcceptanceRow[]> {
  return withAcceptance(db, asked)
    .innerJoin("communes", "communes.code", "sellers.commune_code")
    .select([
      "sellers.id",
      "sellers.display_name as name",
      sql<string>`coalesce(sellers.display_name_en, sellers.display_name)`.as("nameEn"),
      "communes.full_name as commune",
      "communes.full_name_en as communeEn",
      "sellers.created_at as createdAt",
      "a.accepted_at as acceptedAt",
    ])
    .where("a.seller_id", hasAccepted ? "is not" : "is", null)
    .$if(after !== undefined, (query) =>
      query.where((eb) =>
        eb(eb.refTuple("sellers.created_at", "sellers.id"), "<", eb.tuple(after?.at ?? new Date(0), after?.id ?? "")),
      ),
    )
    .orderBy("sellers.created_at", "desc")
    .orderBy("sellers.id", "desc")
    .limit(limit)
    .$castTo<SellerAcceptanceRow>()
    .execute();
}

type Unaccepted = Asked & { readonly sellerId: SellerId | undefined };

const contactsOfUnaccepted = (db: Db, { sellerId, ...asked }: Unaccepted) =>
  withAcceptance(db, asked)
    .innerJoin("memberships", "memberships.unit_id", "sellers.unit_id")
    .innerJoin("users", "users.id", "memberships.user_id")
    .where("a.seller_id", "is", null)
    .where("memberships.role", "=", "seller")
    .where("memberships.valid_to", "is", null)
    .$if(sellerId !== undefined, (query) => query.where("sellers.id", "=", sellerId ?? ""));

/** How many sellers that did not accept the version have somebody to write to. */
export async function countContactsOfUnaccepted(db: Db, asked: Unaccepted): Promise<number> {
  const { count } = await contactsOfUnaccepted(db, asked)
    .select(sql<number>`count(distinct sellers.id)::int`.as("count"))
    .executeTakeFirstOrThrow();
  return count;
}

export type UnacceptedContact = {
  readonly membershipId: string;
  readonly email: string;
  readonly name: string;
  readonly locale: Locale;
};

/** Who answers for the sellers that have not accepted the version, with the language they chose for mails. */
export function listContactsOfUnaccepted(
  db: Db,
  asked: Unaccepted,
  { after, limit }: { after: string | null; limit: number },
): Promise<UnacceptedContact[]> {
  return contactsOfUnaccepted(db, asked)
    .select(["memberships.id as membershipId", "users.email", "users.name", "users.locale"])
    .$if(after !== null, (query) => query.where("memberships.id", ">", after ?? ""))
    .orderBy("memberships.id")
    .limit(limit)
    .$castTo<UnacceptedContact>()
    .execute();
}
