import { sql } from "kysely";
import type { ChainPaper, ChainRole } from "#app/domain/organisation/chain-link.ts";
import type { ChainBasis, ChainPaperState } from "#app/domain/organisation/chain-paper.ts";
import type { Scope } from "#app/domain/shared/actor.ts";
import type { Day } from "#app/domain/shared/clock.ts";
import type { Db } from "#app/domain/shared/ctx.ts";
import type { DocumentId, SellerId, UserId } from "#app/domain/shared/ids.ts";
import type { TimeCursor } from "#app/domain/shared/time-cursor.ts";
import { sellerWithin } from "./scoped.server.ts";

/** A paper with the link and the seller it speaks for, as the department sees it. */
export type ReviewedChainPaper = {
  readonly id: string;
  readonly linkId: string;
  readonly sellerId: SellerId;
  readonly sellerName: string;
  readonly role: ChainRole;
  readonly partnerName: string;
  readonly partnerTaxCode: string | null;
  readonly partnerPlace: string | null;
  readonly partnerProvinceName: string | null;
  readonly partnerProvinceNameEn: string | null;
  readonly sinceOn: Day;
  readonly scopeNames: readonly string[];
  readonly scopeNamesEn: readonly string[];
  readonly basis: ChainBasis;
  readonly number: string;
  readonly issuer: string;
  readonly issuerProvinceName: string | null;
  readonly issuerProvinceNameEn: string | null;
  readonly issuedOn: Day;
  readonly validTo: Day | null;
  readonly documentId: DocumentId | null;
  readonly state: ChainPaperState;
  readonly reason: string | null;
  readonly submittedAt: Date;
};

const scopeNames = (column: "name" | "name_en") => sql<string[]>`array(
  select k.${sql.ref(column)} from categories k where k.code = any (l.scope_categories) order by k.position)`;

const papers = (db: Db) =>
  db
    .selectFrom("chain_papers as c")
    .innerJoin("chain_links as l", "l.id", "c.link_id")
    .innerJoin("sellers", "sellers.id", "l.seller_id")
    .innerJoin("units", "units.id", "sellers.unit_id")
    .leftJoin("sellers as p", "p.id", "l.partner_seller_id")
    .leftJoin("areas as v", (join) => join.onRef("v.code", "=", "l.partner_province").on("v.valid_to", "is", null))
    .leftJoin("areas as w", (join) => join.onRef("w.code", "=", "c.issuer_province").on("w.valid_to", "is", null))
    .select((eb) => [
      "c.id",
      "c.link_id as linkId",
      "l.seller_id as sellerId",
      "sellers.display_name as sellerName",
      "l.role",
      eb.fn.coalesce("p.display_name", "l.partner_name").as("partnerName"),
      "l.partner_tax_code as partnerTaxCode",
      "l.partner_place as partnerPlace",
      "v.full_name as partnerProvinceName",
      "v.name_en as partnerProvinceNameEn",
      "l.since_on as sinceOn",
      scopeNames("name").as("scopeNames"),
      scopeNames("name_en").as("scopeNamesEn"),
      "c.basis",
      "c.number",
      "c.issuer",
      "w.full_name as issuerProvinceName",
      "w.name_en as issuerProvinceNameEn",
      "c.issued_on as issuedOn",
      "c.valid_to as validTo",
      "c.document_id as documentId",
      "c.state",
      "c.reason",
      "c.submitted_at as submittedAt",
    ])
    .$castTo<ReviewedChainPaper>();

/** Papers in a state within an official's scopes, the longest wait first. */
export const listChainPapers = (
  db: Db,
  scopes: readonly Scope[],
  { state, after, limit }: { state: ChainPaperState; after: TimeCursor | undefined; limit: number },
): Promise<ReviewedChainPaper[]> =>
  papers(db)
    .where("c.state", "=", state)
    .where(sellerWithin(scopes))
    .$if(after !== undefined, (query) =>
      query.where((eb) =>
        eb(eb.refTuple("c.submitted_at", "c.id"), ">", eb.tuple(after?.at ?? new Date(0), after?.id ?? "")),
      ),
    )
    .orderBy("c.submitted_at")
    .orderBy("c.id")
    .limit(limit)
    .execute();

export async function countWaitingChainPapers(db: Db, scopes: readonly Scope[]): Promise<number> {
  const { count } = await db
    .selectFrom("chain_papers as c")
    .innerJoin("chain_links as l", "l.id", "c.link_id")
    .innerJoin("sellers", "sellers.id", "l.seller_id")
    .innerJoin("units", "units.id", "sellers.unit_id")
    .select((eb) => eb.fn.countAll<number>().as("count"))
    .where("c.state", "=", "pending")
    .where(sellerWithin(scopes))
    .executeTakeFirstOrThrow();
  return Number(count);
}

export const findChainPaperInScopes = (
  db: Db,
  id: string,
  scopes: readonly Scope[],
): Promise<ReviewedChainPaper | undefined> =>
  papers(db).where("c.id", "=", id).where(sellerWithin(scopes)).executeTakeFirst();

