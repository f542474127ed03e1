import { sql } from "kysely";
import type { SellerKind, SellerState } from "#app/domain/organisation/seller.ts";
import type { CertificateFacts } from "#app/domain/regulation/certificate-facts.ts";
import type { ListingFacts } from "#app/domain/regulation/listing-checks.ts";
import type { SellerFacts } from "#app/domain/regulation/seller-checks.ts";
import type { Day } from "#app/domain/shared/clock.ts";
import type { Db } from "#app/domain/shared/ctx.ts";
import type { GoodsGroup } from "#app/domain/shared/goods-group.ts";
import type { ListingId, LotId, RegulationVersionId, SellerId } from "#app/domain/shared/ids.ts";

/** Facts for the rules, for many sellers and listings at once: each function here is one query. */

export type SellerFactRow = Omit<SellerFacts, "today" | "certificates" | "regulation"> & {
  readonly id: SellerId;
  readonly kind: SellerKind;
  readonly state: SellerState;
};

export function listSellerFactRows(db: Db, sellerIds: readonly SellerId[]): Promise<SellerFactRow[]> {
  if (sellerIds.length === 0) return Promise.resolve([]);
  return db
    .selectFrom("sellers")
    .where("id", "in", [...sellerIds])
    .select([
      "id",
      "kind",
      "state",
      "legal_name as legalName",
      "address",
      "tax_code as taxCode",
      "registration_number as registrationNumber",
      "registered_on as registeredOn",
      "registered_by as registeredBy",
      "representative_name as representativeName",
      "representative_personal_id as representativePersonalId",
      "birth_date as birthDate",
      "personal_id as personalId",
      "food_safety_exemption as foodSafetyExemption",
      sql<
        GoodsGroup[]
      >`array(select distinct c.goods_group from products p join categories c on c.code = p.category_code
        where p.seller_id = sellers.id)`.as("groups"),
    ])
    .$castTo<SellerFactRow>()
    .execute();
}

export type PaperFactRow = CertificateFacts & { readonly sellerId: SellerId };

/** Papers that were ever accepted; what waits or was refused proves nothing. */
export function listPaperFactRows(db: Db, sellerIds: readonly SellerId[]): Promise<PaperFactRow[]> {
  if (sellerIds.length === 0) return Promise.resolve([]);
  return db
    .selectFrom("certificates")
    .where("seller_id", "in", [...sellerIds])
    .where("state", "not in", ["pending", "refused"])
    .orderBy("id")
    .select([
      "seller_id as sellerId",
      "kind",
      "number",
      "state",
      "issued_on as issuedOn",
      "valid_to as validTo",
      "scope_categories as scopeCategories",
      "scope_glns as scopeGlns",
      "stars",
    ])
    .$castTo<PaperFactRow>()
    .execute();
}

/** Which of the sellers have accepted which of the versions. */
export async function listAcceptedVersions(
  db: Db,
  sellerIds: readonly SellerId[],
  versionIds: readonly RegulationVersionId[],
): Promise<{ sellerId: string; versionId: string }[]> {
  if (sellerIds.length === 0 || versionIds.length === 0) return [];
  return db
    .selectFrom("regulation_acceptances")
    .where("seller_id", "in", [...sellerIds])
    .where("version_id", "in", [...versionIds])
    .select(["seller_id as sellerId", "version_id as versionId"])
    .execute();
}

type Product = ListingFacts["product"];
type Seller = ListingFacts["seller"];

export type ListingFactRow = Pick<
  ListingFacts,
  "state" | "version" | "approvedVersion" | "title" | "titleEn" | "description" | "descriptionEn" | "priceVnd" | "group"
> & {
  readonly id: ListingId;
  readonly sellerId: SellerId;
  readonly pictureCount: number;
  readonly category: ListingFacts["category"];
  readonly product: Product;
  readonly seller: Seller;
};

/**
 * What the rules read of listings. `approvedVersion` is the current version when its words are those that a manager approved
 * last: price and limits change without a review, words do not. What the rules suspended counts as on sale, because it
 * would be again if they let it.
 */
