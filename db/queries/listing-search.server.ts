import { sql, type Expression, type RawBuilder, type SqlBool } from "kysely";
import type { Facets, FacetValue } from "#app/domain/listings/facets.ts";
import type { ListingQuery } from "#app/domain/listings/search-listings.schema.ts";
import type { SearchCursor, SearchOrder, TextMatch } from "#app/domain/listings/search-cursor.ts";
import type { Db } from "#app/domain/shared/ctx.ts";
import type { ListingId } from "#app/domain/shared/ids.ts";

export type SearchFilter = Omit<ListingQuery, "text" | "sort"> & {
  /** What was typed, as `searchText` writes it; empty when nothing was. */
  readonly words: string;
  /** Those of the words that carry a diacritic. */
  readonly markedWords: string;
  readonly match: TextMatch;
};

type Condition = RawBuilder<SqlBool>;
const YES: Condition = sql`true`;
const any = (values: readonly string[]) => sql`any(${[...values]}::text[])`;
const allOf = (conditions: readonly Condition[]): Condition => sql<SqlBool>`(${sql.join(conditions, sql` and `)})`;

const folded = (words: string) => sql`fold(${words})`;
const query = (words: Expression<unknown> | string) => sql`plainto_tsquery('simple'::regconfig, ${words})`;
/** The same query, but answered by the name alone: every lexeme asks for weight A. */
const inName = (tsquery: RawBuilder<unknown>) =>
  sql`regexp_replace(${tsquery}::text, '''([^'']+)''', '''\\1'':A', 'g')::tsquery`;
const phrase = (words: Expression<unknown>) => sql`phraseto_tsquery('simple'::regconfig, ${words})`;

/** Every word stands in the row, or (`close`) some stretch of its name looks like what was typed: pg_trgm's `<%`, from 0.6 on. */
const textCondition = ({ words, match }: SearchFilter): Condition => {
  if (words === "") return YES;
  return match === "close" ? sql<SqlBool>`${folded(words)} <% folded` : sql<SqlBool>`terms @@ ${query(folded(words))}`;
};

const priceCondition = ({ priceFromVnd, priceToVnd }: SearchFilter): Condition =>
  allOf([
    priceFromVnd === undefined ? YES : sql<SqlBool>`price_vnd >= ${priceFromVnd}`,
    priceToVnd === undefined ? YES : sql<SqlBool>`price_vnd <= ${priceToVnd}`,
  ]);

/** One condition for each facet, apart, because a facet's own counts leave its own condition out. */
const facetConditions = ({ group, categories, certificates, communeCode }: SearchFilter) => ({
  group: group === undefined ? YES : sql<SqlBool>`goods_group = ${group}`,
  category: categories.length === 0 ? YES : sql<SqlBool>`category_code = ${any(categories)}`,
  certificate: certificates.length === 0 ? YES : sql<SqlBool>`certificate_kinds @> ${[...certificates]}::text[]`,
  commune: communeCode === undefined ? YES : sql<SqlBool>`commune_code = ${communeCode}`,
});

const everyCondition = (filter: SearchFilter): Condition => {
  const { group, category, certificate, commune } = facetConditions(filter);
  return allOf([textCondition(filter), priceCondition(filter), group, category, certificate, commune]);
};

/**
 * How well a row answers the words. A word typed with its accents must be found with them to rank first (`dưa` is not
 * `dừa`); then the name counts before places and sellers, neighbours before words apart.
 */
const rankOf = ({ words, markedWords, match }: SearchFilter): RawBuilder<number> => {
  const plain = folded(words);
  if (match === "close") {
    return sql<number>`(100 * word_similarity(${plain}, folded))::int`;
  }
  const marked = query(markedWords);
  const accents = sql`case when accented_terms @@ ${inName(marked)} then 40 when accented_terms @@ ${marked} then 20 else 0 end`;
  return sql<number>`(${markedWords === "" ? sql`0` : accents}
    + case when terms @@ ${inName(phrase(plain))} then case when starts_with(folded, ${plain} || ' ') then 9 else 8 end
      when terms @@ ${inName(query(plain))} then 6 when terms @@ ${phrase(plain)} then 2 else 1 end)`;
};

type Order = {
  readonly keys: readonly RawBuilder<unknown>[];
  readonly types: readonly string[];
  readonly down: boolean;
};

const orderOf = (filter: SearchFilter, order: SearchOrder): Order => {
  switch (order) {
    case "newest":
      return { keys: [sql`published_at`], types: ["timestamptz"], down: true };
    case "price-up":
      return { keys: [sql`price_vnd`], types: ["bigint"], down: false };
    case "price-down":
      return { keys: [sql`price_vnd`], types: ["bigint"], down: true };
    case "harvest":
      return { keys: [sql`coalesce(produced_on, date '0001-01-01')`], types: ["date"], down: true };
    case "match":
      return { keys: [rankOf(filter), sql`published_at`], types: ["int", "timestamptz"], down: true };
  }
};

