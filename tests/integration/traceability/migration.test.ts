import { randomBytes } from "node:crypto";
import { Migrator, sql } from "kysely";
import pg from "pg";
import { expect, inject } from "vitest";
import { rebuildTrace } from "#app/domain/traceability/rebuild-trace.server.ts";
import { PROJECTED_TABLES } from "#app/domain/traceability/projectors.server.ts";
import type { Db } from "#app/domain/shared/ctx.ts";
import { connect } from "#db/client.server.ts";
import { migrations } from "#db/migrations/index.ts";
import { databaseUrl } from "#tests/setup/database-url.ts";
import { test } from "#tests/setup/test.ts";

const EVENTS = "20261128T031000-events-are-the-truth";
const [UNIT, SELLER, USER, PRODUCT, PLACE, LOT, MADE, PACKED, WRONG, DECLARED] = Array.from(
  { length: 10 },
  (_, i) => `00000000-0000-7000-8000-${String(i + 1).padStart(12, "0")}`,
);
const CLASS = "https://id.gs1.org/01/08938501234568/10/L2611A";

/** An event as this market stored it before: the amount counts packs, the last day of use is the lot's own column. */
const body = (bizStep: string, day: string, more: object) => ({
  type: "ObjectEvent",
  bizStep,
  eventTime: `${day}T00:00:00+07:00`,
  eventTimeZoneOffset: "+07:00",
  quantityList: [{ epcClass: CLASS, quantity: 120 }],
  readPoint: { id: "https://id.gs1.org/414/8938501234001" },
  ...more,
});

async function oldMarket(db: Db): Promise<void> {
  await sql`insert into communes (code, province_code, name, full_name, full_name_en)
    values ('00577', '01', 'x', 'x', 'x') on conflict do nothing`.execute(db);
  await sql`insert into categories (code, goods_group, name, name_en, position, is_fresh, certificate_kinds)
    values ('rau-cu', 'food', 'x', 'x', 1, true, '{}') on conflict do nothing`.execute(db);
  await sql`insert into units (id, kind, code, name, name_en, path, valid_from, created_at)
    values (${UNIT}, 'enterprise', 'X', 'x', 'x', 'x', '2020-01-01', now())`.execute(db);
  await sql`insert into sellers (id, unit_id, slug, kind, legal_name, display_name, tax_code, address, commune_code, phone,
    email, created_at) values (${SELLER}, ${UNIT}, 'x', 'cooperative', 'x', 'x', 'x', 'x', '00577', 'x', 'x', now())`.execute(
    db,
  );
  await sql`insert into users (id, email, name, created_at, updated_at) values (${USER}, 'x@x.vn', 'x', now(), now())`.execute(
    db,
  );
  await sql`insert into products (id, seller_id, category_code, gtin, gtin_source, name, unit, unit_en, net_content,
    net_content_unit, shipping_weight_grams, created_at, updated_at)
    values (${PRODUCT}, ${SELLER}, 'rau-cu', '08938501234568', 'own', 'Cải ngọt', 'bó', 'bunch', 400, 'g', 450, now(), now())`.execute(
    db,
  );
  await sql`insert into places (id, seller_id, gln, kind, name, commune_code, created_at)
    values (${PLACE}, ${SELLER}, '8938501234001', 'plot', 'Ruộng', '00577', now())`.execute(db);
  await sql`insert into lots (id, seller_id, product_id, code, place_id, produced_on, packed_on, expires_on, quantity, state,
    facts, created_at, created_by) values (${LOT}, ${SELLER}, ${PRODUCT}, 'L2611A', ${PLACE}, '2026-11-20', '2026-11-21',
    '2026-11-26', 120, 'held', '{"variety": "Tosakan", "packer": "Chị Lan"}', '2026-11-21T01:00:00Z', ${USER})`.execute(
    db,
  );
  const entries = [
    [
      MADE,
      "commissioning",
      "ADD",
      body("commissioning", "2026-11-20", { action: "ADD", ilmd: { "cholanh:variety": "Tosakan" } }),
      null,
    ],
    [
      WRONG,
      "packing",
      "OBSERVE",
      body("packing", "2026-11-22", { action: "OBSERVE", "cholanh:packer": "Anh Tư" }),
      null,
    ],
    [
      PACKED,
      "packing",
      "OBSERVE",
      body("packing", "2026-11-21", { action: "OBSERVE", "cholanh:packer": "Chị Lan" }),
      null,
    ],
    [DECLARED, "packing", "OBSERVE", body("packing", "2026-11-22", { action: "OBSERVE" }), WRONG],
  ] as const;
  for (const [id, step, action, event, declares] of entries) {
    await sql`insert into trace_events (id, event_hash, type, action, biz_step, occurred_at, recorded_at, recorded_by, seller_id,
      place_id, declares_error_of, body) values (${id}, ${`ni:${declares ?? id}`}, 'ObjectEvent', ${action}, ${step},
      ${event.eventTime}, '2026-11-21T01:00:00Z', ${USER}, ${SELLER}, ${PLACE}, ${declares}, ${JSON.stringify(event)})`.execute(
      db,
    );
    await sql`insert into trace_event_lots (event_id, lot_id, role, quantity, occurred_at)
      values (${id}, ${LOT}, 'object', 120, ${event.eventTime})`.execute(db);
  }
  await sql`insert into trace_events (id, event_hash, type, action, biz_step, disposition, occurred_at, recorded_at, seller_id,
    place_id, body) values (gen_random_uuid(), 'ni:hold', 'ObjectEvent', 'OBSERVE', 'holding', 'non_sellable_other', '2026-11-22T02:00:00Z', '2026-11-22T02:00:00Z',
    ${SELLER}, ${PLACE}, ${JSON.stringify({
      ...body("holding", "2026-11-22", { action: "OBSERVE", persistentDisposition: { set: ["non_sellable_other"] } }),
      quantityList: [{ epcClass: CLASS }],
    })})`.execute(db);
  await sql`insert into trace_event_lots (event_id, lot_id, role, occurred_at)
    select id, ${LOT}, 'object', occurred_at from trace_events where event_hash = 'ni:hold'`.execute(db);
  await sql`insert into lot_holds (id, lot_id, kind, reason, advice, placed_at, placed_by)
    values (gen_random_uuid(), ${LOT}, 'hold', 'x', 'x', now(), ${USER})`.execute(db);
}

