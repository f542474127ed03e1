import {
  countImportRows,
  findImport,
  listImportRows,
  type ImportCounts,
  type ImportRow,
} from "#db/queries/imports.server.ts";
import {
  listFaultyLines,
  listMadeLines,
  listPlannedRows,
  listWarnedLines,
  type MadeLine,
  type NotedLine,
} from "#db/queries/import-rows.server.ts";
import { requireSeller } from "../organisation/require-role.ts";
import type { Ctx } from "../shared/ctx.ts";
import { isUuid, type ImportId } from "../shared/ids.ts";
import type { Cells } from "../shared/import-plan.ts";
import { NotFound } from "../shared/refusal.ts";
import { pageOf, readTimeCursor, writeTimeCursor, type Page } from "../shared/time-cursor.ts";
import type { BookImportKind } from "./book-import-columns.ts";
import type { BookImportView } from "./book-import-views.ts";

const PAGE_SIZE = 50;

/** The seller's own imports, newest first. */
export async function listBookImports(
  ctx: Ctx,
  { after }: { after?: string | undefined },
): Promise<Page<ImportRow<BookImportKind>>> {
  const sellerId = requireSeller(ctx.actor);
  const page = { after: readTimeCursor(after), limit: PAGE_SIZE + 1 };
  const rows = await listImportRows<BookImportKind>(ctx.db, sellerId, page);
  return pageOf(rows, PAGE_SIZE, ({ createdAt, id }) => writeTimeCursor({ at: createdAt, id }));
}

export type BookImportPage = {
  readonly found: ImportRow<BookImportKind>;
  readonly counts: ImportCounts;
  readonly noted: readonly NotedLine[];
  readonly planned: readonly { readonly line: number; readonly cells: Cells }[];
  readonly made: readonly MadeLine[];
  /** The line after which the next page begins. */
  readonly next: number | null;
};

/** One import of the seller: how far it has come, what its plan says, and a page of its rows. */
export async function getBookImport(
  ctx: Ctx,
  { importId, view, afterLine = 0 }: { importId: string; view: BookImportView; afterLine?: number },
): Promise<BookImportPage> {
  const sellerId = requireSeller(ctx.actor);
  const id = importId as ImportId;
  const found = isUuid(importId) ? await findImport<BookImportKind>(ctx.db, sellerId, id) : undefined;
  if (!found) throw new NotFound("import");
  const page = { after: afterLine, limit: PAGE_SIZE + 1 };
  const [counts, noted, planned, made] = await Promise.all([
    countImportRows(ctx.db, id),
    view === "faults"
      ? listFaultyLines(ctx.db, id, page)
      : view === "warnings"
        ? listWarnedLines(ctx.db, id, page)
        : [],
    view === "planned" ? listPlannedRows(ctx.db, id, page) : [],
    view === "made" ? listMadeLines(ctx.db, id, page) : [],
  ]);
  const all = [...noted, ...planned, ...made];
  return {
    found,
    counts,
    noted: noted.slice(0, PAGE_SIZE),
    planned: planned.slice(0, PAGE_SIZE).map(({ line, cells }) => ({ line, cells })),
    made: made.slice(0, PAGE_SIZE),
    next: all.length > PAGE_SIZE ? (all[PAGE_SIZE - 1]?.line ?? null) : null,
  };
}
