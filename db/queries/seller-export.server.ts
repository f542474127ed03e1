import { sql, type RawBuilder } from "kysely";
import type { Db } from "#app/domain/shared/ctx.ts";
import type { SellerId } from "#app/domain/shared/ids.ts";

export type ExportRow = Readonly<Record<string, string | number | boolean | null>>;

/** One table of a seller's own data: its rows in the order of a text key, so that any length is read in pages. */
type ExportTable = (sellerId: SellerId) => RawBuilder<ExportRow>;

const TABLES = {
  profile: (id) => sql<ExportRow>`
    select id::text as key, kind, legal_name, display_name, display_name_en, tax_code, registration_number, registered_on::text,
      registered_by, address, commune_code, phone, email, website, gs1_prefix, state, created_at::text, approved_at::text,
      shipping_fee_vnd, delivery_area, delivery_days, return_terms
    from sellers where id = ${id}`,
  products: (id) => sql<ExportRow>`
    select id::text as key, gtin, name, name_en, category_code, unit, net_content::float8, net_content_unit, ingredients,
      warnings, usage, storage, shelf_life_days, origin_country, created_at::text
    from products where seller_id = ${id}`,
  lots: (id) => sql<ExportRow>`
    select l.id::text as key, p.gtin, l.code, l.produced_on::text, l.packed_on::text, l.expires_on::text, l.quantity, l.state,
      l.created_at::text
    from lots l join products p on p.id = l.product_id where l.seller_id = ${id}`,
  diary: (id) => sql<ExportRow>`
    select e.event_id::text as key, e.step, e.occurred_at::text, p.name as place, p.gln, g.gtin, i.code as lot, e.grower_code,
      e.facts::text, e.safe_from::text, e.is_void as declared_wrong, t.recorded_at::text, t.event_hash
    from plot_entries e
    join trace_events t on t.id = e.event_id
    join places p on p.id = e.place_id
    left join products g on g.id = e.product_id
    left join lot_identities i on i.id = e.lot_id
    where e.seller_id = ${id}`,
  listings: (id) => sql<ExportRow>`
    select id::text as key, slug, title, title_en, description, description_en, price_vnd, state, version, submitted_at::text,
      published_at::text, created_at::text
    from listings where seller_id = ${id}`,
  orders: (id) => sql<ExportRow>`
    select ol.id::text as key, o.code, o.state, o.placed_at::text, ol.name, ol.quantity, ol.unit, ol.unit_price_vnd, ol.items_vnd, ol.discount_vnd
    from order_lines ol join orders o on o.id = ol.order_id where o.seller_id = ${id}`,
  certificates: (id) => sql<ExportRow>`
    select id::text as key, kind, number, issuer, issued_on::text, valid_to::text, scope_text, state, reason, created_at::text
    from certificates where seller_id = ${id}`,
  acceptances: (id) => sql<ExportRow>`
    select v.id::text as key, v.version, a.accepted_at::text
    from regulation_acceptances a join regulation_versions v on v.id = a.version_id where a.seller_id = ${id}`,
  sanctions: (id) => sql<ExportRow>`
    select x.id::text as key, x.code, x.kind, x.state, x.article, v.version, x.facts, x.remedy, x.notice_at::text,
      x.effective_at::text, x.ends_at::text, x.close_reason, a.code as appeal_code, a.state as appeal_state,
      a.words as appeal_words, a.reasons as appeal_reasons
    from sanctions x left join sanction_appeals a on a.sanction_id = x.id
    left join regulation_versions v on v.id = x.version_id
    where x.seller_id = ${id} and x.notice_at is not null`,
  findings: (id) => sql<ExportRow>`
    select f.id::text as key, f.subject_type, f.subject_id::text, f.rule, f.severity, f.article, f.fact::text, f.found_at::text,
      f.resolved_at::text
    from findings f
    where f.subject_id = ${id} or f.subject_id in (select l.id from listings l where l.seller_id = ${id})`,
} satisfies Record<string, ExportTable>;

export type ExportedTable = keyof typeof TABLES;

/** The rows of one table after a key, by key. */
export async function listExportRows(
  db: Db,
  table: ExportedTable,
  sellerId: SellerId,
  { after, limit }: { after: string; limit: number },
): Promise<ExportRow[]> {
  const { rows } = await sql<ExportRow>`
    select * from (${TABLES[table](sellerId)}) t where key > ${after} order by key limit ${limit}
  `.execute(db);
  return rows;
}
