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
