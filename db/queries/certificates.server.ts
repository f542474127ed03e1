import { sql } from "kysely";
import type { CertificateKind } from "#app/domain/certification/certificate-kinds.ts";
import type { CertificateState } from "#app/domain/certification/certificate-states.ts";
import type { SubmitCertificate } from "#app/domain/certification/submit-certificate.schema.ts";
import type { Scope } from "#app/domain/shared/actor.ts";
import type { Day } from "#app/domain/shared/clock.ts";
import type { Db } from "#app/domain/shared/ctx.ts";
import type { CertificateId, DocumentId, LotId, ProductId, SellerId, UserId } from "#app/domain/shared/ids.ts";
import type { Reviewer } from "#app/domain/certification/reviewer.ts";
import { decidableBy } from "./certificate-competence.server.ts";
import { sellerWithin } from "./scoped.server.ts";

export type CertificateRow = {
  id: CertificateId;
  sellerId: SellerId;
  kind: CertificateKind;
  number: string;
  issuer: string;
  issuedOn: Day;
  validTo: Day | null;
  scopeText: string;
  scopeCategories: string[];
  scopeGlns: string[];
  /** Names of the categories it is limited to. */
  scopeNames: string[];
  scopeNamesEn: string[];
  /** Products and lots it is limited to, with what they are called. */
  scopeProducts: { id: ProductId; name: string }[];
  scopeLots: { id: LotId; code: string }[];
  stars: number | null;
  documentId: DocumentId | null;
  state: CertificateState;
  reason: string | null;
  suspendedUntil: Day | null;
  /** The paper that this one renews. */
  replacesId: CertificateId | null;
  /** A paper that renews this one was accepted. */
  isReplaced: boolean;
  createdAt: Date;
};

const scopeNames = (column: "name" | "name_en") =>
  sql<string[]>`array(select ${sql.ref(`categories.${column}`)} from categories
    where categories.code = any (certificates.scope_categories) order by categories.position)`;

const SCOPE_PRODUCTS = sql<CertificateRow["scopeProducts"]>`coalesce((
  select jsonb_agg(jsonb_build_object('id', named.id, 'name', named.name) order by named.name)
  from products named where named.id = any (certificates.scope_products)), '[]')`;

const SCOPE_LOTS = sql<CertificateRow["scopeLots"]>`coalesce((
  select jsonb_agg(jsonb_build_object('id', named.id, 'code', named.code) order by named.code)
  from lots named where named.id = any (certificates.scope_lots)), '[]')`;

/** A newer paper that says it renews this one was accepted and is in force. */
export const IS_REPLACED = sql<boolean>`exists (
  select from certificates newer where newer.replaces_id = certificates.id and newer.state = 'valid')`;

/** Papers with what a desk shows of them; queries add whose and which. */
export const certificates = (db: Db) =>
  db
    .selectFrom("certificates")
    .select([
      "certificates.id",
      "certificates.seller_id as sellerId",
      "certificates.kind",
      "certificates.number",
      "certificates.issuer",
      "certificates.issued_on as issuedOn",
      "certificates.valid_to as validTo",
      "certificates.scope_text as scopeText",
      "certificates.scope_categories as scopeCategories",
      "certificates.scope_glns as scopeGlns",
      scopeNames("name").as("scopeNames"),
      scopeNames("name_en").as("scopeNamesEn"),
      SCOPE_PRODUCTS.as("scopeProducts"),
      SCOPE_LOTS.as("scopeLots"),
      "certificates.stars",
      "certificates.document_id as documentId",
      "certificates.state",
      "certificates.reason",
      "certificates.suspended_until as suspendedUntil",
      "certificates.replaces_id as replacesId",
      IS_REPLACED.as("isReplaced"),
      "certificates.created_at as createdAt",
    ])
    .$castTo<CertificateRow>();

/** Every paper of a seller, the newest first. */
export async function listCertificatesOfSeller(db: Db, sellerId: SellerId): Promise<CertificateRow[]> {
  return certificates(db)
    .where("certificates.seller_id", "=", sellerId)
    .orderBy("certificates.created_at", "desc")
    .orderBy("certificates.id", "desc")
    .execute();
}

/** Papers of a seller that a reviewer accepted and that are in force on the day by their own dates. */
export async function listValidCertificates(db: Db, sellerId: SellerId, day: Day): Promise<CertificateRow[]> {
  return certificates(db)
    .where("certificates.seller_id", "=", sellerId)
    .where("certificates.state", "=", "valid")
    .where("certificates.issued_on", "<=", day)
    .where((eb) => eb.or([eb("certificates.valid_to", "is", null), eb("certificates.valid_to", ">=", day)]))
    .orderBy("certificates.kind")
    .orderBy("certificates.issued_on", "desc")
    .execute();
}

/** Locks the seller's paper of this kind and number given on this day, if there is one. */
export async function lockCertificateByNumber(
  db: Db,
  { sellerId, kind, number, issuedOn }: { sellerId: SellerId; kind: CertificateKind; number: string; issuedOn: Day },
): Promise<CertificateRow | undefined> {
  return certificates(db)
    .where("certificates.seller_id", "=", sellerId)
    .where("certificates.kind", "=", kind)
    .where("certificates.number", "=", number)
    .where("certificates.issued_on", "=", issuedOn)
    .forUpdate("certificates")
    .executeTakeFirst();
}

