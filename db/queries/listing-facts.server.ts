import { sql } from "kysely";
import type { LotRow } from "#app/domain/listings/lot-facts.ts";
import type { SellerState } from "#app/domain/organisation/seller.ts";
import type { CertificateFacts } from "#app/domain/regulation/certificate-facts.ts";
import type { ChainFacts, ListingFacts } from "#app/domain/regulation/listing-facts.ts";
import type { SellerFacts } from "#app/domain/regulation/seller-facts.ts";
import type { Day } from "#app/domain/shared/clock.ts";
import type { Db } from "#app/domain/shared/ctx.ts";
import type { ListingId, LotId, RegulationVersionId, SellerId } from "#app/domain/shared/ids.ts";

/** Facts for the rules, for many sellers and listings at once: each function here is one query. */

export type SellerFactRow = Omit<SellerFacts, "today" | "certificates" | "regulation"> & {
  readonly id: SellerId;
  readonly state: SellerState;
  /** Papers that were ever accepted; what waits or was refused proves nothing. */
  readonly certificates: readonly CertificateFacts[];
  /** Links that stand; those in which it was named as a processor and agreed are its sources. */
  readonly chain: readonly ChainFacts[];
  /** Of the versions asked for, those that the seller has accepted. */
  readonly accepted: readonly RegulationVersionId[];
};

type SellerQuestion = {
  readonly versionIds: readonly RegulationVersionId[];
  /** Revenue counts from the first moment of the year to the first of the day. */
  readonly yearStart: Date;
  readonly dayStart: Date;
};

export async function listSellerFactRows(
  db: Db,
  sellerIds: readonly SellerId[],
  { versionIds, yearStart, dayStart }: SellerQuestion,
): Promise<SellerFactRow[]> {
  if (sellerIds.length === 0) return [];
  const { rows } = await sql<SellerFactRow>`
    select s.id, s.kind, s.state, (s.created_at at time zone 'Asia/Ho_Chi_Minh')::date as "createdOn",
      s.identity_status as "identityStatus", s.legal_name as "legalName", s.address, s.tax_code as "taxCode",
      s.registration_number as "registrationNumber", s.registered_on as "registeredOn",
      s.registered_by as "registeredBy", s.representative_name as "representativeName",
      s.representative_personal_id as "representativePersonalId", s.birth_date as "birthDate",
      s.personal_id as "personalId", s.food_safety_exemption as "foodSafetyExemption",
      (select b.holder_name from bank_accounts b where b.seller_id = s.id and b.is_active) as "bankHolder",
      case when s.kind in ('household', 'person') then (
        select coalesce(sum(p.received_vnd), 0)::bigint from payments p
        where p.seller_id = s.id and p.state in ('paid', 'over', 'short') and p.created_at >= ${yearStart}
          and p.paid_at >= ${yearStart} and p.paid_at < ${dayStart}
      ) else 0::bigint end as "revenueVnd",
      (
        select jsonb_build_object('board', coalesce((
          select b.name from units b where b.path @> st.path and b.kind = 'market_board' order by nlevel(b.path) desc limit 1
        ), above.name), 'isApproved', t.approved_at is not null)
        from stall_tenancies t join units st on st.id = t.stall_id join units above on above.id = st.parent_id
        where t.seller_id = s.id and t.refused_at is null
          and (t.ends_on is null or t.ends_on >= (${dayStart}::timestamptz at time zone 'Asia/Ho_Chi_Minh')::date)
        order by t.approved_at is not null, t.starts_on, t.id limit 1
      ) as stall,
      array(select i.code from lot_holds h join lot_identities i on i.id = h.lot_id
        where i.seller_id = s.id and h.cause = 'balance' and h.released_at is null order by i.code limit 50
      ) as "unbalancedLots",
      array(select distinct c.goods_group from products p join categories c on c.code = p.category_code
        where p.seller_id = s.id) as "groups",
      coalesce((
        select jsonb_agg(jsonb_build_object('kind', t.kind, 'number', t.number, 'state', t.state,
          'issuedOn', t.issued_on, 'validTo', t.valid_to, 'scopeCategories', to_jsonb(t.scope_categories),
          'scopeGlns', to_jsonb(t.scope_glns),
          'scopeProducts', to_jsonb(t.scope_products), 'stars', t.stars) order by t.id)
        from certificates t where t.seller_id = s.id and t.state not in ('pending', 'refused')
      ), '[]') as certificates,
      coalesce((
        select jsonb_agg(jsonb_build_object(
          'role', case when k.seller_id = s.id then k.role else 'raw_material' end,
          'partner', case when k.seller_id = s.id then coalesce(kp.display_name, k.partner_name) else ks.display_name end,
          'state', k.state, 'province', k.partner_province, 'scopeCategories', to_jsonb(k.scope_categories),
          'papers', coalesce((
            select jsonb_agg(jsonb_build_object('state', c.state, 'issuedOn', c.issued_on, 'validTo', c.valid_to))
            from chain_papers c where c.link_id = k.id and c.state in ('pending', 'accepted', 'expired')
          ), '[]')) order by k.since_on, k.id)
        from chain_links k
        join sellers ks on ks.id = k.seller_id
        left join sellers kp on kp.id = k.partner_seller_id
        where (k.seller_id = s.id and k.state in ('declared', 'confirmed'))
          or (k.partner_seller_id = s.id and k.state = 'confirmed' and k.role = 'processor')
      ), '[]') as chain,
      array(select a.version_id from regulation_acceptances a
        where a.seller_id = s.id and a.version_id = any (${[...versionIds]}::uuid[])) as accepted
    from sellers s
    where s.id = any (${[...sellerIds]}::uuid[])
  `.execute(db);
  return rows;
}

