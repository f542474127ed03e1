import { sql } from "kysely";
import { readdirSync } from "node:fs";
import { expect } from "vitest";
import { migrations } from "#db/migrations/index.ts";
import { test } from "#tests/setup/test.ts";

test("every foreign key has an index that starts with its columns", async ({ db }) => {
  const { rows } = await sql<{ key: string }>`
    select c.conrelid::regclass || '.' || c.conname as key
    from pg_constraint c join pg_namespace n on n.oid = c.connamespace
    where c.contype = 'f' and n.nspname = 'public' and not exists (
      select 1 from pg_index i
      where i.indrelid = c.conrelid and i.indpred is null
        and (i.indkey::int2[])[0:cardinality(c.conkey) - 1] @> c.conkey
    )
  `.execute(db);
  expect(rows).toEqual([]);
});

test("the list of migrations names every file in its folder, in order", () => {
  const files = readdirSync("db/migrations")
    .filter((name) => name.endsWith(".ts") && name !== "index.ts")
    .map((name) => name.replace(/\.ts$/, ""))
    .sort();
  expect(Object.keys(migrations)).toEqual(files);
});

test("every table has a primary key", async ({ db }) => {
  const { rows } = await sql<{ name: string }>`
    select c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where c.relkind = 'r' and n.nspname = 'public' and c.relname not like 'kysely_%'
      and not exists (select 1 from pg_constraint p where p.conrelid = c.oid and p.contype = 'p')
  `.execute(db);
  expect(rows).toEqual([]);
});

test("int8 arrives as a number and a date as text, as in the product", async ({ db }) => {
  const { rows } = await sql<{
    n: unknown;
    d: unknown;
  }>`select 9007199254740991::int8 as n, date '2026-11-21' as d`.execute(db);
  expect(rows).toEqual([{ n: 9007199254740991, d: "2026-11-21" }]);
  await expect(sql`select 9007199254740992::int8 as n`.execute(db)).rejects.toThrow(/does not fit/);
});
