import { sql } from "kysely";
import type { Db } from "#app/domain/shared/ctx.ts";

/**
 * Rows of a large invented market, written in bulk: for measuring and for comparing two ways of judging, never for a real
 * market. Everything follows from `salt` and a row's number, faults included, so the same salt makes the same market.
 */
export type Slice = { readonly salt: string; readonly from: number; readonly to: number; readonly today: string };

/** A number from 0 to 99 that stands by itself for each row and question. */
const dice = (salt: string, question: string, number: string) =>
  sql.raw(`(abs(('x' || substr(md5('${salt}${question}' || ${number}), 1, 8))::bit(32)::int % 100))`);
const uuid = (salt: string, kind: string, number: string) => sql.raw(`md5('${salt}${kind}' || ${number})::uuid`);

/** GS1 check digit and the Vietnamese tax code's, as functions of the session. */
export async function makeNumberFunctions(db: Db): Promise<void> {
  await sql`
    create or replace function pg_temp.with_gs1_digit(body text) returns text language sql immutable as $$
      select body || ((10 - sum(substr(body, k, 1)::int * case when (length(body) - k) % 2 = 0 then 3 else 1 end) % 10) % 10)
      from generate_series(1, length(body)) k
    $$
  `.execute(db);
  await sql`
    create or replace function pg_temp.tax_code(number bigint) returns text language sql immutable as $$
      select body || (10 - weighed % 11) from (
        select lpad(candidate::text, 9, '0') as body, candidate, (
          select sum(substr(lpad(candidate::text, 9, '0'), k, 1)::int * (array[31, 29, 23, 19, 17, 13, 7, 5, 3])[k])
          from generate_series(1, 9) k
        ) as weighed
        from generate_series(number * 4, number * 4 + 3) candidate
      ) codes where weighed % 11 between 1 and 9 order by candidate limit 1
    $$
  `.execute(db);
}

/** One in seven: no food paper, one that ends soon, one that has ended, no acceptance, another's account, not approved. */
export async function insertSellers(db: Db, { salt, from, to, today }: Slice): Promise<void> {
  const n = sql.raw(`generate_series(${from}, ${to}) n`);
  const fate = dice(salt, "seller", "n");
  await sql`
    insert into units (id, kind, code, name, name_en, parent_id, path, commune_code, valid_from, created_at)
    select ${uuid(salt, "unit", "n")}, 'enterprise', ${salt} || '-E' || n, 'Hợp tác xã Đo lường số ' || n,
      'Measuring cooperative no. ' || n, parent.id, parent.path || ('m' || md5(${salt} || '-' || n)), parent.commune_code,
      '2026-01-01', ${today}::date - 200
    from ${n}
    join lateral (
      select u.id, u.path, u.commune_code, row_number() over (order by u.code) - 1 as place, count(*) over () as all_places
      from units u where u.kind = 'commune' and u.commune_code is not null
    ) parent on parent.place = n % parent.all_places
  `.execute(db);
  await sql`
    insert into sellers (id, unit_id, slug, kind, legal_name, display_name, tax_code, registration_number, registered_on,
      registered_by, representative_name, representative_personal_id, address, commune_code, phone, email, state,
      approved_at, identity_status, identity_method, identity_verified_at, delivery_area, delivery_days, shipping_fee_vnd, return_terms, created_at)
    select ${uuid(salt, "seller", "n")}, u.id, ${salt} || '-' || n, 'cooperative', u.name, 'Đo lường ' || n,
      pg_temp.tax_code(n + 1000), '01.07.' || lpad(n::text, 6, '0'), '2020-03-14', 'Sở Tài chính', 'Nguyễn Văn Minh',
      '001080' || lpad(n::text, 6, '0'), 'Thôn ' || n, u.commune_code, '+84912345678', 'do' || n || '@example.vn',
      case when ${fate} = 99 then 'submitted' else 'approved' end,
      case when ${fate} = 99 then null else ${today}::date - 150 end, 'verified', 'officer', ${today}::date - 150,
      'Nội thành Hà Nội', 1, 20000,
      case when ${fate} = 98 then null else 'Đổi trong ngày nếu hàng dập nát.' end, ${today}::date - 200
    from ${n} join units u on u.id = ${uuid(salt, "unit", "n")}
  `.execute(db);
  await sql`
    insert into bank_accounts (id, seller_id, bin, account_number, holder_name, feed, created_at)
    select ${uuid(salt, "bank", "n")}, ${uuid(salt, "seller", "n")}, '970436', upper(substr(md5(${salt} || '-' || n), 1, 15)),
      case when ${fate} between 13 and 14 then 'NGUYEN VAN KHAC' else 'HTX DO LUONG SO ' || n end, 'manual', ${today}::date
    from ${n}
  `.execute(db);
  await sql`
    insert into certificates (id, seller_id, kind, number, issuer, issued_on, valid_to, scope_text, state, created_at)
    select ${uuid(salt, "paper' || k.kind || '", "n")}, ${uuid(salt, "seller", "n")}, k.kind, k.kind || '/' || n, 'Chi cục',
      ${today}::date - 700, ${today}::date + case
        when ${fate} between 4 and 7 then 40 when ${fate} between 8 and 9 and k.kind <> 'food_safety' then -20
        else 400 + n % 200 end, 'Toàn bộ', 'valid', ${today}::date - 600
    from ${n}, (values ('food_safety'), ('vietgap'), ('craft_village'), ('key_industrial_product')) k (kind)
    where not (${fate} < 4 and k.kind = 'food_safety')
  `.execute(db);
  await sql`
    insert into places (id, seller_id, gln, kind, name, commune_code, created_at)
    select ${uuid(salt, "place", "n")}, s.id, pg_temp.with_gs1_digit('8' || lpad((('x' || substr(md5(${salt}), 1, 5))::bit(20)::int::bigint % 9000 * 10000000 + n)::text, 11, '0')),
      'farm', 'Ruộng ' || n, s.commune_code, ${today}::date - 200
    from ${n} join sellers s on s.id = ${uuid(salt, "seller", "n")}
  `.execute(db);
}

