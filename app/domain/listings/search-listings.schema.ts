import { z } from "zod";
import { tidy } from "../shared/fold.ts";
import { GOODS_GROUPS, type GoodsGroup } from "../shared/goods-group.ts";
import { readVnd } from "../shared/read-vnd.ts";

/** Orders a buyer may ask for. Without one: best match when words were typed, newest otherwise. */
export const LISTING_SORTS = ["newest", "price-up", "price-down", "harvest"] as const;
export type ListingSort = (typeof LISTING_SORTS)[number];

/** Words of the public address for what the code calls by another name. */
export const GROUP_WORDS = { food: "nong-san", craft: "lang-nghe", industry: "cong-nghiep" } as const satisfies Record<
  GoodsGroup,
  string
>;
export const SORT_WORDS = {
  newest: "moi",
  "price-up": "gia-tang",
  "price-down": "gia-giam",
  harvest: "thu-hoach",
} as const satisfies Record<ListingSort, string>;

const CODE = /^[a-z0-9_-]{1,40}$/;
const MAX_CHOICES = 20;
const MAX_TEXT = 80;

const wordOf = <T extends string>(words: Readonly<Record<T, string>>, values: readonly T[]) =>
  z.string().transform((word) => values.find((value) => words[value] === word || value === word));
const codes = z
  .array(z.string())
  .transform((values) => [...new Set(values.filter((value) => CODE.test(value)))].slice(0, MAX_CHOICES));

/**
 * What `/cho?...` asks for. It is a link people paste and edit, so a value that cannot be read is left out, never an
 * error.
 */
export const ListingQuery = z.object({
  text: z.string().transform((text) =>
    tidy(text.replace(/\p{Cc}/gu, " "))
      .slice(0, MAX_TEXT)
      .trim(),
  ),
  group: wordOf(GROUP_WORDS, GOODS_GROUPS),
  categories: codes,
  certificates: codes,
  communeCode: z.string().transform((code) => (/^\d{5}$/.test(code) ? code : undefined)),
  priceFromVnd: z.string().transform(readVnd),
  priceToVnd: z.string().transform(readVnd),
  sort: wordOf(SORT_WORDS, LISTING_SORTS),
});
export type ListingQuery = z.output<typeof ListingQuery>;

/** Reads the fields of the address (contract of `/cho`). */
export const readListingQuery = (fields: URLSearchParams): ListingQuery =>
  ListingQuery.parse({
    text: fields.get("q") ?? "",
    group: fields.get("nhom") ?? "",
    categories: fields.getAll("loai"),
    certificates: fields.getAll("chungnhan"),
    communeCode: fields.get("vung") ?? "",
    priceFromVnd: fields.get("gia_tu") ?? "",
    priceToVnd: fields.get("gia_den") ?? "",
    sort: fields.get("sapxep") ?? "",
  });

/** The address fields of a query, in one order, so that one search has one address; `after` is a cursor. */
export function writeListingQuery(query: Partial<ListingQuery>, after?: string): URLSearchParams {
  const fields: [string, string | number | undefined][] = [
    ["q", query.text],
    ["nhom", query.group && GROUP_WORDS[query.group]],
    ...(query.categories ?? []).map((code): [string, string] => ["loai", code]),
    ...(query.certificates ?? []).map((kind): [string, string] => ["chungnhan", kind]),
    ["vung", query.communeCode],
    ["gia_tu", query.priceFromVnd],
    ["gia_den", query.priceToVnd],
    ["sapxep", query.sort && SORT_WORDS[query.sort]],
    ["sau", after],
  ];
  return new URLSearchParams(
    fields.flatMap(([name, value]) => (value === undefined || value === "" ? [] : [[name, `${value}`]])),
  );
}
