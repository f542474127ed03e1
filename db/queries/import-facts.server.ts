import { sql } from "kysely";
import type { ImportKnown } from "#app/domain/oversight/import-rows.ts";
import type { Db } from "#app/domain/shared/ctx.ts";
import type { LotId, ProductId, SellerId, UnitId } from "#app/domain/shared/ids.ts";

type Named = {
  readonly taxCodes: readonly string[];
  readonly emails: readonly string[];
  readonly gtins: readonly string[];
  readonly lotCodes: readonly string[];
  readonly series: readonly string[];
  readonly communes: readonly string[];
};

/** What the market knows of everything that a batch of rows names: a fixed number of queries however many rows. */
export async function loadImportKnown(db: Db, named: Named): Promise<ImportKnown> {
  const sellers = await listSellers(db, named);
  const products = await listProducts(db, named);
  const sellerIds = [...new Set([...sellers.map(({ id }) => id), ...products.map(({ sellerId }) => sellerId)])];
  return {
    sellers: new Map(sellers.map(({ taxCode, ...seller }) => [taxCode, seller])),
    emails: await knownEmails(db, named.emails),
    products: new Map(products.map(({ gtin, ...product }) => [gtin, product])),
    lots: await knownLots(db, named),
    places: await knownPlaces(db, sellerIds),
    categories: new Set((await db.selectFrom("categories").select("code").execute()).map(({ code }) => code)),
    communes: await knownCommunes(db, named.communes),
    ranges: await knownRanges(db, named.series),
  };
}

const listSellers = (db: Db, { taxCodes }: Named) =>
  taxCodes.length === 0
    ? Promise.resolve([])
    : db
        .selectFrom("sellers")
        .select(["id", "tax_code as taxCode", "gs1_prefix as gs1Prefix"])
        .where("tax_code", "in", [...taxCodes])
        .orderBy("created_at")
        .$castTo<{ id: SellerId; taxCode: string; gs1Prefix: string | null }>()
        .execute();

const listProducts = (db: Db, { gtins }: Named) =>
  gtins.length === 0
    ? Promise.resolve([])
    : db
        .selectFrom("products")
        .innerJoin("categories", "categories.code", "products.category_code")
        .select([
          "products.id",
          "products.gtin",
          "products.seller_id as sellerId",
          "categories.goods_group as group",
          "categories.code as categoryCode",
          "categories.needs_quarantine as needsQuarantine",
        ])
        .where("products.gtin", "in", [...gtins])
        .$castTo<{
          id: ProductId;
          gtin: string;
          sellerId: SellerId;
          group: "food" | "craft" | "industry";
          categoryCode: string;
          needsQuarantine: boolean;
        }>()
        .execute();

async function knownEmails(db: Db, emails: readonly string[]): Promise<ReadonlySet<string>> {
  if (emails.length === 0) return new Set();
  const rows = await db
    .selectFrom("users")
    .select("email")
    .where("email", "in", [...emails])
    .execute();
  return new Set(rows.map(({ email }) => email));
}

async function knownLots(db: Db, { gtins, lotCodes }: Named): Promise<ImportKnown["lots"]> {
  if (gtins.length === 0 || lotCodes.length === 0) return new Map();
  const rows = await db
    .selectFrom("lots")
    .innerJoin("products", "products.id", "lots.product_id")
    .select(["lots.id", "lots.code", "products.gtin"])
    .where("products.gtin", "in", [...gtins])
    .where("lots.code", "in", [...lotCodes])
    .execute();
  return new Map(rows.map(({ id, code, gtin }) => [`${gtin}/${code}`, id as LotId]));
}

