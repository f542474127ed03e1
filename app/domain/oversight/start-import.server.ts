import { insertImport } from "#db/queries/imports.server.ts";
import type { Ctx } from "../shared/ctx.ts";
import type { ImportId } from "../shared/ids.ts";
import { inTransaction } from "../shared/in-transaction.server.ts";
import { recordAudit } from "../shared/record-audit.server.ts";
import { Refusal } from "../shared/refusal.ts";
import { missingColumns, type ImportKind } from "./import-kinds.ts";
import { requireImportOffice } from "./require-import-office.ts";

const MOST_ROWS = 50_000;

type StartImport = { readonly kind: ImportKind; readonly fileName: string; readonly bytes: Uint8Array };

/**
 * Reads an export of the former system and queues its dry run; nothing of it is in the market yet. Refuses a file that is
 * not UTF-8, no table, empty, too long, or without a column that its documented shape needs.
 */
export async function startImport(ctx: Ctx, { kind, fileName, bytes }: StartImport): Promise<{ importId: ImportId }> {
  const { userId } = requireImportOffice(ctx.actor);
  const { header, rows } = await ctx.tables.read(bytes);
  const missing = missingColumns(kind, header);
  if (missing.length > 0) throw new Refusal("imports.columns-missing", { field: "file", facts: { missing } });
  if (rows.length === 0) throw new Refusal("imports.empty", { field: "file" });
  if (rows.length > MOST_ROWS) throw new Refusal("imports.too-long", { field: "file", facts: { limit: MOST_ROWS } });
  const lines = rows.map(({ line, cells }) => ({
    line,
    cells: Object.fromEntries(header.map((column, at) => [column, cells[at] ?? ""])),
  }));
  const fileHash = await hashOf(bytes);
  return inTransaction(ctx, async (tx) => {
    const importId = tx.newId<ImportId>();
    const row = {
      id: importId,
      kind,
      fileName: fileName.slice(0, 200),
      fileHash,
      createdBy: userId,
      createdAt: tx.now(),
    };
    await insertImport(tx.db, row, lines);
    await tx.jobs.add(tx.db, "oversight.plan-import", { importId });
    await recordAudit(tx, {
      action: "import.started",
      subjectType: "import",
      subjectId: importId,
      after: { kind, fileName: row.fileName, fileHash, rows: lines.length },
    });
    return { importId };
  });
}

async function hashOf(bytes: Uint8Array): Promise<string> {
  const digest = await crypto.subtle.digest("SHA-256", new Uint8Array(bytes));
  return Buffer.from(digest).toString("hex");
}