/** Sellers that have accepted a version; one in a hundred has not. */
export async function insertAcceptances(
  db: Db,
  { salt, from, to }: Slice,
  { versionId, userId, at }: { versionId: string; userId: string; at: Date },
): Promise<void> {
  await sql`
    insert into regulation_acceptances (seller_id, version_id, user_id, accepted_at, locale, text_sha256)
    select ${uuid(salt, "seller", "n")}, d.version_id, ${userId}::uuid, ${at}, d.locale, d.sha256
    from ${sql.raw(`generate_series(${from}, ${to}) n`)}
    join regulation_documents d on d.version_id = ${versionId}::uuid and d.locale = 'vi'
    where ${dice(salt, "seller", "n")} <> 10
  `.execute(db);
}

/** Products with their listing, its approved version, one lot with two events, and the stock: listing n is sold by seller n % sellers. */
export async function insertListings(
  db: Db,
  slice: Slice,
  { sellers, userId, fileId }: { sellers: number; userId: string; fileId: string },
): Promise<void> {
  const { salt, from, to } = slice;
  const n = sql.raw(`generate_series(${from}, ${to}) n`);
  const seller = uuid(salt, "seller", `(n % ${sellers})`);
  await insertProducts(db, slice, { n, seller, fileId });
  await insertGoods(db, slice, { n, seller, userId });
  await sql`
    insert into listing_versions (listing_id, version, snapshot, made_at)
    select l.id, 1, jsonb_build_object('title', l.title, 'titleEn', l.title_en, 'description', l.description,
      'descriptionEn', l.description_en), l.created_at
    from ${n} join listings l on l.id = ${uuid(salt, "listing", "n")}
  `.execute(db);
  await sql`
    insert into listing_moves (id, listing_id, from_state, to_state, version, moved_by, moved_at)
    select ${uuid(salt, "move", "n")}, l.id, 'submitted', 'approved', 1, ${userId}::uuid, l.created_at
    from ${n} join listings l on l.id = ${uuid(salt, "listing", "n")} where l.state = 'published'
  `.execute(db);
}

type Names = { n: ReturnType<typeof sql.raw>; seller: ReturnType<typeof sql.raw> };

async function insertProducts(
  db: Db,
  { salt, today }: Slice,
  { n, seller, fileId }: Names & { fileId: string },
): Promise<void> {
  const fate = dice(salt, "listing", "n");
  await sql`
    insert into products (id, seller_id, category_code, gtin, gtin_source, name, unit, unit_en, net_content,
      net_content_unit, shipping_weight_grams, ingredients, warnings, usage, storage, shelf_life_days, standard,
      created_at, updated_at)
    select ${uuid(salt, "product", "n")}, ${seller}, case n % 10 when 8 then 'gom-su' when 9 then 'dien-chieu-sang' when 7
      then 'thit-trung' else 'rau-cu' end,
      '0' || pg_temp.with_gs1_digit('8' || lpad((('x' || substr(md5(${salt}), 1, 5))::bit(20)::int::bigint % 9000 * 10000000 + n)::text, 11, '0')),
      'operator', 'Hàng đo lường ' || n, 'bó', 'bunch', 400, 'g', 450, 'Rau', 'Rửa kỹ', 'Rửa sạch, nấu chín.',
      case when ${fate} < 3 then null else 'Ngăn mát 3 ngày.' end, 5, 'TCVN 11892-1:2017', ${today}::date - 100,
      ${today}::date - 100
    from ${n}
  `.execute(db);
  await sql`
    insert into product_pictures (product_id, position, file_id, alt)
    select ${uuid(salt, "product", "n")}, 0, ${fileId}, 'Ảnh hàng' from ${n} where ${fate} not between 3 and 5
  `.execute(db);
}

