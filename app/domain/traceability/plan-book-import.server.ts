import { hashPlan, listPlannedBefore } from "#db/queries/book-import-facts.server.ts";
import { findQueuedImport } from "#db/queries/imports.server.ts";
import type { Ctx } from "../shared/ctx.ts";
import { isUuid, type ImportId } from "../shared/ids.ts";
import { planRows } from "../shared/plan-rows.server.ts";
import { isBookImportKind, type BookImportKind } from "./book-import-columns.ts";
import { judgeBookRows, type JudgedLine } from "./judge-book-rows.server.ts";

/** The dry run of a seller's table. What it says is kept with a hash of everything it stands on. */
export async function planBookImport(ctx: Ctx, { importId }: { importId: string }): Promise<void> {
  const id = isUuid(importId) ? (importId as ImportId) : undefined;
  const found = id && (await findQueuedImport<BookImportKind>(ctx.db, id));
  if (found?.state !== "planning" || found.sellerId === null || !isBookImportKind(found.kind)) return;
  const { sellerId, kind } = found;
  const firstLines = new Map((await listPlannedBefore(ctx.db, found.id)).map(({ line, clientId }) => [clientId, line]));
  await planRows(
    ctx,
    found,
    async (rows) => {
      const judged = await judgeBookRows(ctx.db, { sellerId, kind, now: ctx.now() }, rows);
      return judged.map((line) => onlyOnce(line, firstLines));
    },
    (tx) => hashPlan(tx.db, found.id),
  );
}

/** The same row twice in a file: the first writes it. */
function onlyOnce(judged: JudgedLine, firstLines: Map<string, number>): JudgedLine {
  const clientId = judged.planned?.clientId;
  if (clientId === undefined) return judged;
  const first = firstLines.get(clientId);
  if (first === undefined) {
    firstLines.set(clientId, judged.line);
    return judged;
  }
  const faults = [{ column: null, code: "imports.repeated", facts: { line: first } }];
  return { ...judged, plan: "error", faults, warnings: [], planned: null };
}
