import { z } from "zod";

/** Where a keyset page begins: after the row with these sort values. Opaque to the browser. */
export type Cursor = readonly (string | number)[];

const Parts = z
  .array(z.union([z.string().max(200), z.number()]))
  .min(1)
  .max(4);

export const writeCursor = (cursor: Cursor): string => Buffer.from(JSON.stringify(cursor)).toString("base64url");

/** The cursor of `?sau=`. Undefined when there is none or when it was tampered with: the list then begins at its start. */
export function readCursor(query: URLSearchParams, name = "sau"): Cursor | undefined {
  const text = query.get(name);
  if (text === null || text.length > 1000) return undefined;
  try {
    const parsed = Parts.safeParse(JSON.parse(Buffer.from(text, "base64url").toString("utf8")));
    return parsed.success ? parsed.data : undefined;
  } catch {
    return undefined;
  }
}

/** Cuts a list that was asked for one row more than a page, and says where the next page begins. */
export function toPage<Row>(
  rows: readonly Row[],
  size: number,
  cursorOf: (row: Row) => Cursor,
): { items: Row[]; next: string | undefined } {
  const items = rows.slice(0, size);
  const last = items.at(-1);
  return { items, next: rows.length > size && last !== undefined ? writeCursor(cursorOf(last)) : undefined };
}
