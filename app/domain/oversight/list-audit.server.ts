import { listAuditEntries } from "#db/queries/audit.server.ts";
import { requireRole } from "../organisation/require-role.ts";
import type { Ctx } from "../shared/ctx.ts";
import { pageOf } from "../shared/time-cursor.ts";

const PAGE_SIZE = 50;

export type AuditSearch = {
  readonly subjectType?: string | undefined;
  readonly subjectId?: string | undefined;
  /** The number of the last line already seen. */
  readonly after?: string | undefined;
};

/** The audit log, newest first, a page at a time, of one subject when it is named; for those who answer for the market. */
export async function listAudit(ctx: Ctx, { subjectType, subjectId, after }: AuditSearch) {
  requireRole(ctx.actor, "market_manager", "administrator");
  const before = after !== undefined && /^\d{1,15}$/.test(after) ? Number(after) : undefined;
  const rows = await listAuditEntries(ctx.db, { subjectType, subjectId, before }, PAGE_SIZE + 1);
  const { items, next } = pageOf(rows, PAGE_SIZE, ({ id }) => String(id));
  return {
    items: items.map((row) => ({
      ...row,
      at: row.at.toISOString(),
      before: written(row.before),
      after: written(row.after),
    })),
    next,
  };
}

/** As it was stored, one field a line. */
const written = (value: unknown): string | null => (value === null ? null : JSON.stringify(value, null, 1));

export type AuditLine = Awaited<ReturnType<typeof listAudit>>["items"][number];