const FACTS = `jsonb_build_object('pestControl', 'none', 'artisan', 'Trần Văn Gốm', 'material', 'Đất sét',
  'materialSource', 'Trúc Thôn', 'steps', jsonb_build_array('Chuốt', 'Nung'), 'recognition', 'none', 'serialFrom', 'A1',
  'standard', 'TCVN 11844:2017', 'testReport', 'KQ-1', 'laboratory', 'Quatest 1', 'warrantyMonths', 12)`;

async function insertGoods(
  db: Db,
  { salt, today }: Slice,
  { n, seller, userId }: Names & { userId: string },
): Promise<void> {
  const fate = dice(salt, "listing", "n");
  await sql`
    insert into lot_identities (id, product_id, seller_id, code, issued_at)
    select ${uuid(salt, "lot", "n")}, p.id, ${seller}, 'M' || n, ${today}::date - 1
    from ${n} join products p on p.id = ${uuid(salt, "product", "n")}
  `.execute(db);
  await sql`
    insert into lots (id, seller_id, product_id, code, kind, place_id, produced_on, packed_on, expires_on, quantity, state, facts,
      created_at, created_by)
    select ${uuid(salt, "lot", "n")}, ${seller}, p.id, 'M' || n, 'produced', w.id, ${today}::date - 2, ${today}::date - 1,
      case when ${fate} between 11 and 12 then ${today}::date - 1 else ${today}::date + 3 + n % 30 end, 100,
      case when ${fate} between 13 and 14 then 'held' else 'open' end,
      ${sql.raw(FACTS)} || case when n % 20 = 7 then '{}' else jsonb_build_object('quarantineNumber', 'KD-' || n) end,
      ${today}::date - 1, ${userId}::uuid
    from ${n} join products p on p.id = ${uuid(salt, "product", "n")} join places w on w.seller_id = p.seller_id
  `.execute(db);
  for (const [step, biz] of [
    ["made", "commissioning"],
    ["packed", "packing"],
  ]) {
    const id = uuid(salt, `event-${step}`, "n");
    await sql`
      insert into trace_events (id, event_hash, type, action, biz_step, occurred_at, recorded_at, seller_id, place_id, body)
      select ${id}, 'measuring:' || ${id}, 'ObjectEvent', ${step === "made" ? "ADD" : "OBSERVE"}, ${biz}, o.produced_on,
        o.created_at, o.seller_id, case when ${fate} = 15 then null else o.place_id end, '{}'
      from ${n} join lots o on o.id = ${uuid(salt, "lot", "n")}
    `.execute(db);
    await sql`
      insert into trace_event_lots (event_id, lot_id, role, quantity, flow, holder_id, occurred_at)
      select ${id}, o.id, 'object', 100, ${step === "made" ? "entered" : null}, o.seller_id, o.produced_on from ${n} join lots o on o.id = ${uuid(salt, "lot", "n")}
    `.execute(db);
  }
  await sql`
    insert into listings (id, seller_id, product_id, slug, title, description, price_vnd, state, published_at, submitted_at,
      created_at, updated_at)
    select ${uuid(salt, "listing", "n")}, ${seller}, ${uuid(salt, "product", "n")}, ${salt} || '-' || n,
      'Hàng đo lường ' || n || case when ${fate} = 10 then ' hữu cơ' else '' end,
      case when ${fate} between 6 and 8 then 'Ngon nhất vùng, hái sáng nay, bó 400 g, lá non.'
        when ${fate} = 9 then 'rau ngon nhat vung, hai sang nay'
        when ${fate} = 17 then 'Kèm thuốc lá cuốn tay.'
        else 'Hái sáng nay ở bãi sông, bó 400 g, lá non, rửa qua nước giếng khoan đã lọc, giao trong ngày.' end,
      12000 + n % 90 * 1000, case when ${fate} < 3 then 'draft' when ${fate} = 3 then 'submitted' else 'published' end,
      case when ${fate} < 4 then null else ${today}::date end, case when ${fate} = 3 then ${today}::date end,
      ${today}::date - 1, ${today}::date - 1
    from ${n}
  `.execute(db);
  await sql`
    insert into listing_lots (listing_id, lot_id, offered, is_blocked, added_at)
    select ${uuid(salt, "listing", "n")}, o.id, 50, o.state <> 'open' or o.expires_on < ${today}::date, ${today}::date - 1
    from ${n} join lots o on o.id = ${uuid(salt, "lot", "n")} where ${fate} <> 16
  `.execute(db);
  await sql`
    insert into listing_stock (listing_id, on_hand, blocked)
    select ${uuid(salt, "listing", "n")}, coalesce(x.offered, 0), case when x.is_blocked then x.offered else 0 end
    from ${n} left join listing_lots x on x.listing_id = ${uuid(salt, "listing", "n")}
  `.execute(db);
  await sql`
    insert into stock_movements (id, listing_id, lot_id, kind, on_hand_delta, blocked_delta, moved_at)
    select ${uuid(salt, "stock", "n")}, x.listing_id, x.lot_id, 'offered', x.offered,
      case when x.is_blocked then x.offered else 0 end, x.added_at
    from ${n} join listing_lots x on x.listing_id = ${uuid(salt, "listing", "n")}
  `.execute(db);
}
