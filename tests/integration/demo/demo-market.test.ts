import { sql } from "kysely";
import { expect } from "vitest";
import { fromBase32 } from "#app/domain/identity/base32.ts";
import { signIn } from "#app/domain/identity/sign-in.server.ts";
import { evaluateAll } from "#app/domain/listings/evaluate-all.server.ts";
import { expireLots } from "#app/domain/listings/expire-lots.server.ts";
import { listPublicListings } from "#app/domain/listings/list-public-listings.server.ts";
import { getVoucher } from "#app/domain/promotions/list-campaigns.server.ts";
import { addDays, dayOf } from "#app/domain/shared/clock.ts";
import type { Ctx, Db } from "#app/domain/shared/ctx.ts";
import { EpcisDocument } from "#app/domain/traceability/epcis-schema.ts";
import { exportPublicLot } from "#app/domain/traceability/export-lot.server.ts";
import { getLotPage } from "#app/domain/traceability/get-lot-page.server.ts";
import { getLotTable } from "#app/domain/traceability/get-lot-table.server.ts";
import { getLotOrigin } from "#app/domain/traceability/get-lot-origin.server.ts";
import { listRecalls } from "#app/domain/traceability/list-recalls.server.ts";
import { listBreaches } from "#db/queries/invariants.server.ts";
import { refreshDemoHarvest, seedDemoMarket } from "#db/seeds/demo-market.server.ts";
import { totpCode } from "#app/domain/identity/totp.server.ts";
import { DEMO_PASSWORD } from "#db/seeds/demo/people.ts";
import { test } from "#tests/setup/test.ts";

const SEED_MS = 300_000;

/** As a market is set up: its own numbers come from a prefix that no seller of the demo has. */
const asSetUp = (ctx: Ctx): Ctx => ({ ...ctx, settings: { ...ctx.settings, operatorGs1Prefix: "8938509" } });

let seeded: Promise<void> | undefined;
/** The demo, made once for this file; tests that move the clock come last. */
const theDemo = (ctx: Ctx): Promise<void> => (seeded ??= seedDemoMarket(asSetUp(ctx), () => undefined));

const findingsOf = async (db: Db) => {
  const rows = await db
    .selectFrom("findings")
    .leftJoin("listings", "listings.id", "findings.subject_id")
    .leftJoin("sellers", "sellers.id", "findings.subject_id")
    .select(["findings.rule", "findings.severity", "listings.title", "sellers.display_name as seller"])
    .where("resolved_at", "is", null)
    .execute();
  return rows.map(({ rule, severity, title, seller }) => `${rule} ${severity}: ${title ?? seller ?? ""}`).sort();
};

const stocks = (db: Db) =>
  db
    .selectFrom("listings")
    .innerJoin("listing_stock as s", "s.listing_id", "listings.id")
    .innerJoin("products", "products.id", "listings.product_id")
    .innerJoin("categories", "categories.code", "products.category_code")
    .select(["listings.title", "listings.state", "categories.goods_group as group"])
    .select(({ eb }) => eb(eb("s.on_hand", "-", eb.ref("s.reserved")), "-", eb.ref("s.blocked")).as("available"))
    .execute();

const countBy = async (db: Db, table: "listings" | "orders") => {
  const rows = await db
    .selectFrom(table)
    .select(["state", (eb) => eb.fn.countAll<number>().as("n")])
    .groupBy("state")
    .execute();
  return Object.fromEntries(rows.map(({ state, n }) => [state, Number(n)]));
};

test(
  "the demo obeys the market's rules: exactly the findings it is meant to show",
  { timeout: SEED_MS },
  async ({ ctx, db }) => {
    await theDemo(ctx);
    await evaluateAll({ ...ctx, actor: { kind: "system", process: "test" } });
    expect(await findingsOf(db)).toEqual([
      "LST-16 warn: Bí xanh Văn Đức",
      // The paper of its shells, from Thanh Hoá, waits in the department's queue.
      "LST-17 warn: Hộp khảm trai nhỏ",
      "LST-17 warn: Tranh khảm trai hạc và sen",
      "SEL-05 block: Rau củ Bãi Trắng",
      "SEL-06 warn: Rau Phù Sa Văn Đức",
      "SEL-06 warn: Rau Ven Đê Yên Mỹ",
      "SEL-06 warn: Rau củ Bãi Trắng",
      "SEL-12 warn: Rau hữu cơ Đồng Vông",
      // 240 bags of a kilo out of 200 kg.
      "SEL-13 warn: Rau Sườn Đồi Chúc Sơn",
    ]);
  },
);

