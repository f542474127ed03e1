import type { Insertable } from "kysely";
import { searchWords } from "#app/domain/listings/search-words.ts";
import type { Db } from "#app/domain/shared/ctx.ts";
import { slugOf } from "#app/domain/shared/slug.ts";
import { COMMUNES } from "#db/seeds/communes.ts";
import { seedCategories } from "#db/seeds/reference/categories.server.ts";
import type { DB } from "#db/schema.generated.ts";

export type SearchGood = {
  readonly title: string;
  readonly titleEn?: string;
  readonly category?: string;
  readonly group?: string;
  readonly communeCode?: string;
  readonly certificates?: readonly string[];
  readonly priceVnd?: number;
  readonly publishedAt?: Date;
  readonly producedOn?: string | null;
};

const START = Date.parse("2026-11-01T00:00:00Z");
const idOf = (kind: number, n: number): string =>
  `018f0000-0000-7000-8${kind.toString(16).padStart(3, "0")}-${n.toString(16).padStart(12, "0")}`;

/**
 * Published goods written straight into the tables, for tests of search alone: thousands of them at once, and no seller's
 * paperwork. `offset` keeps a second call's ids apart from the first's.
 */
export async function insertSearchRows(db: Db, goods: readonly SearchGood[], offset = 0): Promise<string[]> {
  if (offset === 0) await insertGround(db);
  const rows = goods.map((good, i) => rowsOf(good, offset + i));
  for (let at = 0; at < rows.length; at += 1000) {
    const part = rows.slice(at, at + 1000);
    await db
      .insertInto("products")
      .values(part.map((row) => row.product))
      .execute();
    await db
      .insertInto("listings")
      .values(part.map((row) => row.listing))
      .execute();
    await db
      .insertInto("listing_stock")
      .values(part.map((row) => row.stock))
      .execute();
    await db
      .insertInto("listing_search")
      .values(part.map((row) => row.search))
      .execute();
  }
  return rows.map((row) => row.listing.id);
}

async function insertGround(db: Db): Promise<void> {
  await seedCategories(db);
  const communes = COMMUNES.map((commune) => ({
    code: commune.code,
    province_code: "01",
    name: commune.name,
    full_name: commune.fullName,
    full_name_en: commune.fullNameEn,
    former_names: [...commune.formerNames],
    latitude: commune.latitude,
    longitude: commune.longitude,
  }));
  await db
    .insertInto("communes")
    .values(communes)
    .onConflict((oc) => oc.doNothing())
    .execute();
  const unit = { name: "HTX", name_en: "Cooperative", valid_from: "2026-01-01", created_at: new Date(START) };
  await db
    .insertInto("units")
    .values({ ...unit, id: idOf(1, 0), kind: "enterprise", code: "search-rows", path: "search_rows" })
    .execute();
  await db
    .insertInto("sellers")
    .values({
      id: idOf(2, 0),
      unit_id: idOf(1, 0),
      slug: "htx-sao-mai",
      kind: "cooperative",
      legal_name: "Hợp tác xã Sao Mai",
      display_name: "HTX Sao Mai",
      display_name_en: "Sao Mai Cooperative",
      tax_code: "0100000000",
      address: "Thôn 1",
      commune_code: "00577",
      phone: "+84912345678",
      email: "saomai@example.vn",
      state: "approved",
      created_at: new Date(START),
    })
    .execute();
}

type Rows = {
  product: Insertable<DB["products"]>;
  listing: Insertable<DB["listings"]> & { id: string };
  stock: Insertable<DB["listing_stock"]>;
  search: Insertable<DB["listing_search"]>;
};

function rowsOf(good: SearchGood, n: number): Rows {
  const commune = COMMUNES.find(({ code }) => code === (good.communeCode ?? "00577")) ?? COMMUNES[0]!;
  const at = good.publishedAt ?? new Date(START + n * 1000);
  const category = good.category ?? "rau-cu";
  const gtin = String(n).padStart(14, "0");
  const price = good.priceVnd ?? 10_000 + (n % 50) * 1000;
  const text = searchWords({
    title: good.title,
    titleEn: good.titleEn ?? null,
    productName: good.title,
    productNameEn: null,
    brand: null,
    gtin,
    categoryName: "",
    categoryNameEn: "",
    sellerName: "HTX Sao Mai",
    sellerNameEn: "Sao Mai Cooperative",
    communeNames: [commune.fullName, commune.fullNameEn],
    formerCommuneNames: commune.formerNames,
    placeNames: [],
    certificateKinds: good.certificates ?? ["vietgap"],
  });
  return {
    product: {
      id: idOf(3, n), seller_id: idOf(2, 0), category_code: category, gtin, gtin_source: "operator",
      name: good.title, unit: "bó", unit_en: "bunch", net_content: 400, net_content_unit: "g",
      shipping_weight_grams: 450, created_at: at, updated_at: at,
    }, // prettier-ignore
    listing: {
      id: idOf(4, n), seller_id: idOf(2, 0), product_id: idOf(3, n), slug: `${slugOf(good.title)}-${n}`,
      title: good.title, title_en: good.titleEn ?? null, description: good.title, price_vnd: price,
      state: "published", published_at: at, created_at: at, updated_at: at,
    }, // prettier-ignore
    stock: { listing_id: idOf(4, n), on_hand: 10 },
    search: {
      listing_id: idOf(4, n), seller_id: idOf(2, 0), goods_group: good.group ?? "food", category_code: category,
      commune_code: commune.code, certificate_kinds: [...(good.certificates ?? ["vietgap"])], price_vnd: price,
      published_at: at, produced_on: good.producedOn === undefined ? "2026-11-21" : good.producedOn, ...text,
    }, // prettier-ignore
  };
}

const NAMES = ["Rau muống", "Cải ngọt", "Cải bắp", "Cà chua", "Cà rốt", "Su hào", "Mồng tơi", "Xà lách", "Bí xanh", "Nấm sò",
  "Bưởi Diễn", "Cam Canh", "Ổi Đông Dư", "Chuối tiêu hồng", "Nhãn chín muộn", "Phật thủ", "Gà đồi", "Trứng gà ta",
  "Thịt lợn sạch", "Cá trắm", "Sữa chua", "Gạo thơm", "Chè xanh", "Miến dong", "Cốm", "Giò lụa"]; // prettier-ignore
const KINDS = ["an toàn", "hữu cơ", "sạch", "vườn nhà", "bãi sông Hồng", "đầu mùa", "loại một", "chọn lọc"];
const CATEGORIES = ["rau-cu", "trai-cay", "thit-trung", "che-gao", "che-bien"];
const PAPERS = [["vietgap"], ["organic"], ["vietgap", "ocop"], ["safe_chain"], []];

/** `count` goods of a plausible market, spread over names, communes, papers and days. */
export const plausibleGoods = (count: number): SearchGood[] =>
  Array.from({ length: count }, (_, n) => ({
    title: `${NAMES[n % NAMES.length]} ${KINDS[n % KINDS.length]}${n < 200 ? "" : ` số ${n}`}`,
    category: CATEGORIES[n % CATEGORIES.length]!,
    communeCode: COMMUNES[(n * 11) % COMMUNES.length]!.code,
    certificates: PAPERS[n % PAPERS.length]!,
    producedOn: `2026-11-${String(1 + (n % 21)).padStart(2, "0")}`,
  }));
