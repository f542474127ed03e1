import { findStorefront, listStorefrontPictures, type StorefrontRow } from "#db/queries/storefronts.server.ts";
import { requireSeller } from "../organisation/require-role.ts";
import type { Ctx } from "../shared/ctx.ts";
import type { SellerId } from "../shared/ids.ts";
import type { StorefrontPictureRef } from "./storefront.ts";

export type Storefront = StorefrontRow & { readonly pictures: readonly StorefrontPictureRef[] };

/** What a seller shows of itself; empty until it has said something. */
export async function getStorefront(ctx: Ctx, sellerId: SellerId): Promise<Storefront> {
  const [words, pictures] = await Promise.all([
    findStorefront(ctx.db, sellerId),
    listStorefrontPictures(ctx.db, sellerId),
  ]);
  return { ...(words ?? { brand: null, slogan: null, sloganEn: null, logoFileId: null }), pictures };
}

/** The storefront of the seller who asks, for its editor. */
export const getOwnStorefront = (ctx: Ctx): Promise<Storefront> => getStorefront(ctx, requireSeller(ctx.actor));
