import type { Ctx } from "../shared/ctx.ts";
import type { ImportId } from "../shared/ids.ts";
import { keepImport } from "../shared/keep-import.server.ts";
import { Refusal } from "../shared/refusal.ts";
import { missingColumns, type ImportKind } from "./import-kinds.ts";
import { requireImportOffice } from "./require-import-office.ts";

const MOST_ROWS = 50_000;

type StartImport = { readonly kind: ImportKind; readonly fileName: string; readonly bytes: Uint8Array };

/**
 * Reads an export of the former system and queues its dry run; nothing of it is in the market yet. Refuses a file that is
 * no table, empty, too long, or without a column that its documented shape needs.
 */
export async function startImport(ctx: Ctx, { kind, fileName, bytes }: StartImport): Promise<{ importId: ImportId }> {
  const { userId } = requireImportOffice(ctx.actor);
  const { header, rows } = await ctx.tables.read(bytes);
  const missing = missingColumns(kind, header);
  if (missing.length > 0) throw new Refusal("imports.columns-missing", { field: "file", facts: { missing } });
  const lines = rows.map(({ line, cells }) => ({
    line,
    cells: Object.fromEntries(header.map((column, at) => [column, cells[at] ?? ""])),
  }));
  return keepImport(ctx, {
    kind,
    sellerId: null,
    fileName,
    bytes,
    lines,
    unread: [],
    mostRows: MOST_ROWS,
    createdBy: userId,
    job: "oversight.plan-import",
  });
}
