import { listSellerPlaceRows } from "#db/queries/places.server.ts";
import { listCategories, type CategoryRow } from "#db/queries/products.server.ts";
import { requireSeller } from "../organisation/require-role.ts";
import type { Ctx } from "../shared/ctx.ts";

export type CertificateForm = {
  categories: readonly Pick<CategoryRow, "code" | "name" | "nameEn">[];
  places: readonly { gln: string; name: string; nameEn: string | null }[];
};

/** What the form of a paper offers: the goods and the seller's own places that a paper may be limited to. */
export async function getCertificateForm(ctx: Ctx): Promise<CertificateForm> {
  const sellerId = requireSeller(ctx.actor);
  const [categories, places] = await Promise.all([listCategories(ctx.db), listSellerPlaceRows(ctx.db, sellerId)]);
  return {
    categories: categories.map(({ code, name, nameEn }) => ({ code, name, nameEn })),
    places: places.map(({ gln, name, nameEn }) => ({ gln, name, nameEn })),
  };
}
