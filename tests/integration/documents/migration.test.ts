import { randomBytes } from "node:crypto";
import { Migrator, sql } from "kysely";
import pg from "pg";
import { expect, inject, test } from "vitest";
import { connect } from "#db/client.server.ts";
import { migrations } from "#db/migrations/index.ts";
import { databaseUrl } from "#tests/setup/database-url.ts";

const DOCUMENTS = "20261128T011500-documents";
const FILE = "a".repeat(64);

test("photographs of papers handed in before become documents of one page, and papers without one stay so", async () => {
  const adminUrl = inject("adminUrl");
  const name = `cho_lanh_old_${randomBytes(6).toString("hex")}`;
  const admin = new pg.Client({ connectionString: adminUrl });
  await admin.connect();
  await admin.query(`create database ${name}`);
  const { db, close } = connect(databaseUrl(adminUrl, name), { max: 2 });
  try {
    const migrator = new Migrator({
      db: db,
      provider: { getMigrations: () => Promise.resolve(migrations) },
    });
    const names = Object.keys(migrations).sort();
    const before = names[names.indexOf(DOCUMENTS) - 1] ?? "";
    expect((await migrator.migrateTo(before)).error).toBeUndefined();
    await sql`insert into communes (code, province_code, name, full_name, full_name_en)
      values ('00577', '01', 'x', 'x', 'x') on conflict do nothing`.execute(db);
    await sql`insert into units (id, kind, code, name, name_en, path, valid_from, created_at)
      values ('00000000-0000-7000-8000-000000000001', 'enterprise', 'X', 'x', 'x', 'x', '2020-01-01', now())`.execute(
      db,
    );
    await sql`insert into sellers (id, unit_id, slug, kind, legal_name, display_name, tax_code, address, commune_code, phone,
        email, created_at)
      values ('00000000-0000-7000-8000-000000000002', '00000000-0000-7000-8000-000000000001', 'x', 'cooperative', 'x', 'x',
        'x', 'x', '00577', 'x', 'x', now())`.execute(db);
    await sql`insert into files (id, mime, size_bytes, width, height, created_at)
      values (${FILE}, 'image/webp', 10, 640, 480, now())`.execute(db);
    await sql`insert into certificates (id, seller_id, kind, number, issuer, issued_on, scope_text, file_id, state, created_at)
      select gen_random_uuid(), '00000000-0000-7000-8000-000000000002', 'vietgap', n, 'x', '2026-01-01', 'x', f, 'valid', now()
      from (values ('CO-ANH', ${FILE}), ('KHONG-ANH', null)) as t (n, f)`.execute(db);
    expect((await migrator.migrateToLatest()).error).toBeUndefined();
    const { rows } = await sql<{ number: string; purpose: string | null; file: string | null; width: number | null }>`
      select c.number, d.purpose, p.file_id as file, p.width from certificates c
      left join documents d on d.id = c.document_id and d.seller_id = c.seller_id
      left join document_pages p on p.document_id = d.id and p.position = 1 order by c.number`.execute(db);
    expect(rows).toEqual([
      { number: "CO-ANH", purpose: "certificate", file: FILE, width: 640 },
      { number: "KHONG-ANH", purpose: null, file: null, width: null },
    ]);
  } finally {
    await close();
    await admin.query(`drop database ${name} with (force)`);
    await admin.end();
  }
}, 60_000);
