import { listExportRows } from "#db/queries/seller-export.server.ts";
import { requireSeller } from "../organisation/require-role.ts";
import type { Ctx } from "../shared/ctx.ts";
import type { SellerId } from "../shared/ids.ts";
import { csvLine, OWN_DATA_TABLES, type OwnDataRow, type OwnDataTable } from "./own-data.ts";

const ROWS_AT_ONCE = 500;

/**
 * The acting seller's own data, at any time: a suspended or struck-off stall takes it away too (SEL-10). In pieces as they
 * are read, so that no amount of orders fills the memory.
 */
export function exportOwnData(ctx: Ctx, { table }: { table: OwnDataTable | "all" }): AsyncGenerator<string> {
  const sellerId = requireSeller(ctx.actor);
  return table === "all" ? everything(ctx, sellerId) : asCsv(ctx, sellerId, table);
}

async function* rowsOf(ctx: Ctx, sellerId: SellerId, table: OwnDataTable): AsyncGenerator<OwnDataRow> {
  let after = "";
  for (;;) {
    const rows = await listExportRows(ctx.db, table, sellerId, { after, limit: ROWS_AT_ONCE });
    yield* rows;
    after = String(rows.at(-1)?.["key"] ?? "");
    if (rows.length < ROWS_AT_ONCE) return;
  }
}

/** With the mark that lets spreadsheets read Vietnamese letters. */
async function* asCsv(ctx: Ctx, sellerId: SellerId, table: OwnDataTable): AsyncGenerator<string> {
  let hasHead = false;
  for await (const { key, ...row } of rowsOf(ctx, sellerId, table)) {
    if (!hasHead) yield `\uFEFF${csvLine(["id", ...Object.keys(row)])}`;
    hasHead = true;
    yield csvLine([key, ...Object.values(row)]);
  }
  if (!hasHead) yield `\uFEFF${csvLine(["id"])}`;
}

async function* everything(ctx: Ctx, sellerId: SellerId): AsyncGenerator<string> {
  yield `{"exportedAt":${JSON.stringify(ctx.now().toISOString())}`;
  for (const table of OWN_DATA_TABLES) {
    yield `,${JSON.stringify(table)}:[`;
    let isFirst = true;
    for await (const { key, ...row } of rowsOf(ctx, sellerId, table)) {
      yield `${isFirst ? "" : ","}${JSON.stringify({ id: key, ...row })}`;
      isFirst = false;
    }
    yield "]";
  }
  yield "}";
}
