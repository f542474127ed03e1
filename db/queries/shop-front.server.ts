import { sql } from "kysely";
import type { CommuneHarvest, GroupCount, ProducerOnShow } from "#app/domain/listings/shop-front.ts";
import type { Day } from "#app/domain/shared/clock.ts";
import type { Db } from "#app/domain/shared/ctx.ts";
import type { ListingId } from "#app/domain/shared/ids.ts";

/** Goods of the given categories from lots harvested on or after `since`, by commune; the latest and largest first. */
export async function listCommuneHarvests(
  db: Db,
  { categories, since }: { readonly categories: readonly string[]; readonly since: Day },
  { communes, goods }: { readonly communes: number; readonly goods: number },
): Promise<CommuneHarvest[]> {
  const { rows } = await sql<CommuneHarvest>`
    with harvested as (
      select s.listing_id, s.commune_code, s.produced_on,
        row_number() over (partition by s.commune_code order by s.produced_on desc, s.published_at desc, s.listing_id desc) as place,
        count(*) over (partition by s.commune_code)::int as count, max(s.produced_on) over (partition by s.commune_code) as latest
      from listing_search s
      where s.category_code = any (${[...categories]}::text[]) and coalesce(s.produced_on, date '0001-01-01') >= ${since}::date
    )
    select m.code as "communeCode", m.full_name as "communeName", m.full_name_en as "communeNameEn", h.count,
      jsonb_agg(jsonb_build_object(
        'slug', l.slug, 'title', l.title, 'titleEn', l.title_en, 'producedOn', h.produced_on, 'picture', (
          select jsonb_build_object('fileId', i.file_id, 'alt', i.alt, 'altEn', i.alt_en)
          from product_pictures i where i.product_id = l.product_id order by i.position limit 1
        )) order by h.place) as goods
    from harvested h join listings l on l.id = h.listing_id join communes m on m.code = h.commune_code
    where h.place <= ${goods}
    group by m.code, m.full_name, m.full_name_en, h.count, h.latest
    order by h.latest desc, h.count desc, m.code limit ${communes}
  `.execute(db);
  return rows;
}

/** Newest goods whose season the month is; what grows all year has no season. */
export async function listInSeason(db: Db, month: number, limit: number): Promise<ListingId[]> {
  const { rows } = await sql<{ id: ListingId }>`
    select s.listing_id as id
    from listing_search s
    join listings l on l.id = s.listing_id
    join products p on p.id = l.product_id
    where ${month}::int = any (p.season_months) and cardinality(p.season_months) < 12
    order by s.published_at desc, s.listing_id desc
    limit ${limit}
  `.execute(db);
  return rows.map((row) => row.id);
}

/** Newest goods of all, for a market whose calendar is empty. */
export async function listNewest(db: Db, limit: number): Promise<ListingId[]> {
  const rows = await db
    .selectFrom("listing_search")
    .orderBy("published_at", "desc")
    .orderBy("listing_id", "desc")
    .limit(limit)
    .select("listing_id as id")
    .execute();
  return rows.map((row) => row.id as ListingId);
}

export async function countGroups(db: Db): Promise<GroupCount[]> {
  const { rows } = await sql<GroupCount>`
    select goods_group as "group", count(*)::int as count from listing_search group by goods_group
  `.execute(db);
  return rows;
}

/** Kilometres between two communes' points; over a city the earth is flat enough (11 m in 50 km). */
const KILOMETRES = sql<number | null>`round((111.32 * sqrt(
  power(m.latitude - here.latitude, 2) + power((m.longitude - here.longitude) * cos(radians(here.latitude)), 2)
))::numeric, 1)::float8`;

/** Producers with goods on sale: the nearest to a commune, or without one those with the freshest harvest. */
export async function listProducersOnShow(
  db: Db,
  nearCommuneCode: string | undefined,
  limit: number,
): Promise<ProducerOnShow[]> {
  const { rows } = await sql<ProducerOnShow>`
    with on_show as (
      select seller_id, count(*)::int as count, max(produced_on) as latest from listing_search group by seller_id
    )
    select s.id, s.slug, s.display_name as name, s.display_name_en as "nameEn", m.full_name as "communeName",
      m.full_name_en as "communeNameEn", coalesce(s.picture_file_id, good.file_id) as "pictureFileId",
      o.count as "listingCount",
      ${KILOMETRES} as kilometres,
      array(
        select distinct kind from listing_search k, unnest(k.certificate_kinds) as kind where k.seller_id = s.id order by kind
      ) as "certificateKinds"
    from on_show o
    join sellers s on s.id = o.seller_id
    join communes m on m.code = s.commune_code
    left join lateral (
      select i.file_id from listing_search k
      join listings l on l.id = k.listing_id
      join product_pictures i on i.product_id = l.product_id
      where k.seller_id = s.id order by k.published_at desc, i.position limit 1
    ) good on s.picture_file_id is null
    left join communes here on here.code = ${nearCommuneCode ?? null}
    order by kilometres nulls last, o.latest desc nulls last, o.count desc, s.id
    limit ${limit}
  `.execute(db);
  return rows;
}
