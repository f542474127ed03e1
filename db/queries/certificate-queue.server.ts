import { sql } from "kysely";
import type { Reviewer } from "#app/domain/certification/reviewer.ts";
import type { Scope } from "#app/domain/shared/actor.ts";
import type { Db } from "#app/domain/shared/ctx.ts";
import type { CertificateId, SellerId } from "#app/domain/shared/ids.ts";
import type { TimeCursor } from "#app/domain/shared/time-cursor.ts";
import { decidableBy } from "./certificate-competence.server.ts";
import { certificates, type CertificateRow } from "./certificates.server.ts";
import { sellerWithin } from "./scoped.server.ts";

/** Listings off sale that this paper could bring back: stopped by the rules, of goods that ask for such a paper. */
const HANGING = sql<number>`(
  select count(*)::int from listings held
  join products goods on goods.id = held.product_id
  join categories kinds on kinds.code = goods.category_code
  where held.seller_id = certificates.seller_id and held.state = 'suspended' and held.suspended_by = 'rules'
    and (certificates.kind = any (kinds.certificate_kinds)
      or (kinds.goods_group = 'food' and certificates.kind in ('food_safety', 'safe_food_commitment', 'haccp', 'iso22000',
        'fssc22000', 'ifs', 'brc')))
)`;

export type QueuedCertificate = CertificateRow & {
  sellerName: string;
  communeName: string;
  communeNameEn: string;
  /** Listings off sale that hang on it. */
  hanging: number;
};

const queued = (db: Db) =>
  certificates(db)
    .innerJoin("sellers", "sellers.id", "certificates.seller_id")
    .innerJoin("units", "units.id", "sellers.unit_id")
    .innerJoin("communes", "communes.code", "sellers.commune_code")
    .select([
      "sellers.display_name as sellerName",
      "communes.full_name as communeName",
      "communes.full_name_en as communeNameEn",
      HANGING.as("hanging"),
    ])
    .$castTo<QueuedCertificate>();

/** Papers that wait for this official, the one that waits longest first; only those that goods hang on when asked. */
export async function listPendingCertificates(
  db: Db,
  reviewer: Reviewer,
  { after, limit, isHangingOnly }: { after: TimeCursor | undefined; limit: number; isHangingOnly: boolean },
): Promise<QueuedCertificate[]> {
  return queued(db)
    .where("certificates.state", "=", "pending")
    .where(decidableBy(reviewer))
    .$if(isHangingOnly, (query) => query.where(HANGING, ">", 0))
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
    .execute();
}

export type ReviewedCertificate = QueuedCertificate & { isDecidable: boolean };

/** One paper within an official's scopes, in whatever state, and whether the official decides about it. */
export async function findReviewedCertificate(
  db: Db,
  id: CertificateId,
  { scopes, reviewer }: { scopes: readonly Scope[]; reviewer: Reviewer },
): Promise<ReviewedCertificate | undefined> {
  return queued(db)
    .select(decidableBy(reviewer).as("isDecidable"))
    .where("certificates.id", "=", id)
    .where(sellerWithin(scopes))
    .$castTo<ReviewedCertificate>()
    .executeTakeFirst();
}

/** The paper that waits longest after this one, for whoever works the queue off. */
export async function findNextPending(
  db: Db,
  reviewer: Reviewer,
  id: CertificateId,
): Promise<CertificateId | undefined> {
  const row = await db
    .selectFrom("certificates")
    .innerJoin("sellers", "sellers.id", "certificates.seller_id")
    .innerJoin("units", "units.id", "sellers.unit_id")
    .select("certificates.id")
    .where("certificates.state", "=", "pending")
    .where("certificates.id", "!=", id)
    .where(decidableBy(reviewer))
    .orderBy("certificates.created_at")
    .orderBy("certificates.id")
    .limit(1)
    .$castTo<{ id: CertificateId }>()
    .executeTakeFirst();
  return row?.id;
}

/** Papers of a seller that this official decides about. */
export async function listDecidableIds(db: Db, sellerId: SellerId, reviewer: Reviewer): Promise<Set<CertificateId>> {
  const rows = await db
    .selectFrom("certificates")
    .innerJoin("sellers", "sellers.id", "certificates.seller_id")
    .innerJoin("units", "units.id", "sellers.unit_id")
    .select("certificates.id")
    .where("certificates.seller_id", "=", sellerId)
    .where(decidableBy(reviewer))
    .$castTo<{ id: CertificateId }>()
    .execute();
  return new Set(rows.map(({ id }) => id));
}
