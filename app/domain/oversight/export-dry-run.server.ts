import { listDryRunResults } from "#db/queries/dry-run-results.server.ts";
import type { Formatters } from "#app/i18n/format.ts";
import type { Ctx } from "../shared/ctx.ts";
import { csvLine } from "./csv-line.ts";
import type { TriedFinding } from "./dry-run.ts";
import { requireRun, writeCursor } from "./get-dry-run.server.ts";
import { isUuid } from "../shared/ids.ts";

const ROWS_AT_ONCE = 2_000;

/** How the file names its columns, its outcomes and a finding, in the reader's language. */
export type ExportWords = {
  readonly columns: readonly string[];
  readonly outcomes: Readonly<Record<string, string>>;
  readonly subjects: Readonly<Record<string, string>>;
  readonly yes: string;
  readonly no: string;
  readonly say: (finding: TriedFinding, f: Formatters) => string;
};

/** Everybody whom a dry run hits and why, as lines of CSV, read a page at a time so that any size goes through. */
export async function* exportDryRun(
  ctx: Ctx,
  { runId }: { readonly runId: string },
  words: ExportWords,
  f: Formatters,
): AsyncGenerator<string> {
  const id = await requireRun(ctx, runId);
  yield csvLine(words.columns);
  let after: { type: string; id: string } | undefined;
  for (;;) {
    const rows = await listDryRunResults(ctx.db, id, { after }, ROWS_AT_ONCE);
    for (const row of rows) {
      const findings = (list: readonly TriedFinding[]): string =>
        list.map((finding) => `${finding.rule}: ${words.say(finding, f)}`).join(" ");
      yield csvLine([
        words.subjects[row.subjectType] ?? row.subjectType,
        row.subjectId,
        row.name,
        row.sellerName,
        row.commune,
        row.isOnSale ? words.yes : words.no,
        words.outcomes[row.outcome] ?? row.outcome,
        findings(row.came),
        findings(row.gone),
      ]);
    }
    const last = rows.at(-1);
    if (!last || rows.length < ROWS_AT_ONCE) return;
    const [type = "", lastId = ""] = writeCursor(last).split(".");
    if (!isUuid(lastId)) return;
    after = { type, id: lastId };
  }
}
