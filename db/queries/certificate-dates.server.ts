import type { CertificateKind } from "#app/domain/certification/certificate-kinds.ts";
import type { Day } from "#app/domain/shared/clock.ts";
import type { Db } from "#app/domain/shared/ctx.ts";
import type { CertificateId, SellerId } from "#app/domain/shared/ids.ts";

export type EndingCertificate = {
  id: CertificateId;
  sellerId: SellerId;
  kind: CertificateKind;
  number: string;
  validTo: Day;
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
    .set({ state: "expired" })
    .where("id", "in", due)
    .returning(["id", "seller_id as sellerId", "kind", "number", "valid_to as validTo"])
    .$castTo<EndingCertificate>()
    .execute();
}

/** Papers in force whose last day lies between the two days. */
export async function listCertificatesEnding(db: Db, from: Day, to: Day): Promise<EndingCertificate[]> {
  return db
    .selectFrom("certificates")
    .select(["id", "seller_id as sellerId", "kind", "number", "valid_to as validTo"])
    .where("state", "in", ["valid", "suspended"])
    .where("valid_to", ">=", from)
    .where("valid_to", "<=", to)
    .orderBy("valid_to")
    .orderBy("id")
    .$castTo<EndingCertificate>()
    .execute();
}
