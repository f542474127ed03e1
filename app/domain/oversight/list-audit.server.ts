import { listAuditEntries } from "#db/queries/audit.server.ts";
import type { Ctx } from "../shared/ctx.ts";
import { openPersonal } from "../shared/open-personal.server.ts";
import { pageOf } from "../shared/time-cursor.ts";
import { auditAreas } from "./audit-readers.ts";
import { filterOf, type AuditSearch } from "./audit-search.schema.ts";

const PAGE_SIZE = 50;

/**
 * The audit log, newest first, a page at a time. The department's managers read all of it; an office or an administrator
 * below reads what units of its area did.
 */
export async function listAudit(
  ctx: Ctx,
  {
    search,
    after,
    erased,
  }: {
    search: AuditSearch;
    /** The number of the last line already seen. */
    after?: string | undefined;
    /** What stands for a value of a person who was erased. */
    erased?: string;
  },
) {
  const filter = { ...filterOf(search), areas: auditAreas(ctx.actor) };
  const before = after !== undefined && /^\d{1,15}$/.test(after) ? Number(after) : undefined;
  const rows = await listAuditEntries(ctx.db, filter, { before, limit: PAGE_SIZE + 1 });
  const stored = rows.flatMap(({ before: was, after: is }) => [was, is]);
  const values = await openPersonal(ctx, stored, erased);
  const { items, next } = pageOf(rows, PAGE_SIZE, ({ id }) => String(id));
  return {
    items: items.map((row, index) => ({
      ...row,
      at: row.at.toISOString(),
      before: written(values[2 * index]),
      after: written(values[2 * index + 1]),
    })),
    next,
  };
}

/** As it was stored, one field a line. */
const written = (value: unknown): string | null => (value === null ? null : JSON.stringify(value, null, 1));

export type AuditLine = Awaited<ReturnType<typeof listAudit>>["items"][number];
