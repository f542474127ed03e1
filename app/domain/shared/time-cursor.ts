import { isUuid } from "./ids.ts";

/** Where a page ordered by time ended: the last row's time, and its id among rows of the same time. */
export type TimeCursor = { readonly at: Date; readonly id: string };

/** A page of a keyset list; `next` leads on, null at the end. */
export type Page<Row> = { readonly items: readonly Row[]; readonly next: string | null };

export const writeTimeCursor = ({ at, id }: TimeCursor): string => `${at.getTime()}.${id}`;

/** Undefined for anything that this market did not write, so that a mangled address shows the first page. */
export function readTimeCursor(text: string | undefined): TimeCursor | undefined {
  const [milliseconds = "", id = ""] = (text ?? "").split(".");
  return /^\d{1,15}$/.test(milliseconds) && isUuid(id) ? { at: new Date(Number(milliseconds)), id } : undefined;
}

/** A page from `size + 1` rows: the last one only tells that there are more. */
export function pageOf<Row>(rows: readonly Row[], size: number, cursorOf: (last: Row) => string): Page<Row> {
  const items = rows.slice(0, size);
  const last = items.at(-1);
  return { items, next: rows.length > size && last !== undefined ? cursorOf(last) : null };
}
