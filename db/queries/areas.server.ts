import { sql } from "kysely";
import type { NamedArea, PlaceReading } from "#app/domain/organisation/place-name.ts";
import type { Db } from "#app/domain/shared/ctx.ts";

const LOWEST = sql`(select code from area_levels order by position desc limit 1)`;

/** What an area became by today, through every generation: itself while it stands. */
const REACH = sql`
  reach (from_id, at_id, is_divided) as (
    select id, id, false from named
    union
    select r.from_id, s.new_id, r.is_divided or s.is_divided
    from reach r join area_successors s on s.old_id = r.at_id
  )`;

/** The widest unit of a code: its row of today, or the last one there was. */
const parentOf = (code: string, alias: string) => sql`
  left join lateral (
    select p.full_name, p.folded, p.code, p.parent_code, p.level from areas p where p.code = ${sql.ref(code)}
    order by p.valid_to desc nulls first limit 1
  ) ${sql.ref(alias)} on true`;

type Row = Omit<NamedArea, "within" | "today"> & {
  readonly within: string[];
  readonly todayCode: string;
  readonly todayName: string;
  readonly todayNameEn: string;
};

const selectNamed = (condition: ReturnType<typeof sql<boolean>>, limit: number) => sql<Row>`
  with recursive named as (
    select a.* from areas a where a.level = ${LOWEST} and ${condition} order by a.id limit ${limit}
  ), ${REACH}
  select a.id, a.folded, a.kind, a.full_name as "fullName", a.valid_from as "validFrom", a.valid_to as "validTo",
    a.province_code as "provinceCode", coalesce(parent.full_name, '') as "parentName",
    array_remove(array[parent.folded, wider.folded], null) as within,
    r.is_divided as "isDivided",
    m.code as "todayCode", m.full_name as "todayName", m.full_name_en as "todayNameEn"
  from named a
  join reach r on r.from_id = a.id
  join communes m on m.area_id = r.at_id
  ${parentOf("a.parent_code", "parent")}
  ${parentOf("parent.parent_code", "wider")}
  order by (a.valid_to is null) desc, a.valid_to desc, m.full_name, a.id`;

const namedOf = ({ todayCode, todayName, todayNameEn, ...row }: Row): NamedArea => ({
  ...row,
  today: { code: todayCode, name: todayName, nameEn: todayNameEn },
});

const MOST_NAMED = 200;

/** Communes of every generation that bear one of the names or the code, each with those of today it became. */
export async function listNamedAreas(db: Db, reading: PlaceReading): Promise<NamedArea[]> {
  const condition =
    "code" in reading
      ? sql<boolean>`a.code = ${reading.code}`
      : sql<boolean>`a.folded = any(${reading.parts.flatMap(({ names }) => names)}::text[])`;
  const { rows } = await selectNamed(condition, MOST_NAMED).execute(db);
  return rows.map(namedOf);
}

/** Those of the folded names that are a district's or a province's, of any generation. */
export async function listHigherNames(db: Db, names: readonly string[]): Promise<string[]> {
  if (names.length === 0) return [];
  const rows = await db
    .selectFrom("areas")
    .select("folded")
    .distinct()
    .where("folded", "in", [...names])
    .where("level", "<>", sql<string>`${LOWEST}`)
    .execute();
  return rows.flatMap(({ folded }) => (folded === null ? [] : [folded]));
}

export type SuggestedArea = {
  readonly fullName: string;
  readonly parentName: string;
  readonly isHome: boolean;
  /** Where it is today when the name is an old one. */
  readonly became: readonly string[];
};

/** Names that begin with what was typed, then those that hold it; the city first, what stands today first. */
export async function listSuggestedAreas(
  db: Db,
  { words, homeProvince, limit }: { words: string; homeProvince: string; limit: number },
): Promise<SuggestedArea[]> {
  const begins = sql`a.folded like ${`${words}%`}`;
  const { rows } = await sql<SuggestedArea>`
    with recursive named as (
      select a.*, (not ${begins})::int as later from areas a
      where a.level = ${LOWEST} and a.folded like ${`%${words}%`}
      order by later, (a.province_code <> ${homeProvince})::int, (a.valid_to is not null)::int, a.folded, a.id limit ${limit}
    ), ${REACH}
    select a.full_name as "fullName", coalesce(parent.full_name, '') as "parentName",
      a.province_code = ${homeProvince} as "isHome",
      case when a.valid_to is null then '{}' else array(
        select m.full_name from reach r join communes m on m.area_id = r.at_id where r.from_id = a.id order by 1
      ) end as became
    from named a ${parentOf("a.parent_code", "parent")}
    order by a.later, (a.province_code <> ${homeProvince})::int, (a.valid_to is not null)::int, a.folded, a.id
  `.execute(db);
  return rows;
}

export type Province = { readonly code: string; readonly name: string; readonly nameEn: string };

/** The provinces and cities of today by name; their codes alone have two digits. */
export const listProvinces = (db: Db): Promise<Province[]> =>
  db
    .selectFrom("areas")
    .select(["code", "full_name as name", "name_en as nameEn"])
    .where("parent_code", "is", null)
    .where("valid_to", "is", null)
    .orderBy("folded")
    .execute();

export async function isProvince(db: Db, code: string): Promise<boolean> {
  const row = await db
    .selectFrom("areas")
    .select("id")
    .where("code", "=", code)
    .where("parent_code", "is", null)
    .where("valid_to", "is", null)
    .executeTakeFirst();
  return row !== undefined;
}
