import { findAuditSpan, listAuditEntries, listMatchingIds, type AuditFilter } from "#db/queries/audit.server.ts";
import { findHead, findLink, findNextDayHead, listLinks } from "#db/queries/audit-chain.server.ts";
import type { Ctx } from "../shared/ctx.ts";
import { inTransaction } from "../shared/in-transaction.server.ts";
import { hidePersonal } from "../shared/open-personal.server.ts";
import { recordAudit } from "../shared/record-audit.server.ts";
import { GENESIS } from "./audit-hash.server.ts";
import { entryFields } from "./audit-canonical.ts";
import { auditAreas } from "./audit-readers.ts";
import { filterOf, type AuditSearch } from "./audit-search.schema.ts";
import { csvLine } from "./csv-line.ts";

export const AUDIT_EXPORTS = ["csv", "jsonl"] as const;
export type AuditExport = (typeof AUDIT_EXPORTS)[number];

const BATCH = 1_000;
export const CHAIN_FORMAT = "cho-lanh-audit/1";

/**
 * What the filter leaves of the log, as lines to be streamed. CSV is for reading; JSON lines are for checking: entries as
 * they are hashed, and of those between them that the reader does not ask for, or may not see, the digests alone, up to a
 * published head (`docs/audit-chain.md`). That somebody took a copy is itself an entry.
 */
export async function exportAudit(
  ctx: Ctx,
  { search, format }: { search: AuditSearch; format: AuditExport },
): Promise<AsyncGenerator<string, void>> {
  const filter = { ...filterOf(search), areas: auditAreas(ctx.actor) };
  await inTransaction(ctx, (tx) =>
    recordAudit(tx, { action: "audit.exported", subjectType: "audit", subjectId: format, after: search }),
  );
  return format === "csv" ? csvLines(ctx, filter) : chainLines(ctx, filter);
}

const COLUMNS = [
  "position",
  "hash",
  "id",
  "at",
  "actor",
  "actor_id",
  "unit",
  "action",
  "subject_type",
  "subject_id",
  "before",
  "after",
  "request_id",
];

/** The mark at the beginning tells spreadsheets that the letters are UTF-8. */
async function* csvLines(ctx: Ctx, filter: AuditFilter): AsyncGenerator<string, void> {
  yield `\uFEFF${csvLine(COLUMNS)}`;
  for (let before: number | undefined; ;) {
    const rows = await listAuditEntries(ctx.db, filter, { before, limit: BATCH });
    const lines = rows.map((row) =>
      csvLine([
        row.position,
        row.hash,
        row.id,
        row.at.toISOString(),
        row.actorProcess ?? row.actorEmail,
        row.actorUserId,
        row.unitCode,
        row.action,
        row.subjectType,
        row.subjectId,
        row.before === null ? null : JSON.stringify(hidePersonal(row.before)),
        row.after === null ? null : JSON.stringify(hidePersonal(row.after)),
        row.requestId,
      ]),
    );
    if (lines.length > 0) yield lines.join("");
    before = rows.at(-1)?.id;
    if (rows.length < BATCH) return;
  }
}

/** A header with the hash before the first line, then a line for each position without a gap. */
async function* chainLines(ctx: Ctx, filter: AuditFilter): AsyncGenerator<string, void> {
  const span = await findAuditSpan(ctx.db, filter);
  const head = await findHead(ctx.db);
  const first = span?.first ?? (head?.position ?? 0) + 1;
  const start = first > 1 ? await findLink(ctx.db, first - 1) : undefined;
  const end = span && ((await findNextDayHead(ctx.db, span.last)) ?? head?.position ?? span.last);
  yield jsonLine({
    chain: CHAIN_FORMAT,
    start: { position: first - 1, hash: start?.hash ?? GENESIS },
    head: head && { position: head.position, hash: head.hash },
  });
  for (let after = first - 1; end !== undefined && after < end;) {
    const links = await listLinks(ctx.db, { after, upTo: end, limit: BATCH });
    if (links.length === 0) return;
    const wanted = new Set(
      await listMatchingIds(
        ctx.db,
        filter,
        links.map(({ entryId }) => entryId),
      ),
    );
    const lines = links.map(({ position, hash, digest, entryId, entry }) =>
      jsonLine(
        entry && wanted.has(entryId) ? { position, entry: entryFields(entry), hash } : { position, digest, hash },
      ),
    );
    yield lines.join("");
    after = links.at(-1)?.position ?? end;
  }
}

const jsonLine = (value: object): string => `${JSON.stringify(value)}\n`;
