import { sql } from "kysely";
import type { CertificateKind } from "#app/domain/certification/certificate-kinds.ts";
import type { Day } from "#app/domain/shared/clock.ts";
import type { Db } from "#app/domain/shared/ctx.ts";
import type { CertificateId, SellerId } from "#app/domain/shared/ids.ts";
import { IS_REPLACED } from "./certificates.server.ts";

export type EndingCertificate = {
  id: CertificateId;
  sellerId: SellerId;
  kind: CertificateKind;
  number: string;
  validTo: Day;
  /** A paper that renews it is in force, so its end concerns nobody. */
  isReplaced: boolean;
};

/** Marks papers whose last day is before `today` as expired, at most `limit` at a time, and answers them. */
export async function expireCertificatesBefore(db: Db, today: Day, limit: number): Promise<EndingCertificate[]> {
  const due = db
    .selectFrom("certificates")
    .select("id")
    .where("state", "in", ["valid", "suspended"])
    .where("valid_to", "<", today)
    .orderBy("valid_to")
    .limit(limit)
    .forUpdate()
    .skipLocked();
  return db
    .updateTable("certificates")
    .set({ state: "expired", suspended_until: null })
    .where("id", "in", due)
    .returning([
      "id",
      "seller_id as sellerId",
      "kind",
      "number",
      "valid_to as validTo",
      sql<boolean>`exists (
        select from certificates newer where newer.replaces_id = certificates.id and newer.state = 'valid'
          and (newer.valid_to is null or newer.valid_to >= ${today}::date))`.as("isReplaced"),
    ])
    .$castTo<EndingCertificate>()
    .execute();
}

/** Lets papers count again whose suspension ended before `today`, and answers them. */
export async function endSuspensionsBefore(
  db: Db,
  today: Day,
  limit: number,
): Promise<{ id: CertificateId; sellerId: SellerId; suspendedUntil: Day }[]> {
  const due = db
    .selectFrom("certificates")
    .select(["id", "suspended_until"])
    .where("state", "=", "suspended")
    .where("suspended_until", "<", today)
    .where((eb) => eb.or([eb("valid_to", "is", null), eb("valid_to", ">=", today)]))
    .orderBy("suspended_until")
    .limit(limit)
    .forUpdate()
    .skipLocked();
  return db
    .with("due", () => due)
    .updateTable("certificates")
    .from("due")
    .set({ state: "valid", reason: null, suspended_until: null })
    .whereRef("certificates.id", "=", "due.id")
    .returning(["certificates.id", "certificates.seller_id as sellerId", "due.suspended_until as suspendedUntil"])
    .$castTo<{ id: CertificateId; sellerId: SellerId; suspendedUntil: Day }>()
    .execute();
}

/** Papers in force whose last day lies between the two days and that no accepted paper renews. */
export async function listCertificatesEnding(db: Db, from: Day, to: Day): Promise<EndingCertificate[]> {
  return db
    .selectFrom("certificates")
    .select(["id", "seller_id as sellerId", "kind", "number", "valid_to as validTo", IS_REPLACED.as("isReplaced")])
    .where("state", "in", ["valid", "suspended"])
    .where("valid_to", ">=", from)
    .where("valid_to", "<=", to)
    .where(sql<boolean>`not ${IS_REPLACED}`)
    .orderBy("valid_to")
    .orderBy("id")
    .$castTo<EndingCertificate>()
    .execute();
}