test(
  "a dry run of the open draft shows whom it would hit, and leaves the market as it is",
  { timeout: SEED_MS },
  async ({ ctx, db }) => {
    await theDemo(ctx);
    const run = await db
      .selectFrom("dry_runs")
      .select(["version", "base_version", "state", "listings", "all_listings", "listings_blocked", "on_sale_blocked"])
      .executeTakeFirstOrThrow();
    expect(run).toMatchObject({ version: "1.2", base_version: "1.1", state: "done", listings: run.all_listings });
    expect(run.listings_blocked).toBeGreaterThan(0);
    expect(run.on_sale_blocked).toBeLessThan(run.all_listings);
    const why = await db.selectFrom("dry_run_results").select("rules").where("outcome", "=", "blocked").execute();
    expect(new Set(why.flatMap(({ rules }) => rules))).toContain("LST-03");
  },
);

test("its books are in order", { timeout: SEED_MS }, async ({ ctx, db }) => {
  await theDemo(ctx);
  expect(await listBreaches(db)).toEqual([]);
});

test(
  "every account of the demo signs in with the one password, its officials with a code as well",
  { timeout: SEED_MS },
  async ({ ctx, db }) => {
    await theDemo(ctx);
    const client = { headers: new Headers(), address: "127.0.0.1" };
    const code = totpCode(fromBase32("JBSWY3DPEHPK3PXP") ?? new Uint8Array(), ctx.now());
    const asked: string[] = [];
    const roles: Record<string, readonly string[]> = {};
    for (const who of ["nguoimua", "htx", "hetchungnhan", "quanly", "kiemtra", "phuong", "cho", "tem", "quantri"]) {
      const credentials = { email: `${who}@demo.cholanh.vn`, password: DEMO_PASSWORD, client };
      const withPassword = await signIn(ctx, credentials);
      if (withPassword.kind === "code-asked") asked.push(who);
      const outcome = withPassword.kind === "code-asked" ? await signIn(ctx, { ...credentials, code }) : withPassword;
      expect(outcome, who).toMatchObject({ kind: "signed-in", awaitsSecondFactor: false });
      if (outcome.kind === "signed-in") roles[who] = outcome.roles;
    }
    expect(asked).toEqual(["quanly", "kiemtra", "phuong", "cho", "quantri"]);
    expect(roles).toEqual({
      nguoimua: [],
      htx: ["seller"],
      hetchungnhan: ["seller"],
      quanly: ["market_manager"],
      kiemtra: ["inspector"],
      phuong: ["commune_officer"],
      cho: ["market_board_officer"],
      tem: ["stamp_provider"],
      quantri: ["administrator"],
    });
    const others = ["htx2", "langnghe", "congnghiep"].map((who) => `${who}@demo.cholanh.vn`);
    const known = await db.selectFrom("users").select("email").where("email", "in", others).execute();
    expect(known).toHaveLength(3);
  },
);

test(
  "no page or document of any lot tells a home, a phone, a number of a person or a price",
  { timeout: SEED_MS },
  async ({ ctx, db }) => {
    await theDemo(ctx);
    const secrets = await whatIsPrivate(db);
    expect(secrets.length).toBeGreaterThan(200);
    const lots = await db
      .selectFrom("lots")
      .innerJoin("products", "products.id", "lots.product_id")
      .innerJoin("sellers", "sellers.id", "lots.seller_id")
      .select(["products.gtin", "lots.code as lot"])
      .where("sellers.state", "in", ["approved", "suspended", "struck_off"])
      .execute();
    expect(lots.length).toBeGreaterThan(50);
    for (const lot of lots) {
      const page = await getLotPage(ctx, lot);
      const { document } = await exportPublicLot(ctx, { ...lot, scope: "chuoi" });
      expect(EpcisDocument.safeParse(document).error, `${lot.gtin} ${lot.lot}`).toBeUndefined();
      const told = JSON.stringify({ page, document, table: await getLotTable(ctx, { ...lot, scope: "chuoi" }) });
      expect(secrets.filter((secret) => told.includes(secret))).toEqual([]);
      expect(told).not.toMatch(/(?<![\da-z/])(0|\+84)[35789]\d{8}(?![\da-z])/);
    }
  },
);

