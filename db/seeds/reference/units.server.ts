import { v7 } from "uuid";
import type { GoodsGroup } from "#app/domain/shared/goods-group.ts";
import type { Db } from "#app/domain/shared/ctx.ts";
import { communePath, communeUnitCode, DEPARTMENT_CODE, DEPARTMENT_PATH } from "#app/domain/organisation/unit-path.ts";
import { AREAS, type AreaSeed } from "../areas/area-rows.ts";
import { COMMUNES, type CommuneSeed } from "../communes.ts";

/** The day on which the city got two levels of administration. */
const SINCE = "2025-07-01";

type UnitSeed = {
  kind: string;
  code: string;
  name: string;
  nameEn: string;
  path: string;
  parentCode: string | null;
  communeCode: string | null;
  goodsGroups?: readonly GoodsGroup[];
  validFrom?: string;
  validTo?: string;
};

const DEPARTMENT: UnitSeed = {
  kind: "department",
  code: DEPARTMENT_CODE,
  name: "Sở Công Thương Hà Nội",
  nameEn: "Hanoi Department of Industry and Trade",
  path: DEPARTMENT_PATH,
  parentCode: null,
  communeCode: null,
};

const room = (
  label: string,
  code: string,
  [name, nameEn]: readonly [string, string],
  goodsGroups?: readonly GoodsGroup[],
): UnitSeed => ({
  kind: "room",
  code,
  name,
  nameEn,
  path: `${DEPARTMENT_PATH}.${label}`,
  parentCode: DEPARTMENT_CODE,
  communeCode: null,
  ...(goodsGroups ? { goodsGroups } : {}),
});

const communeUnit = (commune: CommuneSeed): UnitSeed => ({
  kind: "commune",
  code: communeUnitCode(commune.code),
  name: `UBND ${commune.fullName}`,
  nameEn: `People's Committee of ${commune.fullNameEn}`,
  path: communePath(commune.code),
  parentCode: DEPARTMENT_CODE,
  communeCode: commune.code,
});

/**
 * The districts that ended with the three-level administration. All stood in the city's present borders of 01/08/2008 but
 * the two that Resolution 132/NQ-CP made of Từ Liêm on 01/04/2014.
 */
const district = ({ code, fullName, nameEn }: AreaSeed): UnitSeed => ({
  kind: "district",
  code: `QH-${code}`,
  name: `UBND ${fullName}`,
  nameEn: `People's Committee of ${nameEn}`,
  path: `${DEPARTMENT_PATH}.q${code}`,
  parentCode: DEPARTMENT_CODE,
  communeCode: null,
  validFrom: code === "019" || code === "021" ? "2014-04-01" : "2008-08-01",
  validTo: "2025-06-30",
});

const board = (label: string, communeCode: string, name: string, nameEn: string): UnitSeed => ({
  kind: "market_board",
  code: `BQL-${label.toUpperCase().replaceAll("_", "-")}`,
  name: `Ban quản lý ${name}`,
  nameEn: `${nameEn} management board`,
  path: `${communePath(communeCode)}.bql_${label}`,
  parentCode: communeUnitCode(communeCode),
  communeCode,
});

/** Parents before children: each group is inserted once the one above it is there. */
const LEVELS: readonly (readonly UnitSeed[])[] = [
  [DEPARTMENT],
  [
    room("tm", "SCT-HN-TM", ["Phòng Quản lý thương mại", "Trade Management Division"], ["food", "craft"]),
    room("cn", "SCT-HN-CN", ["Phòng Quản lý công nghiệp", "Industry Management Division"], ["craft", "industry"]),
    room("kt", "SCT-HN-KT", ["Đoàn kiểm tra chuyên ngành", "Inspection Team"]),
    ...AREAS.filter(({ level }) => level === "district").map(district),
    ...COMMUNES.map(communeUnit),
  ],
  [
    board("phia_nam", "00331", "chợ đầu mối phía Nam", "Southern Wholesale Market"),
    board("minh_khai", "00613", "chợ đầu mối Minh Khai", "Minh Khai Wholesale Market"),
    board("hom_duc_vien", "00256", "chợ Hôm – Đức Viên", "Hom – Duc Vien Market"),
    board("nghia_tan", "00160", "chợ Nghĩa Tân", "Nghia Tan Market"),
  ],
];

/** The units of the authorities. Run again it adds what is missing. */
export async function seedUnits(db: Db): Promise<void> {
  for (const level of LEVELS) await insertMissingUnits(db, level);
}

async function insertMissingUnits(db: Db, level: readonly UnitSeed[]): Promise<void> {
  const known = await db.selectFrom("units").select(["id", "code"]).execute();
  const idOf = new Map(known.map(({ code, id }) => [code, id]));
  const missing = level.filter(({ code }) => !idOf.has(code));
  if (missing.length === 0) return;
  const createdAt = new Date();
  await db
    .insertInto("units")
    .values(
      missing.map((unit) => ({
        id: v7(),
        kind: unit.kind,
        code: unit.code,
        name: unit.name,
        name_en: unit.nameEn,
        parent_id: unit.parentCode === null ? null : (idOf.get(unit.parentCode) ?? null),
        path: unit.path,
        commune_code: unit.communeCode,
        goods_groups: unit.goodsGroups ? [...unit.goodsGroups] : null,
        valid_from: unit.validFrom ?? SINCE,
        valid_to: unit.validTo ?? null,
        created_at: createdAt,
      })),
    )
    .onConflict((conflict) => conflict.column("code").doNothing())
    .execute();
}
