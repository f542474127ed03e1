import { sql } from "kysely";
import type { SellerKind, SellerState } from "#app/domain/organisation/seller.ts";
import type { Scope } from "#app/domain/shared/actor.ts";
import type { Db } from "#app/domain/shared/ctx.ts";
import type { SellerId } from "#app/domain/shared/ids.ts";
import type { TimeCursor } from "#app/domain/shared/time-cursor.ts";
import { containing } from "./containing.server.ts";
import { sellerWithin } from "./scoped.server.ts";

export type OfficeSellerRow = {
  id: SellerId;
  displayName: string;
  kind: SellerKind;
  state: SellerState;
  communeName: string;
  communeNameEn: string;
  taxCode: string;
  createdAt: Date;
  pendingCertificates: number;
  /** Photographs of who the seller is wait for an officer. */
  isIdentityWaiting: boolean;
  /** The seller asked for the bank's notices. */
  isConnectionAsked: boolean;
};

/** Sellers that an office with these scopes sees, newest first. */
export async function listSellersInScopes(
  db: Db,
  filter: { scopes: readonly Scope[]; state: SellerState | undefined; words: string | undefined },
  { after, limit }: { after: TimeCursor | undefined; limit: number },
): Promise<OfficeSellerRow[]> {
  const { scopes, state, words } = filter;
  return db
    .selectFrom("sellers")
    .innerJoin("units", "units.id", "sellers.unit_id")
    .innerJoin("communes", "communes.code", "sellers.commune_code")
    .select((eb) => [
      "sellers.id",
      "sellers.display_name as displayName",
      "sellers.kind",
      "sellers.state",
      "communes.full_name as communeName",
      "communes.full_name_en as communeNameEn",
      "sellers.tax_code as taxCode",
      "sellers.created_at as createdAt",
      eb
        .selectFrom("certificates")
        .select(sql<number>`count(*)::int`.as("count"))
        .whereRef("certificates.seller_id", "=", "sellers.id")
        .where("certificates.state", "=", "pending")
        .as("pendingCertificates"),
      sql<boolean>`exists (select from identity_proofs p where p.seller_id = sellers.id and p.state = 'handed_in')`.as(
        "isIdentityWaiting",
      ),
      sql<boolean>`exists (select from bank_accounts b where b.seller_id = sellers.id and b.is_active
        and b.connection_asked_at is not null and b.feed = 'manual')`.as("isConnectionAsked"),
    ])
    .where(sellerWithin(scopes))
    .$if(state !== undefined, (query) => query.where("sellers.state", "=", state ?? ""))
    .$if(words !== undefined, (query) =>
      query.where((eb) =>
        eb.or([eb("sellers.folded", "like", containing(words ?? "")), eb("sellers.tax_code", "=", words ?? "")]),
      ),
    )
    .$if(after !== undefined, (query) =>
      query.where((eb) =>
        eb(eb.refTuple("sellers.created_at", "sellers.id"), "<", eb.tuple(after?.at ?? new Date(0), after?.id ?? "")),
      ),
    )
    .orderBy("sellers.created_at", "desc")
    .orderBy("sellers.id", "desc")
    .limit(limit)
    .$castTo<OfficeSellerRow>()
    .execute();
}