export type ListingFactRow = Pick<
  ListingFacts,
  | "state"
  | "version"
  | "approvedVersion"
  | "title"
  | "titleEn"
  | "description"
  | "descriptionEn"
  | "priceVnd"
  | "group"
  | "pictureCount"
  | "category"
  | "product"
  | "seller"
  | "provenPhrases"
> & { readonly id: ListingId; readonly sellerId: SellerId };

/**
 * What the rules read of listings. `approvedVersion` is the current version when its words are those that a manager approved
 * last: price and limits change without a review, words do not. What the rules suspended counts as on sale, because it
 * would be again if they let it.
 */
export async function listListingFactRows(
  db: Db,
  listingIds: readonly ListingId[],
  today: Day,
): Promise<ListingFactRow[]> {
  if (listingIds.length === 0) return [];
  const { rows } = await sql<ListingFactRow>`
    select l.id, l.seller_id as "sellerId", l.version,
      case when l.state = 'suspended' then 'published' else l.state end as state,
      l.title, l.title_en as "titleEn", l.description,
      l.description_en as "descriptionEn", l.price_vnd as "priceVnd", c.goods_group as "group",
      case when approved.words = jsonb_build_array(l.title, l.title_en, l.description, l.description_en)
        then l.version end as "approvedVersion",
      (select count(*)::int from product_pictures x where x.product_id = p.id) as "pictureCount",
      jsonb_build_object('code', c.code, 'isProcessedFood', c.is_processed_food, 'needsQuarantine', c.needs_quarantine,
        'certificateKinds', to_jsonb(c.certificate_kinds), 'chainRoles', to_jsonb(c.chain_roles)) as category,
      jsonb_build_object('id', p.id, 'name', p.name, 'unit', p.unit, 'netContent', p.net_content, 'ingredients', p.ingredients,
        'warnings', p.warnings, 'usage', p.usage, 'storage', p.storage, 'shelfLifeDays', p.shelf_life_days,
        'originCountry', p.origin_country, 'isPrepacked', p.is_prepacked,
        'selfDeclarationNumber', p.self_declaration_number, 'selfDeclaredOn', p.self_declared_on) as product,
      jsonb_build_object('name', s.display_name, 'address', s.address, 'commune', m.full_name,
        'deliveryArea', s.delivery_area, 'pickupAddress', s.pickup_address, 'deliveryDays', s.delivery_days,
        'shippingFeeVnd', s.shipping_fee_vnd, 'returnTerms', s.return_terms) as seller,
      array(select f.phrase from claim_proofs f
        where f.listing_id = l.id and (f.valid_to is null or f.valid_to >= ${today}::date)) as "provenPhrases"
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

/**
 * What went into a lot "o", up to eight steps back: what the lots that it began as tell of themselves, whether another seller's or received goods are in it, and whether any of
 * them came from another province while no accepted paper of its supplier was in force.
 */
const MATERIAL = sql`
  with recursive back (id, depth) as (
    select o.id, 0
    union
    select k.parent_id, b.depth + 1 from back b join lot_edges k on k.child_id = b.id where b.depth < 8
  )
  select bool_or(b.depth > 0) as is_born_of,
    coalesce(bool_or(r.seller_id <> o.seller_id or r.kind = 'received'), false) as foreign,
    coalesce(bool_or(
      r.kind = 'received' and r.facts ->> 'sourceProvince' <> '01' and not exists (
        select from chain_links l join chain_papers c on c.link_id = l.id
        where l.id::text = r.facts ->> 'supplierLink' and l.seller_id = r.seller_id and c.state in ('accepted', 'expired')
          and c.issued_on <= r.produced_on and (c.valid_to is null or c.valid_to >= r.produced_on)
      )
    ), false) as unproven,
    coalesce(jsonb_agg(jsonb_build_object('group', g.goods_group, 'facts', r.facts, 'gln', f.gln)) filter (
      where b.depth > 0 and r.kind <> 'received' and not exists (select from lot_edges z where z.child_id = r.id)
    ), '[]') as sources
  from back b
  join lots r on r.id = b.id
  join products q on q.id = r.product_id
  join categories g on g.code = q.category_code
  join places f on f.id = r.place_id
`;

export type ListingLotRow = LotRow & { readonly listingId: ListingId; readonly lotId: LotId };

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
    select x.listing_id as "listingId", o.id as "lotId", o.code, o.state, o.produced_on as "producedOn",
      o.packed_on as "packedOn", o.expires_on as "expiresOn", o.quantity, o.facts, o.kind,
      w.gln as "placeGln", pw.gln as "packedPlaceGln", p.gtin, p.name as "productName", p.brand, p.standard,
      exists (select from product_pictures y where y.product_id = p.id and y.position = 0) as "hasPicture",
      c.goods_group as "group", c.code as "categoryCode", s.legal_name as "producerName",
      case when s.kind in ('enterprise', 'cooperative') then s.address else m.full_name end as "producerAddress",
      e.events, e.placed as "placedEvents", m2.foreign as "isOfForeignMaterial", m2.is_born_of as "isBornOfLots",
      m2.unproven as "isUnprovenSource", m2.sources
    from (
      select ll.listing_id, ll.lot_id,
        ll.packed < ll.offered and (o.state <> 'open' or o.expires_on is null or o.expires_on >= ${today}::date - 14)
          as speaks,
        row_number() over (
          partition by ll.listing_id
          order by o.state = 'open' and (o.expires_on is null or o.expires_on >= ${today}::date) desc,
            ll.packed < ll.offered desc, o.produced_on desc, o.id desc
        ) as rank
      from listing_lots ll
      join lots o on o.id = ll.lot_id
      where ll.listing_id = any (${[...listingIds]}::uuid[])
    ) x
    join lots o on o.id = x.lot_id
    join places w on w.id = o.place_id
    left join places pw on pw.id = o.packed_place_id
    join products p on p.id = o.product_id
    join categories c on c.code = p.category_code
    join sellers s on s.id = o.seller_id
    join communes m on m.code = s.commune_code
    cross join lateral (
      select count(*)::int as events, count(v.place_id)::int as placed
      from trace_event_lots el
      join trace_events v on v.id = el.event_id
      where el.lot_id = o.id and v.declares_error_of is null
        and not exists (select from trace_events d where d.declares_error_of = v.id)
    ) e
    cross join lateral (${MATERIAL}) m2
    where x.speaks or x.rank = 1
    order by x.listing_id, x.rank
  `.execute(db);
  return rows;
}
