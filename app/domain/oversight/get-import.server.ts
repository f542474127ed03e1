import {
  countImportRows,
  findImport,
  listImportRows,
  type ImportCounts,
  type ImportRow,
} from "#db/queries/imports.server.ts";
import { listFaultyLines, type NotedLine } from "#db/queries/import-rows.server.ts";
import type { Ctx } from "../shared/ctx.ts";
import { isUuid, type ImportId } from "../shared/ids.ts";
import { NotFound } from "../shared/refusal.ts";
import { pageOf, readTimeCursor, writeTimeCursor, type Page } from "../shared/time-cursor.ts";
import type { ImportKind } from "./import-kinds.ts";
import { requireImportOffice } from "./require-import-office.ts";

const PAGE_SIZE = 50;

/** Imports, newest first. */
export async function listImports(
  ctx: Ctx,
  { after }: { after?: string | undefined },
): Promise<Page<ImportRow<ImportKind>>> {
  requireImportOffice(ctx.actor);
  const rows = await listImportRows<ImportKind>(ctx.db, null, { after: readTimeCursor(after), limit: PAGE_SIZE + 1 });
  return pageOf(rows, PAGE_SIZE, ({ createdAt, id }) => writeTimeCursor({ at: createdAt, id }));
}

export type ImportPage = {
  readonly found: ImportRow<ImportKind>;
  readonly counts: ImportCounts;
  /** Rows at fault after the line asked for, and the line the next page begins after. */
  readonly faulty: readonly NotedLine[];
  readonly next: number | null;
};

/** One import: how far it has come, what its plan says, and the rows that something is wrong with. */
export async function getImport(
  ctx: Ctx,
  { importId, afterLine = 0 }: { importId: string; afterLine?: number },
): Promise<ImportPage> {
  requireImportOffice(ctx.actor);
  const id = importId as ImportId;
  const found = isUuid(importId) ? await findImport<ImportKind>(ctx.db, null, id) : undefined;
  if (!found) throw new NotFound("import");
  const [counts, rows] = await Promise.all([
    countImportRows(ctx.db, id),
    listFaultyLines(ctx.db, id, { after: afterLine, limit: PAGE_SIZE + 1 }),
  ]);
  const faulty = rows.slice(0, PAGE_SIZE);
  return { found, counts, faulty, next: rows.length > PAGE_SIZE ? (faulty.at(-1)?.line ?? null) : null };
}
