import { z } from "zod";
import { ListingTerms, OfferLot, UpdateListing } from "#app/domain/listings/listing-content.schema.ts";
import { offerLot } from "#app/domain/listings/offer-lot.server.ts";
import { publishListing } from "#app/domain/listings/publish-listing.server.ts";
import { submitListing } from "#app/domain/listings/submit-listing.server.ts";
import { takeListingBack } from "#app/domain/listings/take-listing-back.server.ts";
import { updateListingTerms } from "#app/domain/listings/update-listing-terms.server.ts";
import { updateListing } from "#app/domain/listings/update-listing.server.ts";
import { withdrawListing } from "#app/domain/listings/withdraw-listing.server.ts";
import { withdrawLot } from "#app/domain/listings/withdraw-lot.server.ts";
import type { Ctx } from "#app/domain/shared/ctx.ts";

/** The forms of the seller's page of a listing, told apart by the button that sent them. */
export const ListingAct = z.discriminatedUnion("intent", [
  UpdateListing.omit({ priceVnd: true, maxPerOrder: true }).extend({ intent: z.literal("words") }),
  ListingTerms.extend({ intent: z.literal("terms") }),
  OfferLot.extend({ intent: z.literal("offer-lot") }),
  z.object({ intent: z.literal("withdraw-lot"), lotId: z.string().uuid() }),
  z.object({ intent: z.literal("submit") }),
  z.object({ intent: z.literal("publish") }),
  z.object({ intent: z.literal("take-back") }),
  z.object({ intent: z.literal("withdraw") }),
]);
export type ListingAct = z.output<typeof ListingAct>;

/** What the page then says was done. */
export type ListingActDone =
  "saved" | "submitted" | "published" | "offered" | "lotWithdrawn" | "withdrawn" | "takenBack";

/** Does what a form of the page asks. */
export async function performListingAct(ctx: Ctx, listingId: string, act: ListingAct): Promise<ListingActDone> {
  switch (act.intent) {
    case "words":
      await updateListing(ctx, { ...act, listingId });
      return "saved";
    case "terms":
      await updateListingTerms(ctx, { ...act, listingId });
      return "saved";
    case "offer-lot":
      await offerLot(ctx, { ...act, listingId });
      return "offered";
    case "withdraw-lot":
      await withdrawLot(ctx, { ...act, listingId });
      return "lotWithdrawn";
    case "submit":
      await submitListing(ctx, { listingId });
      return "submitted";
    case "publish":
      await publishListing(ctx, { listingId });
      return "published";
    case "take-back":
      await takeListingBack(ctx, { listingId });
      return "takenBack";
    case "withdraw":
      await withdrawListing(ctx, { listingId });
      return "withdrawn";
  }
}
