import type { Db } from "#app/domain/shared/ctx.ts";
import type { GoodsGroup } from "#app/domain/shared/goods-group.ts";

type CategorySeed = {
  code: string;
  group: GoodsGroup;
  name: string;
  nameEn: string;
  isFresh?: true;
  isProcessedFood?: true;
  needsQuarantine?: true;
  certificateKinds: readonly string[];
};

/** What is made of bought material names who gave it (rule LST-17); what grows here is its own beginning. */
const chainRolesOf = ({ group, isProcessedFood }: CategorySeed): string[] =>
  isProcessedFood === true || group === "craft" ? ["raw_material"] : [];

/** Papers that speak for any food maker, beside those of the way it was grown (rule LST-04). */
const FOOD_MAKER = ["food_safety", "safe_food_commitment", "safe_chain", "haccp", "iso22000"];
const CROPS = ["vietgap", "globalgap", "organic", "pgs", ...FOOD_MAKER];
const LIVESTOCK = ["vietgahp", "organic", ...FOOD_MAKER];
/** Craft is vouched for by its village, its maker, an OCOP decision or a protected name. */
const CRAFT = ["craft_village", "artisan", "ocop", "collective_mark", "geographical_indication"];
/** A key industrial good shows the city's decision, or that it conforms to its technical regulation. */
const INDUSTRY = ["key_industrial_product", "product_conformity"];

const CATEGORIES: readonly CategorySeed[] = [
  { code: "rau-cu", group: "food", name: "Rau, củ", nameEn: "Vegetables", isFresh: true, certificateKinds: CROPS },
  { code: "trai-cay", group: "food", name: "Trái cây", nameEn: "Fruit", isFresh: true, certificateKinds: CROPS },
  {
    code: "thit-trung",
    group: "food",
    name: "Thịt, trứng",
    nameEn: "Meat and eggs",
    isFresh: true,
    needsQuarantine: true,
    certificateKinds: LIVESTOCK,
  },
  {
    code: "thuy-san",
    group: "food",
    name: "Thủy sản",
    nameEn: "Fish and seafood",
    isFresh: true,
    certificateKinds: ["vietgap_aquaculture", "globalgap", ...FOOD_MAKER],
  },
  {
    code: "sua",
    group: "food",
    name: "Sữa",
    nameEn: "Milk and dairy",
    isProcessedFood: true,
    needsQuarantine: true,
    certificateKinds: LIVESTOCK,
  },
  { code: "che-gao", group: "food", name: "Chè, gạo", nameEn: "Tea and rice", certificateKinds: CROPS },
  {
    code: "che-bien",
    group: "food",
    name: "Thực phẩm chế biến",
    nameEn: "Prepared food",
    isProcessedFood: true,
    certificateKinds: FOOD_MAKER,
  },
  { code: "gom-su", group: "craft", name: "Gốm sứ", nameEn: "Pottery", certificateKinds: CRAFT },
  { code: "det-theu", group: "craft", name: "Dệt, thêu", nameEn: "Weaving and embroidery", certificateKinds: CRAFT },
  { code: "may-tre", group: "craft", name: "Mây tre đan", nameEn: "Rattan and bamboo", certificateKinds: CRAFT },
  { code: "son-mai", group: "craft", name: "Sơn mài, khảm", nameEn: "Lacquer and inlay", certificateKinds: CRAFT },
  { code: "khac", group: "craft", name: "Nghề thủ công khác", nameEn: "Other crafts", certificateKinds: CRAFT },
  {
    code: "dien-chieu-sang",
    group: "industry",
    name: "Điện, chiếu sáng",
    nameEn: "Electrical and lighting",
    certificateKinds: INDUSTRY,
  },
  { code: "day-cap", group: "industry", name: "Dây và cáp", nameEn: "Wire and cable", certificateKinds: INDUSTRY },
  { code: "co-khi", group: "industry", name: "Cơ khí", nameEn: "Metalwork", certificateKinds: INDUSTRY },
  { code: "gia-dung", group: "industry", name: "Đồ gia dụng", nameEn: "Household goods", certificateKinds: INDUSTRY },
];

/** Writes the categories of the three groups as they stand here; running it again changes nothing. */
export async function seedCategories(db: Db): Promise<void> {
  const rows = CATEGORIES.map((category, position) => ({
    code: category.code,
    goods_group: category.group,
    name: category.name,
    name_en: category.nameEn,
    position,
    is_fresh: category.isFresh ?? false,
    is_processed_food: category.isProcessedFood ?? false,
    needs_quarantine: category.needsQuarantine ?? false,
    certificate_kinds: [...category.certificateKinds],
    chain_roles: chainRolesOf(category),
  }));
  await db
    .insertInto("categories")
    .values(rows)
    .onConflict((oc) =>
      oc.column("code").doUpdateSet((eb) => ({
        goods_group: eb.ref("excluded.goods_group"),
        name: eb.ref("excluded.name"),
        name_en: eb.ref("excluded.name_en"),
        position: eb.ref("excluded.position"),
        is_fresh: eb.ref("excluded.is_fresh"),
        is_processed_food: eb.ref("excluded.is_processed_food"),
        needs_quarantine: eb.ref("excluded.needs_quarantine"),
        certificate_kinds: eb.ref("excluded.certificate_kinds"),
        chain_roles: eb.ref("excluded.chain_roles"),
      })),
    )
    .execute();
}
