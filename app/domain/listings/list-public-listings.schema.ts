import { z } from "zod";
import { tidy } from "../shared/fold.ts";
import { readSearchCursor } from "./search-cursor.ts";

export const PUBLIC_LISTINGS_MAX = 100;

/** The fields of `GET /api/listings`; unlike a page for people it refuses what it cannot read. */
export const ListPublicListings = z
  .object({
    q: z
      .string()
      .max(200)
      .default("")
      .transform((text) => tidy(text.replace(/\p{Cc}/gu, " "))),
    limit: z.coerce.number().int().min(1).max(PUBLIC_LISTINGS_MAX).default(24),
    cursor: z.string().max(1000).optional(),
  })
  .refine(({ q, cursor }) => cursor === undefined || readSearchCursor(cursor, q === "" ? "newest" : "match"), {
    message: "not a cursor of this search",
    path: ["cursor"],
  });
export type ListPublicListings = z.output<typeof ListPublicListings>;
