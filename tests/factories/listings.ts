import { draftListing } from "#app/domain/listings/draft-listing.server.ts";
import { decideListing } from "#app/domain/listings/decide-listing.server.ts";
import type { DraftListing } from "#app/domain/listings/listing-content.schema.ts";
import { offerLot } from "#app/domain/listings/offer-lot.server.ts";
import { submitListing } from "#app/domain/listings/submit-listing.server.ts";
import type { CreateProduct } from "#app/domain/products/create-product.schema.ts";
import { acceptRegulation } from "#app/domain/regulation/accept-regulation.server.ts";
import { getRegulation } from "#app/domain/regulation/get-regulation.server.ts";
import { publishRegulation } from "#app/domain/regulation/publish-regulation.server.ts";
import type { Ctx } from "#app/domain/shared/ctx.ts";
import type { ListingId, LotId, PlaceId, ProductId, SellerId } from "#app/domain/shared/ids.ts";
import type { OpenLot } from "#app/domain/traceability/open-lot.schema.ts";
import { aCertificate } from "./certificates.ts";
import { aLot, aPlace, aProduct } from "./goods.ts";
import { aManager, aSeller } from "./people.ts";

/** The version in force, published by a manager when the market has none yet. */
export async function aRegulation(manager: Ctx): Promise<string> {
  const inForce = await getRegulation(manager);
  return inForce?.version ?? (await publishRegulation(manager, {})).version;
}

export type Stall = {
  /** Acts for the seller. */
  readonly seller: Ctx;
  readonly sellerId: SellerId;
  readonly manager: Ctx;
};

let papers = 0;

/** An approved seller of vegetables who has accepted the regulation and holds papers of premises and of growing. */
export async function aStallInOrder(
  ctx: Ctx,
  { hasAccepted = true, ...changes }: Parameters<typeof aSeller>[1] & { readonly hasAccepted?: boolean } = {},
): Promise<Stall> {
  const manager = changes.manager ?? (await aManager(ctx));
  const version = await aRegulation(manager);
  const { ctx: seller, sellerId } = await aSeller(ctx, { ...changes, manager });
  if (hasAccepted) await acceptRegulation(seller, { version });
  papers += 1;
  const number = String(papers).padStart(4, "0");
  await aCertificate(seller, {
    reviewer: manager,
    kind: "food_safety",
    number: `${number}/2025/NNPTNT-HN`,
    issuedOn: "2025-01-10",
    validTo: "2028-01-09",
  });
  await aCertificate(seller, { reviewer: manager, number: `VietGAP-TT-13-09-01-${number}` });
  return { seller, sellerId, manager };
}

export type StalledListing = Stall & {
  readonly listingId: ListingId;
  readonly slug: string;
  readonly productId: ProductId;
  readonly placeId: PlaceId;
  readonly lotId: LotId;
};

type ListingOptions = {
  readonly stall?: Stall;
  readonly product?: Partial<CreateProduct> & { hasPicture?: boolean };
  readonly lot?: Partial<OpenLot>;
  readonly listing?: Partial<DraftListing>;
  /** Units of the lot that are offered; zero leaves the listing without a lot. */
  readonly quantity?: number;
};

/** A draft of mustard greens with a lot behind it, which no rule has anything against. */
export async function aDraftListing(ctx: Ctx, options: ListingOptions = {}): Promise<StalledListing> {
  const { quantity = 20 } = options;
  const stall = options.stall ?? (await aStallInOrder(ctx));
  const { seller } = stall;
  const { productId } = await aProduct(seller, options.product);
  const { placeId } = await aPlace(seller);
  const { lotId } = await aLot(seller, { productId, placeId, ...options.lot });
  const { listingId, slug } = await draftListing(seller, {
    productId,
    title: "Cải ngọt an toàn Văn Đức",
    description: "Hái sáng nay ở bãi Văn Đức, bó 400 g, lá non.",
    priceVnd: 12_000,
    maxPerOrder: 20,
    publishOnApproval: true,
    ...options.listing,
  });
  if (quantity > 0) await offerLot(seller, { listingId, lotId, quantity });
  return { ...stall, listingId, slug, productId, placeId, lotId };
}

/** A listing that went the whole way: drafted, submitted by its seller, approved by a manager, on sale. */
export async function aPublishedListing(ctx: Ctx, options: ListingOptions = {}): Promise<StalledListing> {
  const stalled = await aDraftListing(ctx, options);
  await submitListing(stalled.seller, { listingId: stalled.listingId });
  await decideListing(stalled.manager, { listingId: stalled.listingId, decision: "approve" });
  return stalled;
}
