import type { NoticeRow } from "#db/queries/payment-notices.server.ts";
import { isUuid } from "#app/domain/shared/ids.ts";
import { readCursor, toPage } from "./paging.server.ts";

export const NOTICES_A_PAGE = 25;

/** The place that `?sau=` names in a list of notices; null for the first page. */
export function olderNotices(request: Request): { at: Date; id: string } | null {
  const [text, id] = readCursor(new URL(request.url).searchParams) ?? [];
  const at = new Date(String(text));
  return isUuid(id) && !Number.isNaN(at.getTime()) ? { at, id } : null;
}

/** A page of notices as plain data, and where the next begins. */
export function noticePage(rows: readonly NoticeRow[]) {
  const { items, next } = toPage(rows, NOTICES_A_PAGE, (row) => [row.receivedAt.toISOString(), row.id]);
  return { notices: items.map((row) => ({ ...row, receivedAt: row.receivedAt.toISOString() })), next };
}