/** Homes, coordinates of places that may be homes, mail addresses, names of growers who did not agree. */
async function whatIsPrivate(db: Db): Promise<string[]> {
  const [sellers, places, growers, users, communes] = await Promise.all([
    db
      .selectFrom("sellers")
      .select(["kind", "address", "email", "phone", "tax_code", "representative_personal_id", "personal_id"])
      .execute(),
    db
      .selectFrom("places")
      .innerJoin("sellers", "sellers.id", "places.seller_id")
      .select(["places.kind", "sellers.kind as sellerKind", "places.latitude", "places.longitude"])
      .execute(),
    db.selectFrom("growers").select(["name", "phone"]).where("shows_name", "=", false).execute(),
    db.selectFrom("users").select("email").execute(),
    db.selectFrom("communes").select(["latitude", "longitude"]).execute(),
  ]);
  const isHome = (kind: string) => kind === "household" || kind === "person";
  const mayBeHome = ({ kind, sellerKind }: { kind: string; sellerKind: string }) =>
    isHome(sellerKind) || ["plot", "farm", "workshop"].includes(kind);
  const written = ({ latitude, longitude }: { latitude: number | null; longitude: number | null }) =>
    latitude === null || longitude === null ? "" : `"latitude":${latitude},"longitude":${longitude}`;
  const open = new Set([...communes, ...places.filter((place) => !mayBeHome(place))].map(written));
  return [
    ...sellers.flatMap((seller) => [
      seller.email,
      seller.phone,
      seller.representative_personal_id,
      seller.personal_id,
      ...(isHome(seller.kind) ? [seller.address, seller.tax_code] : []),
    ]),
    ...places
      .filter(mayBeHome)
      .map(written)
      .filter((point) => !open.has(point)),
    ...growers.flatMap(({ name, phone }) => [name, phone]),
    ...users.map(({ email }) => email),
  ].filter((secret): secret is string => typeof secret === "string" && secret.length >= 6);
}

test(
  "diaries of all three groups, and one lot that was harvested inside waiting days and is held",
  { timeout: SEED_MS },
  async ({ ctx, db }) => {
    await theDemo(ctx);
    const held = await db
      .selectFrom("lot_holds")
      .innerJoin("lots", "lots.id", "lot_holds.lot_id")
      .innerJoin("sellers", "sellers.id", "lots.seller_id")
      .select([
        "sellers.display_name as seller",
        "lots.state",
        "lots.quantity",
        "lots.uom",
        "lot_holds.until_on as until",
      ])
      .where("lot_holds.cause", "=", "interval")
      .execute();
    const today = dayOf(ctx.now());
    expect(held).toEqual([
      { seller: "Rau Sườn Đồi Chúc Sơn", state: "held", quantity: 220, uom: "KGM", until: addDays(today, 4) },
    ]);
    const written = await db
      .selectFrom("plot_entries")
      .innerJoin("places", "places.id", "plot_entries.place_id")
      .select("places.kind")
      .where("plot_entries.lot_id", "is", null)
      .execute();
    expect(new Set(written.map(({ kind }) => kind))).toEqual(new Set(["plot", "farm", "workshop", "factory"]));
  },
);

test("what guides and trials rely on is there", { timeout: SEED_MS }, async ({ ctx, db }) => {
  await theDemo(ctx);
  const greens = await getLotOrigin(ctx, { gtin: "08938501234568", lot: "L2611A" });
  expect(greens.product.name).toBe("Cải ngọt an toàn");
  expect(greens.lot.packedOn).toBe(dayOf(ctx.now()));
  expect(greens.verdict).toMatchObject({ code: "lot_info", isOrderable: true });
  expect(greens.minimumData.filter(({ state }) => state === "missing")).toEqual([]);
  const { items } = await listPublicListings(ctx, { q: "cai ngot an toan", limit: 3 });
  expect(items[0]).toMatchObject({ name: "Cải ngọt an toàn", gtin: "08938501234568" });
  expect(items[0]?.lots[0]).toBe("L2611A");

  const gourds = await getLotOrigin(ctx, { gtin: "08938501234575", lot: "L2609X" });
  expect(gourds.verdict.code).toBe("lot_recalled");
  expect((await listRecalls(ctx, {})).recalls).toHaveLength(1);

  const onSale = new Map((await stocks(db)).map((row) => [row.title, row]));
  for (const title of ["Bưởi Diễn", "Bộ ấm chén gốm Bát Tràng", "Bóng đèn LED Tia Sớm 9 W, đuôi E27"])
    expect(onSale.get(title), title).toMatchObject({ state: "published" });
  expect(await getVoucher(ctx, "CHOLANH10")).toMatchObject({ percent: 10, capVnd: 30_000, perBuyerLimit: 1 });
});