/** Past the last row seen. Keys travel as text and are cast back, so a microsecond is not lost on the way. */
const past = ({ keys, types, down }: Order, after: SearchCursor): Condition => {
  const values = types.map((type, i) => sql`${after.keys[i]}::${sql.raw(type)}`);
  const tuple = sql`(${sql.join([...keys, sql`listing_id`])})`;
  const place = sql`(${sql.join([...values, sql`${after.id}::uuid`])})`;
  return down ? sql<SqlBool>`${tuple} < ${place}` : sql<SqlBool>`${tuple} > ${place}`;
};

/** One keyset page of published listings; each row carries the place from which the next page goes on. */
export async function searchListingIds(
  db: Db,
  filter: SearchFilter,
  page: { readonly order: SearchOrder; readonly after: SearchCursor | undefined; readonly limit: number },
): Promise<{ readonly id: ListingId; readonly keys: string[] }[]> {
  const order = orderOf(filter, page.order);
  const direction = order.down ? sql`desc` : sql`asc`;
  const { rows } = await sql<{ id: ListingId; keys: string[] }>`
    select listing_id as id, array[${sql.join(order.keys.map((key) => sql`(${key})::text`))}] as keys
    from listing_search
    where ${everyCondition(filter)} and ${page.after ? past(order, page.after) : YES}
    order by ${sql.join([...order.keys, sql`listing_id`].map((key) => sql`${key} ${direction}`))}
    limit ${page.limit}
  `.execute(db);
  return rows;
}

/** Whether any published listing holds every word, with no filter but the words. */
export async function hasWordMatch(db: Db, words: string): Promise<boolean> {
  const { rows } = await sql<{ found: boolean }>`
    select exists (select from listing_search where terms @@ ${query(folded(words))}) as found
  `.execute(db);
  return rows[0]?.found ?? false;
}

/** Listings that hold some of the words, those with most of them in the name first: for a search that found nothing. */
export async function listPartialMatches(db: Db, words: string, limit: number): Promise<ListingId[]> {
  const either = sql`replace(plainto_tsquery('simple'::regconfig, ${folded(words)})::text, '&', '|')::tsquery`;
  const { rows } = await sql<{ id: ListingId }>`
    select listing_id as id from listing_search where terms @@ ${either}
    order by ts_rank(terms, ${either}) desc, published_at desc, listing_id desc limit ${limit}
  `.execute(db);
  return rows.map((row) => row.id);
}

type FacetRow = {
  facet: keyof Facets | "total";
  value: string;
  name: string | null;
  nameEn: string | null;
  count: number;
};

/**
 * How many goods each choice would show, every facet counted under the choices made in the others; one pass over the rows. What is
 * chosen is listed even when nothing is left of it, so that it can be unchosen.
 */
export async function countFacets(db: Db, filter: SearchFilter): Promise<{ facets: Facets; total: number }> {
  const is = facetConditions(filter);
  const { rows } = await sql<FacetRow>`
    with matched as materialized (
      select goods_group, category_code, commune_code, certificate_kinds, count(*)::int as n,
        ${is.group} as g, ${is.category} as c, ${is.certificate} as s, ${is.commune} as v
      from listing_search where ${allOf([textCondition(filter), priceCondition(filter)])}
      group by goods_group, category_code, commune_code, certificate_kinds
    ), counted as (
      select 'groups' as facet, goods_group as value, sum(n)::int as count from matched where s and v group by 2
      union all select 'categories', category_code, sum(n)::int from matched where g and s and v group by 2
      union all select 'certificates', kind, sum(n)::int
        from matched, unnest(certificate_kinds) as kind where g and c and s and v group by 2
      union all select 'communes', commune_code, sum(n)::int from matched where g and c and s group by 2
      union all select 'total', '', coalesce(sum(n), 0)::int from matched where g and c and s and v
      union all select 'categories', unnest(${[...filter.categories]}::text[]), 0
      union all select 'certificates', unnest(${[...filter.certificates]}::text[]), 0
      union all select 'communes', ${filter.communeCode ?? null}::text, 0
    ), summed as (select facet, value, sum(count)::int as count from counted where value is not null group by facet, value)
    select counted.facet, counted.value, counted.count,
      coalesce(categories.name, communes.full_name) as name, coalesce(categories.name_en, communes.full_name_en) as "nameEn"
    from summed as counted
    left join categories on counted.facet = 'categories' and categories.code = counted.value
    left join communes on counted.facet = 'communes' and communes.code = counted.value
    order by counted.facet, categories.position, counted.count desc, communes.name, counted.value
  `.execute(db);
  const of = (facet: keyof Facets): FacetValue[] =>
    rows.filter((row) => row.facet === facet).map(({ value, name, nameEn, count }) => ({ value, name, nameEn, count }));
  return {
    facets: {
      groups: of("groups"),
      categories: of("categories"),
      certificates: of("certificates"),
      communes: of("communes"),
    },
    total: rows.find((row) => row.facet === "total")?.count ?? 0,
  };
}
