import { findOwnCertificate, type CertificateRow } from "#db/queries/certificates.server.ts";
import { listScopeChoices, type LotChoice, type ProductChoice } from "#db/queries/certificate-scope.server.ts";
import { listSellerPlaceRows } from "#db/queries/places.server.ts";
import { listCategories, type CategoryRow } from "#db/queries/products.server.ts";
import { requireSeller } from "../organisation/require-role.ts";
import type { Ctx } from "../shared/ctx.ts";
import { isUuid, type CertificateId } from "../shared/ids.ts";
import { NotFound } from "../shared/refusal.ts";

export type CertificateForm = {
  categories: readonly Pick<CategoryRow, "code" | "name" | "nameEn">[];
  places: readonly { gln: string; name: string; nameEn: string | null }[];
  products: readonly ProductChoice[];
  lots: readonly LotChoice[];
  /** The paper to be renewed, whose facts the form starts from. */
  renewed: CertificateRow | null;
};

/** What the form of a paper offers: goods, places, products and lots that it may be limited to, and the paper it renews. */
export async function getCertificateForm(
  ctx: Ctx,
  { renews }: { renews?: string | undefined } = {},
): Promise<CertificateForm> {
  const sellerId = requireSeller(ctx.actor);
  const [categories, places, choices] = await Promise.all([
    listCategories(ctx.db),
    listSellerPlaceRows(ctx.db, sellerId),
    listScopeChoices(ctx.db, sellerId),
  ]);
  const renewed =
    renews !== undefined && isUuid(renews)
      ? await findOwnCertificate(ctx.db, sellerId, renews as CertificateId)
      : undefined;
  if (renews !== undefined && renewed === undefined) throw new NotFound("certificate");
  return {
    categories: categories.map(({ code, name, nameEn }) => ({ code, name, nameEn })),
    places: places.map(({ gln, name, nameEn }) => ({ gln, name, nameEn })),
    ...choices,
    renewed: renewed ?? null,
  };
}
