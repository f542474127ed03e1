import { sql } from "kysely";
import type { Db } from "#app/domain/shared/ctx.ts";
import { AREA_KINDS, AREA_LEVELS, AREA_SUCCESSORS, AREAS } from "../areas/area-rows.ts";
import { ALL_COMMUNES } from "../communes.ts";

/**
 * Areas of every generation, what became of them, and the communes of today made of them. Run again it mends what the lists
 * say otherwise and adds what is missing; each list is one statement.
 */
export async function seedAreas(db: Db): Promise<void> {
  await seedKinds(db);
  await sql`
    insert into areas (id, kind, level, code, name, full_name, name_en, parent_code, province_code, valid_from, valid_to)
    select id, kind, level, code, name, "fullName", "nameEn", "parentCode", "provinceCode", "validFrom", "validTo"
    from jsonb_to_recordset(${JSON.stringify(AREAS)}::jsonb) as listed (id text, kind text, level text, code text, name text,
      "fullName" text, "nameEn" text, "parentCode" text, "provinceCode" text, "validFrom" date, "validTo" date)
    where not exists (
      select from areas a where a.id = listed.id and a.kind = listed.kind and a.full_name = listed."fullName"
        and a.name_en = listed."nameEn" and a.parent_code is not distinct from listed."parentCode"
        and a.valid_to is not distinct from listed."validTo"
    )
    on conflict (id) do update set kind = excluded.kind, level = excluded.level, name = excluded.name,
      full_name = excluded.full_name, name_en = excluded.name_en, parent_code = excluded.parent_code,
      valid_to = excluded.valid_to
  `.execute(db);
  await sql`
    insert into area_successors (old_id, new_id, is_divided, is_gap)
    select "oldId", "newId", "isDivided", "isGap"
    from jsonb_to_recordset(${JSON.stringify(AREA_SUCCESSORS)}::jsonb)
      as listed ("oldId" text, "newId" text, "isDivided" boolean, "isGap" boolean)
    on conflict (old_id, new_id) do nothing
  `.execute(db);
  await seedCommunes(db);
}

async function seedKinds(db: Db): Promise<void> {
  await db
    .insertInto("area_levels")
    .values(AREA_LEVELS.map(({ nameEn, ...level }) => ({ ...level, name_en: nameEn })))
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  await db
    .insertInto("area_kinds")
    .values(AREA_KINDS.map(({ nameEn, ...kind }) => ({ ...kind, name_en: nameEn })))
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

/** Only rows that say something else than the lists are touched, so a later start writes nothing. */
async function seedCommunes(db: Db): Promise<void> {
  await sql`
    insert into communes (code, province_code, area_id, name, full_name, full_name_en, former_names, latitude, longitude)
    select code, "provinceCode", "areaId", name, "fullName", "fullNameEn", "formerNames", latitude, longitude
    from jsonb_to_recordset(${JSON.stringify(ALL_COMMUNES)}::jsonb) as listed (code text, "provinceCode" text, "areaId" text,
      name text, "fullName" text, "fullNameEn" text, "formerNames" text[], latitude double precision,
      longitude double precision)
    where not exists (
      select from communes c where c.code = listed.code and c.area_id = listed."areaId" and c.full_name = listed."fullName"
        and c.full_name_en = listed."fullNameEn" and c.former_names = listed."formerNames"
        and c.latitude is not distinct from listed.latitude and c.longitude is not distinct from listed.longitude
    )
    on conflict (code) do update set province_code = excluded.province_code, area_id = excluded.area_id,
      name = excluded.name, full_name = excluded.full_name, full_name_en = excluded.full_name_en,
      former_names = excluded.former_names, latitude = excluded.latitude, longitude = excluded.longitude
  `.execute(db);
}
