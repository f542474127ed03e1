import { z } from "zod";
import { isUuid, type ListingId } from "../shared/ids.ts";
import type { ListingSort } from "./search-listings.schema.ts";

/** `words`: every word was found. `telex`: found once read as Telex. `close`: no good holds them all, these look alike. */
export const TEXT_MATCHES = ["words", "telex", "close"] as const;
export type TextMatch = (typeof TEXT_MATCHES)[number];

/** The order of a result: one that was asked for, or `match`, the best answer to the words first. */
export type SearchOrder = ListingSort | "match";

/** The place between two pages: the sort keys of the last row seen, and how the words were matched. */
export type SearchCursor = {
  readonly order: SearchOrder;
  readonly match: TextMatch;
  readonly keys: readonly string[];
  readonly id: ListingId;
};

const WHOLE = /^\d{1,15}$/;
const DAY = /^\d{4}-\d{2}-\d{2}$/;
const MOMENT = /^\d{4}-\d{2}-\d{2} \d{2}:\d{2}:\d{2}(\.\d{1,6})?[+-]\d{2}(:\d{2})?$/;

/** What each sort key looks like as PostgreSQL writes it; a cursor comes back from outside and is cast in SQL. */
const KEYS: Readonly<Record<SearchOrder, readonly RegExp[]>> = {
  newest: [MOMENT],
  "price-up": [WHOLE],
  "price-down": [WHOLE],
  harvest: [DAY],
  match: [WHOLE, MOMENT],
};

const isRealDate = (key: string): boolean => WHOLE.test(key) || !Number.isNaN(Date.parse(key.slice(0, 10)));

const Wire = z.tuple([z.enum(TEXT_MATCHES), z.string().refine(isUuid), z.array(z.string()).max(2)]);

export const writeSearchCursor = ({ match, id, keys }: SearchCursor): string =>
  btoa(JSON.stringify([match, id, keys]))
    .replace(/\+/g, "-")
    .replace(/\//g, "_")
    .replace(/=/g, "");

/** Reads a cursor of the given order; undefined when it is none, or was made under another order. */
export function readSearchCursor(text: string, order: SearchOrder): SearchCursor | undefined {
  try {
    const [match, id, keys] = Wire.parse(JSON.parse(atob(text.replace(/-/g, "+").replace(/_/g, "/"))));
    const shapes = KEYS[order];
    const fits = keys.length === shapes.length && shapes.every((shape, i) => shape.test(keys[i] ?? ""));
    return fits && keys.every(isRealDate) ? { order, match, id: id as ListingId, keys } : undefined;
  } catch {
    return undefined;
  }
}