const rowsOf = async (db: Db): Promise<string[]> => {
  const all: string[] = [];
  for (const table of new Set(PROJECTED_TABLES)) {
    const { rows } = await sql<{ row: string }>`select t::text as row from ${sql.table(table)} t order by 1`.execute(
      db,
    );
    all.push(...rows.map(({ row }) => `${table} ${row}`));
  }
  return all;
};

test(
  "lots of before become projections of their events, and a rebuild tells the very same rows",
  { timeout: 60_000 },
  async ({ ctx }) => {
    const adminUrl = inject("adminUrl");
    const name = `cho_lanh_old_${randomBytes(6).toString("hex")}`;
    const admin = new pg.Client({ connectionString: adminUrl });
    await admin.connect();
    await admin.query(`create database ${name}`);
    const { db, close } = connect(databaseUrl(adminUrl, name), { max: 3 });
    try {
      const migrator = new Migrator({ db, provider: { getMigrations: () => Promise.resolve(migrations) } });
      const names = Object.keys(migrations).sort();
      expect((await migrator.migrateTo(names[names.indexOf(EVENTS) - 1] ?? "")).error).toBeUndefined();
      await oldMarket(db);
      expect((await migrator.migrateToLatest()).error).toBeUndefined();
      const migrated = await rowsOf(db);
      await rebuildTrace({ ...ctx, db });
      expect(await rowsOf(db)).toEqual(migrated);
      const lot = await db
        .selectFrom("lots")
        .select(["packed_on", "expires_on", "state", "quantity", "kind", "facts"])
        .executeTakeFirst();
      expect(lot).toEqual({
        packed_on: "2026-11-21",
        expires_on: "2026-11-26",
        state: "held",
        quantity: 120,
        kind: "produced",
        facts: { variety: "Tosakan", packer: "Chị Lan" },
      });
      const balance = await db.selectFrom("lot_balances").select(["entered", "on_hand"]).executeTakeFirst();
      expect(balance).toEqual({ entered: 120, on_hand: 120 });
    } finally {
      await close();
      await admin.query(`drop database ${name} with (force)`);
      await admin.end();
    }
  },
);