test(
  "the shelves are full in all three groups, and nothing stands without a picture",
  { timeout: SEED_MS },
  async ({ ctx, db }) => {
    await theDemo(ctx);
    expect(await countBy(db, "listings")).toEqual({ published: 104, suspended: 4, submitted: 2, refused: 1, draft: 2 });
    const waiting = await db.selectFrom("certificates").select("number").where("state", "=", "pending").execute();
    expect(waiting).toHaveLength(1);
    const rows = await stocks(db);
    expect(rows.filter(({ state, available }) => state === "published" && Number(available) <= 0)).toEqual([]);
    expect(rows.some(({ available }) => Number(available) >= 2 && Number(available) <= 30)).toBe(true);
    expect(new Set(rows.map(({ group }) => group)).size).toBe(3);
    const bare = await db
      .selectFrom("products")
      .select("name")
      .where(({ not, exists, selectFrom }) =>
        not(exists(selectFrom("product_pictures").select("file_id").whereRef("product_id", "=", "products.id"))),
      )
      .execute();
    expect(bare).toEqual([]);
  },
);

test(
  "three weeks were traded: packed with lots, some unpaid, two credits for the manager",
  { timeout: SEED_MS },
  async ({ ctx, db }) => {
    await theDemo(ctx);
    const orders = await countBy(db, "orders");
    expect(orders).toMatchObject({ expired: 3, packed: 2, handed_over: 3 });
    expect(orders["delivered"]).toBeGreaterThanOrEqual(40);
    const open = await db.selectFrom("payment_notices").select("outcome").where("outcome", "<>", "matched").execute();
    expect(open.map(({ outcome }) => outcome).sort()).toEqual(["over", "unknown_memo"]);
    const recalled = await db
      .selectFrom("order_line_lots")
      .innerJoin("lots", "lots.id", "order_line_lots.lot_id")
      .select("order_line_lots.quantity")
      .where("lots.code", "=", "L2609X")
      .execute();
    expect(recalled).toHaveLength(3);
    const used = await db
      .selectFrom("voucher_uses")
      .innerJoin("users", "users.id", "voucher_uses.user_id")
      .select("users.email")
      .execute();
    expect(used.map(({ email }) => email)).not.toContain("nguoimua@demo.cholanh.vn");
  },
);

test(
  "one stall is suspended and has appealed, another waits for the second who confirms its striking off",
  { timeout: SEED_MS },
  async ({ ctx, db }) => {
    await theDemo(ctx);
    const rows = await db
      .selectFrom("sanctions")
      .innerJoin("sellers", "sellers.id", "sanctions.seller_id")
      .leftJoin("sanction_appeals", "sanction_appeals.sanction_id", "sanctions.id")
      .select(["sanctions.kind", "sanctions.state", "sellers.state as seller", "sanction_appeals.state as appeal"])
      .orderBy("sanctions.decided_at")
      .execute();
    expect(rows).toEqual([
      { kind: "remind", state: "in_force", seller: "approved", appeal: null },
      { kind: "warn", state: "in_force", seller: "approved", appeal: null },
      { kind: "suspend_seller", state: "in_force", seller: "suspended", appeal: "open" },
      { kind: "strike_off", state: "proposed", seller: "approved", appeal: null },
    ]);
  },
);

test(
  "lots were made of lots, up to six deep, merged and split; one is out of balance and held",
  { timeout: SEED_MS },
  async ({ ctx, db }) => {
    await theDemo(ctx);
    const { rows } = await sql<{ lot: string; depth: number }>`
      with recursive down (id, depth) as (
        select l.id, 1 from lots l where not exists (select from lot_edges e where e.child_id = l.id)
        union
        select e.child_id, d.depth + 1 from down d join lot_edges e on e.parent_id = d.id
      )
      select p.gtin || ' ' || l.code as lot, max(d.depth)::int as depth
      from down d join lots l on l.id = d.id join products p on p.id = l.product_id group by l.id, l.code, p.gtin
    `.execute(db);
    const depths = new Set(rows.map(({ depth }) => depth));
    for (const depth of [2, 3, 4, 5, 6]) expect(depths, `a lot ${depth} deep`).toContain(depth);
    expect(rows.find(({ lot }) => lot === "08938501234568 L2611A")?.depth).toBe(4);
    const merges = await sql`select child_id from lot_edges group by child_id having count(*) > 1`.execute(db);
    const splits = await sql`select parent_id from lot_edges group by parent_id having count(*) > 1`.execute(db);
    expect(Math.min(merges.rows.length, splits.rows.length)).toBeGreaterThan(1);
    const over = await db
      .selectFrom("lot_holds")
      .innerJoin("lots", "lots.id", "lot_holds.lot_id")
      .select(["lots.code", "lots.state", "lot_holds.reason"])
      .where("lot_holds.cause", "=", "balance")
      .execute();
    expect(over).toEqual([{ code: "L2611VUOT", state: "held", reason: "Làm ra 240 kg trong khi chỉ đưa vào 200 kg." }]);
  },
);