async function knownPlaces(db: Db, sellerIds: readonly SellerId[]): Promise<ImportKnown["places"]> {
  const places = new Map<SellerId, { id: never; name: string; gln: string }[]>();
  if (sellerIds.length === 0) return places;
  const rows = await db
    .selectFrom("places")
    .select(["id", "name", "gln", "seller_id as sellerId"])
    .where("seller_id", "in", [...sellerIds])
    .execute();
  for (const { sellerId, ...place } of rows) {
    const key = sellerId as SellerId;
    places.set(key, [...(places.get(key) ?? []), place as { id: never; name: string; gln: string }]);
  }
  return places;
}

/** Communes of today by the names asked for: theirs and of those that came into them, with and without the kind, folded. */
async function knownCommunes(db: Db, asked: readonly string[]): Promise<ImportKnown["communes"]> {
  if (asked.length === 0) return new Map();
  const { rows } = await sql<{ name: string; codes: string[] }>`
    select fold(name) as name, array_agg(distinct code order by code) as codes from (
      select code, full_name as name from communes
      union all select code, name from communes
      union all select c.code, former from communes c, unnest(c.former_names) former
      union all select c.code, regexp_replace(former, '^(Phường|Xã|Thị trấn) ', '') from communes c, unnest(c.former_names) former
    ) names where fold(name) in (select fold(asked) from unnest(${[...asked]}::text[]) asked) group by 1
  `.execute(db);
  return new Map(rows.map(({ name, codes }) => [name, codes]));
}

async function knownRanges(db: Db, series: readonly string[]): Promise<ImportKnown["ranges"]> {
  if (series.length === 0) return [];
  const rows = await db
    .selectFrom("former_code_ranges")
    .select(["series", "first_serial as first", "last_serial as last", "seller_id as sellerId"])
    .where("series", "in", [...series])
    .execute();
  return rows.map((row) => ({ ...row, sellerId: row.sellerId as SellerId }));
}

export async function insertCodeRange(
  db: Db,
  range: {
    id: string;
    sellerId: SellerId;
    productId: ProductId | null;
    lotId: LotId | null;
    series: string;
    firstSerial: number;
    lastSerial: number;
    printedOn?: string | undefined;
    state: string;
    createdAt: Date;
  },
): Promise<void> {
  await db
    .insertInto("former_code_ranges")
    .values({
      id: range.id,
      seller_id: range.sellerId,
      product_id: range.productId,
      lot_id: range.lotId,
      series: range.series,
      first_serial: range.firstSerial,
      last_serial: range.lastSerial,
      printed_on: range.printedOn ?? null,
      state: range.state,
      created_at: range.createdAt,
    })
    .execute();
}

export async function findSellerUnit(db: Db, sellerId: SellerId): Promise<{ id: UnitId; path: string }> {
  const unit = await db
    .selectFrom("sellers")
    .innerJoin("units", "units.id", "sellers.unit_id")
    .select(["units.id", "units.path"])
    .where("sellers.id", "=", sellerId)
    .executeTakeFirstOrThrow();
  return { id: unit.id as UnitId, path: unit.path };
}

export type FormerCode = {
  readonly sellerName: string;
  readonly sellerSlug: string;
  readonly productName: string | null;
  readonly gtin: string | null;
  readonly lot: string | null;
  readonly state: "unused" | "active" | "cancelled";
};

/** Whose a code of the former system is. */
export const findFormerCode = (db: Db, series: string, serial: number): Promise<FormerCode | undefined> =>
  db
    .selectFrom("former_code_ranges as r")
    .innerJoin("sellers", "sellers.id", "r.seller_id")
    .leftJoin("products", "products.id", "r.product_id")
    .leftJoin("lots", "lots.id", "r.lot_id")
    .select([
      "sellers.display_name as sellerName",
      "sellers.slug as sellerSlug",
      "products.name as productName",
      "products.gtin",
      "lots.code as lot",
      "r.state",
    ])
    .where("r.series", "=", series)
    .where(sql<boolean>`int8range(r.first_serial, r.last_serial, '[]') @> ${serial}::bigint`)
    .where("sellers.state", "!=", "draft")
    .$castTo<FormerCode>()
    .executeTakeFirst();