/** Held for this transaction. */
export const lockChainPaperInScopes = (
  db: Db,
  id: string,
  scopes: readonly Scope[],
): Promise<ReviewedChainPaper | undefined> =>
  papers(db).where("c.id", "=", id).where(sellerWithin(scopes)).forUpdate("c").executeTakeFirst();

export const listPapersOfLink = (db: Db, linkId: string): Promise<ChainPaper[]> =>
  db
    .selectFrom("chain_papers")
    .select([
      "id",
      "basis",
      "number",
      "issuer",
      "issued_on as issuedOn",
      "valid_to as validTo",
      "state",
      "reason",
      "document_id as documentId",
    ])
    .where("link_id", "=", linkId)
    .orderBy("submitted_at", "desc")
    .orderBy("id", "desc")
    .limit(50)
    .$castTo<ChainPaper>()
    .execute();

export async function insertChainPaper(
  db: Db,
  paper: {
    id: string;
    linkId: string;
    basis: ChainBasis;
    number: string;
    issuer: string;
    issuerProvince: string;
    issuedOn: Day;
    validTo: Day | null;
    documentId: DocumentId | null;
    by: UserId;
    at: Date;
  },
): Promise<void> {
  await db
    .insertInto("chain_papers")
    .values({
      id: paper.id,
      link_id: paper.linkId,
      basis: paper.basis,
      number: paper.number,
      issuer: paper.issuer,
      issuer_province: paper.issuerProvince,
      issued_on: paper.issuedOn,
      valid_to: paper.validTo,
      document_id: paper.documentId,
      state: "pending",
      submitted_by: paper.by,
      submitted_at: paper.at,
    })
    .execute();
}

/** A waiting paper of the link gives way to another one; answers which. */
export async function replaceWaitingPaper(db: Db, linkId: string): Promise<string | undefined> {
  const row = await db
    .updateTable("chain_papers")
    .set({ state: "withdrawn" })
    .where("link_id", "=", linkId)
    .where("state", "=", "pending")
    .returning("id")
    .executeTakeFirst();
  return row?.id;
}

export async function updateChainPaper(
  db: Db,
  id: string,
  { state, reason, by, at }: { state: ChainPaperState; reason: string | null; by: UserId; at: Date },
): Promise<void> {
  await db
    .updateTable("chain_papers")
    .set({ state, reason, reviewed_by: by, reviewed_at: at })
    .where("id", "=", id)
    .execute();
}

export type EndingChainPaper = {
  readonly id: string;
  readonly linkId: string;
  readonly sellerId: SellerId;
  readonly partnerName: string;
  readonly number: string;
  readonly validTo: Day;
};

/** Marks accepted papers whose last day is before `today` as expired, at most `limit` at a time, and answers them. */
export const expireChainPapersBefore = (db: Db, today: Day, limit: number): Promise<EndingChainPaper[]> =>
  db
    .updateTable("chain_papers as c")
    .from("chain_links as l")
    .set({ state: "expired" })
    .whereRef("l.id", "=", "c.link_id")
    .where(
      "c.id",
      "in",
      db
        .selectFrom("chain_papers")
        .select("id")
        .where("state", "=", "accepted")
        .where("valid_to", "<", today)
        .orderBy("valid_to")
        .limit(limit)
        .forUpdate()
        .skipLocked(),
    )
    .returning([
      "c.id",
      "c.link_id as linkId",
      "l.seller_id as sellerId",
      "l.partner_name as partnerName",
      "c.number",
      "c.valid_to as validTo",
    ])
    .$castTo<EndingChainPaper>()
    .execute();

/** Accepted papers of standing links that end between the two days and of which nobody was told yet. */
export const listChainPapersEnding = (db: Db, from: Day, to: Day): Promise<EndingChainPaper[]> =>
  db
    .selectFrom("chain_papers as c")
    .innerJoin("chain_links as l", "l.id", "c.link_id")
    .select([
      "c.id",
      "c.link_id as linkId",
      "l.seller_id as sellerId",
      "l.partner_name as partnerName",
      "c.number",
      "c.valid_to as validTo",
    ])
    .where("c.state", "=", "accepted")
    .where("c.valid_to", ">=", from)
    .where("c.valid_to", "<=", to)
    .where("c.warned_at", "is", null)
    .where("l.state", "in", ["declared", "confirmed"])
    .orderBy("c.valid_to")
    .orderBy("c.id")
    .$castTo<EndingChainPaper>()
    .execute();

/** False when somebody else has told the seller meanwhile. */
export async function markChainPaperWarned(db: Db, id: string, at: Date): Promise<boolean> {
  const row = await db
    .updateTable("chain_papers")
    .set({ warned_at: at })
    .where("id", "=", id)
    .where("warned_at", "is", null)
    .where("state", "=", "accepted")
    .returning("id")
    .executeTakeFirst();
  return row !== undefined;
}
