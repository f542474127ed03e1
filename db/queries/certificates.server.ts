import { sql } from "kysely";
import type { CertificateKind } from "#app/domain/certification/certificate-kinds.ts";
import type { CertificateState } from "#app/domain/certification/certificate-states.ts";
import type { SubmitCertificate } from "#app/domain/certification/submit-certificate.schema.ts";
import type { Scope } from "#app/domain/shared/actor.ts";
import type { Day } from "#app/domain/shared/clock.ts";
import type { Db } from "#app/domain/shared/ctx.ts";
import type { CertificateId, DocumentId, SellerId, UserId } from "#app/domain/shared/ids.ts";
import type { TimeCursor } from "#app/domain/shared/time-cursor.ts";
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
  stars: number | null;
  documentId: DocumentId | null;
  state: CertificateState;
  reason: string | null;
  createdAt: Date;
};

const scopeNames = (column: "name" | "name_en") =>
  sql<string[]>`array(select ${sql.ref(`categories.${column}`)} from categories
    where categories.code = any (certificates.scope_categories) order by categories.position)`;

const certificates = (db: Db) =>
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
      "certificates.stars",
      "certificates.document_id as documentId",
      "certificates.state",
      "certificates.reason",
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

/** Locks the seller's paper of this kind and number, if there is one. */
export async function lockCertificateByNumber(
  db: Db,
  { sellerId, kind, number }: { sellerId: SellerId; kind: CertificateKind; number: string },
): Promise<CertificateRow | undefined> {
  return certificates(db)
    .where("certificates.seller_id", "=", sellerId)
    .where("certificates.kind", "=", kind)
    .where("certificates.number", "=", number)
    .forUpdate()
    .executeTakeFirst();
}

const factColumns = (facts: SubmitCertificate) => ({
  issuer: facts.issuer,
  issued_on: facts.issuedOn,
  valid_to: facts.validTo ?? null,
  scope_text: facts.scopeText,
  scope_categories: facts.scopeCategories,
  scope_glns: facts.scopeGlns,
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
    at: Date;
  },
): Promise<boolean> {
  const { id, sellerId, facts, documentId, at } = certificate;
  const row = await db
    .insertInto("certificates")
    .values({
      ...factColumns(facts),
      id,
      seller_id: sellerId,
      kind: facts.kind,
      number: facts.number,
      document_id: documentId,
      state: "pending",
      created_at: at,
    })
    .onConflict((conflict) => conflict.columns(["seller_id", "kind", "number"]).doNothing())
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
      reviewed_by: null,
      reviewed_at: null,
      created_at: at,
    })
    .where("id", "=", id)
    .execute();
}

/** Locks the paper if its seller's unit lies in one of the areas. */
export async function lockCertificateInScopes(
  db: Db,
  id: CertificateId,
  scopes: readonly Scope[],
): Promise<CertificateRow | undefined> {
  return certificates(db)
    .innerJoin("sellers", "sellers.id", "certificates.seller_id")
    .innerJoin("units", "units.id", "sellers.unit_id")
    .where("certificates.id", "=", id)
    .where(sellerWithin(scopes))
    .forUpdate("certificates")
    .executeTakeFirst();
}

export async function updateCertificateState(
  db: Db,
  id: CertificateId,
  review: { state: CertificateState; reason: string | null; reviewedBy: UserId | null; at: Date },
): Promise<void> {
  await db
    .updateTable("certificates")
    .set({ state: review.state, reason: review.reason, reviewed_by: review.reviewedBy, reviewed_at: review.at })
    .where("id", "=", id)
    .execute();
}

export type QueuedCertificate = CertificateRow & { sellerName: string; communeName: string; communeNameEn: string };

/** Papers that wait for review in the areas, the one that waits longest first. */
export async function listPendingCertificates(
  db: Db,
  scopes: readonly Scope[],
  { after, limit }: { after: TimeCursor | undefined; limit: number },
): Promise<QueuedCertificate[]> {
  return certificates(db)
    .innerJoin("sellers", "sellers.id", "certificates.seller_id")
    .innerJoin("units", "units.id", "sellers.unit_id")
    .innerJoin("communes", "communes.code", "sellers.commune_code")
    .select([
      "sellers.display_name as sellerName",
      "communes.full_name as communeName",
      "communes.full_name_en as communeNameEn",
    ])
    .where("certificates.state", "=", "pending")
    .where(sellerWithin(scopes))
    .$if(after !== undefined, (query) =>
      query.where((eb) =>
        eb(
          eb.refTuple("certificates.created_at", "certificates.id"),
          ">",
          eb.tuple(after?.at ?? new Date(0), after?.id ?? ""),
        ),
      ),
    )
    .orderBy("certificates.created_at")
    .orderBy("certificates.id")
    .limit(limit)
    .$castTo<QueuedCertificate>()
    .execute();
}
