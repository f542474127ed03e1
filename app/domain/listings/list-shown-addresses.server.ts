import { listShownSlugs } from "#db/queries/listing-pages.server.ts";
import type { Ctx } from "../shared/ctx.ts";

/** A sitemap holds 50,000 addresses at most (sitemaps.org protocol 0.9). */
const ADDRESSES_OF_A_KIND = 24_000;

/** Slugs of the goods and producers on show, newest goods first, for search engines. */
export const listShownAddresses = (ctx: Ctx): ReturnType<typeof listShownSlugs> =>
  listShownSlugs(ctx.db, ADDRESSES_OF_A_KIND);
