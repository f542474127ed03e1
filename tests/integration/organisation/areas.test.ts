import { sql } from "kysely";
import { expect } from "vitest";
import { resolvePlaceName } from "#app/domain/organisation/resolve-place-name.server.ts";
import { suggestPlaces } from "#app/domain/organisation/suggest-places.server.ts";
import type { Db } from "#app/domain/shared/ctx.ts";
import { seedReferenceData } from "#db/seeds/reference.server.ts";
import { test } from "#tests/setup/test.ts";

const countOn = async (db: Db, { level, province, day }: { level: string; province?: string; day: string }) => {
  const { rows } = await sql<{ n: number }>`
    select count(*)::int as n from areas where level = ${level} and province_code = coalesce(${province ?? null}, province_code)
      and daterange(valid_from, valid_to, '[]') @> ${day}::date
  `.execute(db);
  return rows[0]?.n;
};

test("the lists hold what the resolutions say: 34 provinces, 3,321 communes, and Hanoi's 579, 526 and 126", async ({
  db,
}) => {
  const today = "2026-11-28";
  expect(await countOn(db, { level: "province", day: today })).toBe(34);
  expect(await countOn(db, { level: "commune", day: today })).toBe(3321);
  expect(await countOn(db, { level: "commune", province: "01", day: "2024-12-31" })).toBe(579);
  expect(await countOn(db, { level: "commune", province: "01", day: "2025-01-01" })).toBe(526);
  expect(await countOn(db, { level: "commune", province: "01", day: "2025-06-30" })).toBe(526);
  expect(await countOn(db, { level: "commune", province: "01", day: "2025-07-01" })).toBe(126);
  expect(await countOn(db, { level: "district", province: "01", day: "2025-06-30" })).toBe(30);
  expect(await countOn(db, { level: "district", province: "01", day: "2025-07-01" })).toBe(0);
  const { rows } = await sql<{ divided: number; gaps: number }>`
    select count(distinct old_id) filter (where is_divided and a.valid_to = '2025-06-30')::int as divided,
      count(distinct old_id) filter (where is_gap)::int as gaps
    from area_successors s join areas a on a.id = s.old_id
  `.execute(db);
  expect(rows).toEqual([{ divided: 199, gaps: 3 }]);
});

test("every closed commune of the city leads to one of today, every parent exists, communes are the areas of today", async ({
  db,
}) => {
  const { rows: lost } = await sql`
    select a.id from areas a where a.valid_to is not null and a.level <> 'district'
      and not exists (select from area_successors s where s.old_id = a.id)
  `.execute(db);
  expect(lost).toEqual([]);
  const { rows: orphans } = await sql`
    select a.id from areas a where a.parent_code is not null
      and not exists (select from areas p where p.code = a.parent_code
        and daterange(p.valid_from, p.valid_to, '[]') && daterange(a.valid_from, a.valid_to, '[]'))
  `.execute(db);
  expect(orphans).toEqual([]);
  const { rows: apart } = await sql`
    select m.code from communes m left join areas a on a.id = m.area_id
    where a.code is distinct from m.code or a.name <> m.name or a.valid_to is not null
      or a.province_code <> m.province_code or m.full_name not like a.full_name || '%'
  `.execute(db);
  expect(apart).toEqual([]);
  expect(await db.selectFrom("communes").select("code").execute()).toHaveLength(3321);
});

test("two areas of one code never stand on the same day", async ({ db }) => {
  await expect(
    sql`insert into areas (id, kind, level, code, name, full_name, name_en, province_code, valid_from)
      values ('x', 'xa', 'commune', '00577', 'Khác', 'Xã Khác', 'Khac Commune', '01', '2026-01-01')`.execute(db),
  ).rejects.toThrow(/exclusion constraint/);
});

test("a second seeding writes nothing", async ({ db }) => {
  const written = () =>
    sql<{ sum: string }>`select sum(xmin::text::bigint)::text as sum from communes`
      .execute(db)
      .then(({ rows }) => rows[0]?.sum);
  const before = await written();
  await seedReferenceData(db);
  expect(await written()).toBe(before);
});

const codeOf = async (db: Db, text: string, on?: string) => {
  const answer = await resolvePlaceName({ db }, text, on);
  return answer.state === "one" ? answer.place.code : answer.state;
};