const factColumns = (facts: SubmitCertificate) => ({
  issuer: facts.issuer,
  issued_on: facts.issuedOn,
  valid_to: facts.validTo ?? null,
  scope_text: facts.scopeText,
  scope_categories: facts.scopeCategories,
  scope_glns: facts.scopeGlns,
  scope_products: facts.scopeProducts,
  scope_lots: facts.scopeLots,
  stars: facts.stars ?? null,
});

/** False when the seller has handed in a paper of this kind and number meanwhile. */
export async function insertCertificate(
  db: Db,
  certificate: {
    id: CertificateId;
    sellerId: SellerId;
    facts: SubmitCertificate;
    documentId: DocumentId | null;
    replacesId: CertificateId | null;
    at: Date;
  },
): Promise<boolean> {
  const { id, sellerId, facts, documentId, replacesId, at } = certificate;
  const row = await db
    .insertInto("certificates")
    .values({
      ...factColumns(facts),
      id,
      seller_id: sellerId,
      kind: facts.kind,
      number: facts.number,
      document_id: documentId,
      replaces_id: replacesId,
      state: "pending",
      created_at: at,
    })
    .onConflict((conflict) => conflict.columns(["seller_id", "kind", "number", "issued_on"]).doNothing())
    .returning("id")
    .executeTakeFirst();
  return row !== undefined;
}

/** Puts a paper back into the queue with the facts and, if there are new ones, the pages as handed in now. */
export async function resubmitCertificate(
  db: Db,
  id: CertificateId,
  { facts, documentId, at }: { facts: SubmitCertificate; documentId: DocumentId | null; at: Date },
): Promise<void> {
  await db
    .updateTable("certificates")
    .set({
      ...factColumns(facts),
      ...(documentId === null ? {} : { document_id: documentId }),
      state: "pending",
      reason: null,
      suspended_until: null,
      reviewed_by: null,
      reviewed_at: null,
      created_at: at,
    })
    .where("id", "=", id)
    .execute();
}

/** Locks the paper if its seller is within the scopes; says whether this official decides about it. */
export async function lockCertificateInScopes(
  db: Db,
  id: CertificateId,
  scopes: readonly Scope[],
  reviewer: Reviewer,
): Promise<(CertificateRow & { isDecidable: boolean }) | undefined> {
  return certificates(db)
    .innerJoin("sellers", "sellers.id", "certificates.seller_id")
    .innerJoin("units", "units.id", "sellers.unit_id")
    .select(decidableBy(reviewer).as("isDecidable"))
    .where("certificates.id", "=", id)
    .where(sellerWithin(scopes))
    .forUpdate("certificates")
    .$castTo<CertificateRow & { isDecidable: boolean }>()
    .executeTakeFirst();
}

export async function updateCertificateState(
  db: Db,
  id: CertificateId,
  review: {
    state: CertificateState;
    reason: string | null;
    suspendedUntil: Day | null;
    reviewedBy: UserId | null;
    at: Date;
  },
): Promise<void> {
  await db
    .updateTable("certificates")
    .set({
      state: review.state,
      reason: review.reason,
      suspended_until: review.suspendedUntil,
      reviewed_by: review.reviewedBy,
      reviewed_at: review.at,
    })
    .where("id", "=", id)
    .execute();
}

/** The seller's newest paper of this kind and number that is in force or suspended: what a paper of another day renews. */
export async function findRenewable(
  db: Db,
  { sellerId, kind, number }: { sellerId: SellerId; kind: CertificateKind; number: string },
): Promise<CertificateId | undefined> {
  const row = await db
    .selectFrom("certificates")
    .select("id")
    .where("seller_id", "=", sellerId)
    .where("kind", "=", kind)
    .where("number", "=", number)
    .where("state", "in", ["valid", "suspended", "expired"])
    .orderBy("issued_on", "desc")
    .limit(1)
    .$castTo<{ id: CertificateId }>()
    .executeTakeFirst();
  return row?.id;
}

/** One paper of the seller's own. */
export async function findOwnCertificate(
  db: Db,
  sellerId: SellerId,
  id: CertificateId,
): Promise<CertificateRow | undefined> {
  return certificates(db)
    .where("certificates.seller_id", "=", sellerId)
    .where("certificates.id", "=", id)
    .executeTakeFirst();
}

/** The paper that came before this one: the one it renews, else the newest older one of its kind. */
export async function findPreviousCertificate(db: Db, paper: CertificateRow): Promise<CertificateRow | undefined> {
  return certificates(db)
    .where("certificates.seller_id", "=", paper.sellerId)
    .where("certificates.kind", "=", paper.kind)
    .where("certificates.id", "!=", paper.id)
    .where("certificates.state", "not in", ["pending", "refused"])
    .orderBy((eb) => eb("certificates.id", "=", paper.replacesId), "desc")
    .orderBy("certificates.issued_on", "desc")
    .limit(1)
    .executeTakeFirst();
}