export async function listListingFactRows(db: Db, listingIds: readonly ListingId[]): Promise<ListingFactRow[]> {
  if (listingIds.length === 0) return [];
  const { rows } = await sql<ListingFactRow>`
    select l.id, l.seller_id as "sellerId", l.version,
      case when l.suspended_by = 'rules' then 'published' else l.state end as state, l.title, l.title_en as "titleEn", l.description,
      l.description_en as "descriptionEn", l.price_vnd as "priceVnd", c.goods_group as "group",
      case when approved.words = jsonb_build_array(l.title, l.title_en, l.description, l.description_en)
        then l.version end as "approvedVersion",
      (select count(*)::int from product_pictures x where x.product_id = p.id) as "pictureCount",
      jsonb_build_object('code', c.code, 'isProcessedFood', c.is_processed_food, 'needsQuarantine', c.needs_quarantine,
        'certificateKinds', to_jsonb(c.certificate_kinds)) as category,
      jsonb_build_object('name', p.name, 'unit', p.unit, 'netContent', p.net_content, 'ingredients', p.ingredients,
        'warnings', p.warnings, 'usage', p.usage, 'storage', p.storage, 'shelfLifeDays', p.shelf_life_days,
        'originCountry', p.origin_country, 'isPrepacked', p.is_prepacked,
        'selfDeclarationNumber', p.self_declaration_number, 'selfDeclaredOn', p.self_declared_on) as product,
      jsonb_build_object('name', s.display_name, 'address', s.address, 'commune', m.full_name,
        'deliveryArea', s.delivery_area, 'pickupAddress', s.pickup_address, 'deliveryDays', s.delivery_days,
        'shippingFeeVnd', s.shipping_fee_vnd, 'returnTerms', s.return_terms) as seller
    from listings l
    join products p on p.id = l.product_id
    join categories c on c.code = p.category_code
    join sellers s on s.id = l.seller_id
    left join communes m on m.code = s.commune_code
    left join lateral (
      select jsonb_build_array(v.snapshot -> 'title', v.snapshot -> 'titleEn', v.snapshot -> 'description',
        v.snapshot -> 'descriptionEn') as words
      from listing_moves a
      join listing_versions v on v.listing_id = a.listing_id and v.version = a.version
      where a.listing_id = l.id and a.to_state = 'approved'
      order by a.moved_at desc, a.id desc limit 1
    ) approved on true
    where l.id = any (${[...listingIds]}::uuid[])
    order by l.id
  `.execute(db);
  return rows;
}

export type ListingLotRow = {
  readonly listingId: ListingId;
  readonly lotId: LotId;
  readonly placeGln: string;
};

/**
 * The lots that speak for listings: those with units left that are fit for sale, were stopped, or passed their day within
 * two weeks; and always the best one, so that a listing that sold out still stands on a lot.
 */
export async function listListingLotRows(
  db: Db,
  listingIds: readonly ListingId[],
  today: Day,
): Promise<ListingLotRow[]> {
  if (listingIds.length === 0) return [];
  const { rows } = await sql<ListingLotRow>`
    select "listingId", "lotId", "placeGln" from (
      select ll.listing_id as "listingId", o.id as "lotId", w.gln as "placeGln",
        ll.packed < ll.offered and (o.state <> 'open' or o.expires_on is null or o.expires_on >= ${today}::date - 14)
          as speaks,
        row_number() over (
          partition by ll.listing_id
          order by o.state = 'open' and (o.expires_on is null or o.expires_on >= ${today}::date) desc,
            ll.packed < ll.offered desc, o.produced_on desc, o.id desc
        ) as rank
      from listing_lots ll
      join lots o on o.id = ll.lot_id
      join places w on w.id = o.place_id
      where ll.listing_id = any (${[...listingIds]}::uuid[])
    ) lots
    where speaks or rank = 1
    order by "listingId", rank
  `.execute(db);
  return rows;
}