test("a name of each generation leads to the commune of today, with or without diacritics", async ({ db }) => {
  for (const text of [
    "Bát Tràng",
    "Xã Bát Tràng, Hà Nội",
    "Kim Đức",
    "xa kim duc",
    "Văn Đức",
    "van duc",
    "X. VĂN ĐỨC, H. GIA LÂM",
  ])
    expect(await codeOf(db, text), text).toBe("00577");
  expect(await codeOf(db, "00577")).toBe("00577");
  expect(await codeOf(db, "Phường Nguyễn Trung Trực")).toBe("00004");
  expect(await codeOf(db, "Thôn Chử Xá, xã Văn Đức, huyện Gia Lâm, Hà Nội")).toBe("00577");
  expect(await resolvePlaceName({ db }, "Văn Đức")).toEqual({
    state: "one",
    place: { code: "00577", name: "Xã Bát Tràng", nameEn: "Bat Trang Commune", via: "Xã Văn Đức, Huyện Gia Lâm" },
  });
});

test("a unit whose way between is not known still leads to where its lands are now", async ({ db }) => {
  expect(await codeOf(db, "Phường Sài Đồng")).toBe("00136");
  expect(await codeOf(db, "Tri Trung, Phú Xuyên")).toBe("10279");
});

test("a divided commune asks among its successors, namesakes ask which one is meant", async ({ db }) => {
  const thachBan = await resolvePlaceName({ db }, "Thạch Bàn");
  expect(thachBan).toMatchObject({ state: "many", isDivided: true });
  expect(thachBan.state === "many" && thachBan.places.map(({ code }) => code).sort()).toEqual([
    "00136",
    "00145",
    "00565",
    "00577",
  ]);
  expect(await resolvePlaceName({ db }, "Quang Trung")).toMatchObject({ state: "many", isDivided: false });
  expect(await codeOf(db, "Minh Khai, Hoài Đức")).toBe("09856");
  const old = await resolvePlaceName({ db }, "Xã Bát Tràng, huyện Gia Lâm");
  expect(old.state).toBe("many");
});

test("other provinces are found, and the province tells namesakes apart", async ({ db }) => {
  const answer = await resolvePlaceName({ db }, "Côn Đảo");
  expect(answer).toMatchObject({ state: "one", place: { name: "Đặc khu Côn Đảo, Thành phố Hồ Chí Minh" } });
  expect(await codeOf(db, "Xã Như Quỳnh, Hưng Yên")).toMatch(/^\d{5}$/);
  expect(await codeOf(db, "Văn Đức, Nghệ An")).toBe("none");
  expect(await codeOf(db, "Làng Không Có Thật")).toBe("none");
  expect(await codeOf(db, "")).toBe("none");
  expect(await codeOf(db, "%")).toBe("none");
});

test("the day on a paper says which generation is meant", async ({ db }) => {
  expect(await codeOf(db, "Văn Đức", "2024-05-01")).toBe("00577");
  expect(await codeOf(db, "Văn Đức", "2025-05-01")).toBe("none");
  expect(await codeOf(db, "Kim Đức", "2025-05-01")).toBe("00577");
});

test("suggestions begin with the city and tell what an old name became; a visitor who asks too often is refused", async ({
  ctx,
}) => {
  const found = await suggestPlaces(ctx, { text: "van du", visitor: "a" });
  expect(found[0]).toMatchObject({ fullName: "Xã Văn Đức", parentName: "Huyện Gia Lâm", became: ["Xã Bát Tràng"] });
  expect(await suggestPlaces(ctx, { text: "v", visitor: "a" })).toEqual([]);
  expect(await suggestPlaces(ctx, { text: "100%_", visitor: "a" })).toEqual([]);
  for (let asked = 3; asked < 120; asked += 1) await suggestPlaces(ctx, { text: "v", visitor: "a" });
  await expect(suggestPlaces(ctx, { text: "van", visitor: "a" })).rejects.toMatchObject({
    code: "organisation.too-many-suggestions",
  });
  expect(await suggestPlaces(ctx, { text: "bát tràng", visitor: "b" })).not.toEqual([]);
});
