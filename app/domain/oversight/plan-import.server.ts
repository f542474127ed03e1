import { findQueuedImport } from "#db/queries/imports.server.ts";
import type { ImportLine, PlannedLine } from "#db/queries/import-rows.server.ts";
import { loadImportKnown } from "#db/queries/import-facts.server.ts";
import { parseGtin } from "../products/gtin.ts";
import type { Ctx, Db } from "../shared/ctx.ts";
import { isUuid, type ImportId } from "../shared/ids.ts";
import { planRows } from "../shared/plan-rows.server.ts";
import { parseTaxCode } from "../shared/tax-code.ts";
import { normalizeLotCode } from "../traceability/lot-code.ts";
import type { Cells } from "../shared/import-plan.ts";
import type { ImportKind } from "./import-kinds.ts";
import { planAccount, planLot, planProduct, planRange, type ImportKnown, type PlannedRow } from "./import-rows.ts";

/** What a row of each kind comes to. */
export const PLANNERS = {
  accounts: planAccount,
  products: planProduct,
  lots: planLot,
  code_ranges: planRange,
} as const satisfies Record<ImportKind, (cells: Cells, known: ImportKnown) => PlannedRow<unknown>>;

/** The same thing twice in a file: the first line makes it. */
const KEYS: Readonly<Record<ImportKind, readonly string[]>> = {
  accounts: ["tax_code"],
  products: ["gtin"],
  lots: ["gtin", "lot"],
  code_ranges: ["series", "first_serial"],
};

/** The dry run of an export of the former system. */
export async function planImport(ctx: Ctx, { importId }: { importId: string }): Promise<void> {
  const id = isUuid(importId) ? (importId as ImportId) : undefined;
  const found = id && (await findQueuedImport<ImportKind>(ctx.db, id));
  if (found?.state !== "planning") return;
  const firstLines = new Map<string, number>();
  await planRows(ctx, found, async (rows) => {
    const known = await loadKnown(ctx.db, rows);
    return rows.map((row) => plannedLine(found.kind, row, known, firstLines));
  });
}

function plannedLine(
  kind: ImportKind,
  { line, cells }: ImportLine,
  known: ImportKnown,
  firstLines: Map<string, number>,
): PlannedLine {
  const row = PLANNERS[kind](cells, known);
  if (row.plan === "error") return { line, plan: "error", faults: row.faults, subjectId: null };
  if (row.plan === "same") return { line, plan: "same", faults: [], subjectId: row.subjectId };
  const key = KEYS[kind].map((column) => (cells[column] ?? "").replace(/\s/g, "").toUpperCase()).join("/");
  const first = firstLines.get(key);
  if (first !== undefined) {
    const column = KEYS[kind][0] ?? null;
    return {
      line,
      plan: "error",
      faults: [{ column, code: "imports.repeated", facts: { line: first } }],
      subjectId: null,
    };
  }
  firstLines.set(key, line);
  return { line, plan: "new", faults: [], subjectId: null };
}

/** Everything that the rows name, looked up at once. */
export function loadKnown(db: Db, rows: readonly ImportLine[]): Promise<ImportKnown> {
  const all = (read: (cells: Cells) => string | undefined): string[] => [
    ...new Set(rows.flatMap(({ cells }) => read(cells) ?? [])),
  ];
  return loadImportKnown(db, {
    taxCodes: all((cells) => parseTaxCode(cells["tax_code"] ?? "")?.value),
    emails: all((cells) => cells["email"]?.trim().toLowerCase()),
    gtins: all((cells) => parseGtin(cells["gtin"] ?? "")),
    lotCodes: all((cells) => normalizeLotCode(cells["lot"] ?? "")),
    series: all((cells) => cells["series"]?.trim().toUpperCase()),
    communes: all((cells) => cells["commune"]?.trim()),
  });
}