test(
  "a later start harvests what has passed and rewrites nothing",
  { timeout: SEED_MS },
  async ({ ctx, db, clock }) => {
    await theDemo(ctx);
    const events = () => db.selectFrom("trace_events").select(["id", "event_hash"]).orderBy("id").execute();
    const lots = () =>
      db.selectFrom("lots").select(["id", "code", "produced_on", "quantity", "state"]).orderBy("id").execute();
    const before = { events: await events(), lots: await lots() };
    clock.advance({ days: 5 });
    const market = { ...asSetUp(ctx), actor: { kind: "system", process: "test" } } as const;
    await expireLots(market);
    await refreshDemoHarvest(asSetUp(ctx));
    await evaluateAll(market);
    const after = { events: await events(), lots: await lots() };
    expect(after.events).toEqual(expect.arrayContaining(before.events));
    expect(after.lots).toEqual(expect.arrayContaining(before.lots));
    const fresh = after.lots.filter(({ id }) => !before.lots.some((lot) => lot.id === id));
    expect(fresh.length).toBeGreaterThan(20);
    expect((await findingsOf(db)).filter((found) => !found.startsWith("LST-16"))).toHaveLength(8);
    expect((await countBy(db, "listings"))["published"]).toBe(104);
    expect(await listBreaches(db)).toEqual([]);

    await refreshDemoHarvest(asSetUp(ctx));
    expect(await lots()).toHaveLength(after.lots.length);
  },
);

test(
  "goods change hands: one despatch came short, one came whole, one is on its way to htx@, tea has a proven source",
  { timeout: SEED_MS },
  async ({ ctx, db }) => {
    await theDemo(ctx);
    const despatches = await db
      .selectFrom("shipments as t")
      .innerJoin("sellers as r", "r.id", "t.receiver_id")
      .innerJoin("shipment_lines as l", "l.shipment_id", "t.id")
      .select(["r.email", "t.state", "l.quantity", "l.got_quantity as got"])
      .orderBy("t.shipped_at")
      .execute();
    expect(despatches).toEqual([
      { email: "nhaluot@hang.demo.cholanh.vn", state: "received", quantity: 120, got: 118.5 },
      { email: "htx@demo.cholanh.vn", state: "received", quantity: 60, got: 60 },
      { email: "htx@demo.cholanh.vn", state: "on_the_way", quantity: 30, got: null },
    ]);
    const tea = await db
      .selectFrom("lots")
      .innerJoin("lot_edges", "lot_edges.parent_id", "lots.id")
      .select(["lots.kind", "lots.facts"])
      .where("lots.kind", "=", "received")
      .executeTakeFirstOrThrow();
    expect(tea.facts).toMatchObject({ supplier: "HTX Chè shan Khau Vai", sourceProvince: "19" });
  },
);

test(
  "htx@ has papers with pages, one of them 25 days from its end, and was told so",
  { timeout: SEED_MS },
  async ({ ctx, db }) => {
    await theDemo(ctx);
    const papers = await db
      .selectFrom("certificates")
      .innerJoin("documents", "documents.id", "certificates.document_id")
      .innerJoin("sellers", "sellers.id", "certificates.seller_id")
      .where("sellers.email", "=", "htx@demo.cholanh.vn")
      .select(["certificates.kind", "documents.page_count as pages"])
      .orderBy("certificates.kind")
      .execute();
    expect(papers).toEqual([
      { kind: "food_safety", pages: 1 },
      { kind: "safe_chain", pages: 1 },
      { kind: "vietgap", pages: 1 },
    ]);
    const notices = await db
      .selectFrom("certificate_notices")
      .innerJoin("sellers", "sellers.id", "certificate_notices.seller_id")
      .where("sellers.email", "=", "htx@demo.cholanh.vn")
      .select(["certificate_notices.days", "certificate_notices.is_formal as isFormal"])
      .execute();
    expect(notices).toEqual([{ days: 30, isFormal: false }]);
  },
);
