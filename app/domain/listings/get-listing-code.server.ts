import { findShownSlug } from "#db/queries/listing-pages.server.ts";
import type { Ctx } from "../shared/ctx.ts";
import { NotFound } from "../shared/refusal.ts";

/**
 * The address of a listing that is or was on sale, as its symbol holds it: all capitals, which keep the symbol in alphanumeric
 * mode. Addresses of the market are read without case.
 */
export async function getListingCode(ctx: Ctx, { slug }: { slug: string }): Promise<string> {
  const found = await findShownSlug(ctx.db, slug.toLowerCase());
  if (found === undefined) throw new NotFound("listing");
  return `${ctx.settings.publicOrigin}/san-pham/${found}`.toUpperCase();
}
