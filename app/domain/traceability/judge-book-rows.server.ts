import { createHash } from "node:crypto";
import { listSubmitted } from "#db/queries/book-import-facts.server.ts";
import type { ImportLine, PlannedLine } from "#db/queries/import-rows.server.ts";
import type { Db } from "../shared/ctx.ts";
import type { SellerId } from "../shared/ids.ts";
import type { BookImportKind } from "./book-import-columns.ts";
import { planHarvestRow } from "./book-import-harvest.ts";
import { planDiaryRow, type BookRow, type EntryDraft } from "./book-import-rows.ts";
import { loadBookKnown } from "./load-book-known.server.ts";
import type { DiaryEntry } from "./diary-entry.ts";

/** What a row of the plan writes: its entries in order, the last of which is the row's own. */
export type PlannedBookRow = {
  readonly clientId: string;
  readonly entries: readonly DiaryEntry[];
  readonly lotCode: string | null;
  /** The hash of what must not have changed when the row is written. */
  readonly standsOn: string;
};

export type JudgedLine = PlannedLine & { readonly planned: PlannedBookRow | null };

const PLANNERS = { diary: planDiaryRow, harvests: planHarvestRow } as const;

/**
 * What each row comes to by the book of the moment. A row that was brought in before, by this file or another, is there
 * already: entries are known by what they say.
 */
export async function judgeBookRows(
  db: Db,
  { sellerId, kind, now }: { sellerId: SellerId; kind: BookImportKind; now: Date },
  rows: readonly ImportLine[],
): Promise<JudgedLine[]> {
  const known = await loadBookKnown(db, sellerId, rows, now);
  const judged = rows.map((row) => ({ line: row.line, row: PLANNERS[kind](row.cells, known) }));
  const planned = judged.map(({ line, row }) => ({ line, row, planned: plannedOf(sellerId, row) }));
  const submitted = new Set(
    await listSubmitted(
      db,
      sellerId,
      planned.flatMap(({ planned: one }) => one?.clientId ?? []),
    ),
  );
  return planned.map(({ line, row, planned: one }) => {
    const isThere = row.isThere || (one !== null && submitted.has(one.clientId));
    return {
      line,
      plan: isThere ? "same" : one === null ? "error" : "new",
      faults: isThere ? [] : row.faults,
      warnings: isThere ? [] : row.warnings,
      subjectId: null,
      planned: isThere ? null : one,
      factsHash: sha256({ ...row.facts, ...row.softFacts, isThere }),
    };
  });
}

function plannedOf(sellerId: SellerId, row: BookRow): PlannedBookRow | null {
  if (row.entries.length === 0) return null;
  const entries = row.entries.map((entry) => ({ ...entry, clientId: clientIdOf(sellerId, entry, row.lotCode) }));
  const own = entries.at(-1);
  return own ? { clientId: own.clientId, entries, lotCode: row.lotCode, standsOn: sha256(row.facts) } : null;
}

const sha256 = (value: unknown): string => createHash("sha256").update(JSON.stringify(value)).digest("hex");

/** An id that two rows share exactly when they say the same (RFC 9562, version 8). */
function clientIdOf(sellerId: SellerId, entry: EntryDraft, lotCode: string | null): string {
  const hex = sha256([sellerId, entry, lotCode]);
  return [hex.slice(0, 8), hex.slice(8, 12), `8${hex.slice(13, 16)}`, `a${hex.slice(17, 20)}`, hex.slice(20, 32)].join(
    "-",
  );
}
