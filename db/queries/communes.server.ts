import type { Db } from "#app/domain/shared/ctx.ts";

export type CommuneRow = { code: string; name: string; nameEn: string };

/** Communes of one province by name, as Vietnamese sorts. */
export async function listCommunes(db: Db, provinceCode: string): Promise<CommuneRow[]> {
  return db
    .selectFrom("communes")
    .select(["code", "full_name as name", "full_name_en as nameEn"])
    .where("province_code", "=", provinceCode)
    .orderBy("name", (by) => by.collate("vi-x-icu"))
    .orderBy("code")
    .execute();
}

export async function isCommune(db: Db, code: string): Promise<boolean> {
  const row = await db.selectFrom("communes").select("code").where("code", "=", code).executeTakeFirst();
  return row !== undefined;
}
