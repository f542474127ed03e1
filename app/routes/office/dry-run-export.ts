import { Readable } from "node:stream";
import type { LoaderFunctionArgs } from "@remix-run/node";
import { exportDryRun } from "#app/domain/oversight/export-dry-run.server.ts";
import { requireRun } from "#app/domain/oversight/get-dry-run.server.ts";
import type { Sentence } from "#app/i18n/sentences.ts";
import { contextFor } from "#app/web/context-for.server.ts";
import { translatorFor } from "#app/web/translator-for.server.ts";

/** Spreadsheets take a file without this mark for another encoding. */
const BYTE_ORDER_MARK = "\u{FEFF}";

/** Everybody whom a dry run hits and why, as CSV, sent while it is read. */
export async function loader(args: LoaderFunctionArgs) {
  const ctx = await contextFor(args, { must: "market_manager" });
  const runId = args.params["id"] ?? "";
  await requireRun(ctx, runId);
  const { t, f } = translatorFor(args.request);
  const { exportColumns, outcomes, seller, listing, yes, no } = t.rules.dryRun;
  const byRule: Readonly<Record<string, { readonly fact: Sentence } | undefined>> = t.findings;
  const words = {
    columns: exportColumns,
    outcomes,
    subjects: { seller, listing },
    yes,
    no,
    say: ({ rule, fact }: { rule: string; fact: Parameters<Sentence>[0] }) => byRule[rule]?.fact(fact, f) ?? rule,
  };
  async function* text(): AsyncGenerator<string> {
    yield BYTE_ORDER_MARK;
    yield* exportDryRun(ctx, { runId }, words, f);
  }
  return new Response(Readable.toWeb(Readable.from(text())) as ReadableStream, {
    headers: {
      "Content-Type": "text/csv; charset=utf-8",
      "Content-Disposition": `attachment; filename="chay-thu-${runId.slice(0, 8)}.csv"`,
      "Cache-Control": "no-store",
    },
  });
}
