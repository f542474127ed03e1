import { markClaims, type MarkedPiece } from "../regulation/claim-marks.ts";
import { loadClaims } from "../regulation/load-claims.server.ts";
import { dayOf } from "../shared/clock.ts";
import type { Ctx } from "../shared/ctx.ts";
import type { ListingId, SellerId } from "../shared/ids.ts";
import { frameOf, loadFacts } from "./load-facts.server.ts";

/** The texts of a listing in pieces, marked where a phrase of today's lists stands (LST-06 to LST-09). */
export type MarkedTexts = Readonly<
  Record<"title" | "titleEn" | "description" | "descriptionEn" | "productName", readonly MarkedPiece[]>
>;

export async function markTexts(
  ctx: Ctx,
  { id, sellerId }: { id: ListingId; sellerId: SellerId },
): Promise<MarkedTexts | null> {
  const matcher = await loadClaims(ctx, dayOf(ctx.now()));
  const frame = await frameOf(ctx, matcher);
  const { listings } = await loadFacts(ctx.db, { sellerIds: [sellerId], listingIds: [id] }, frame);
  const facts = listings.get(id);
  if (!facts) return null;
  const { certificates, today, group, category } = facts;
  const scope = { matcher, certificates, today, group, categoryCode: category.code, productId: facts.product.id };
  const inVietnamese = (text: string | null) => markClaims({ text: text ?? "", language: "vi" }, scope);
  const inEnglish = (text: string | null) => markClaims({ text: text ?? "", language: "en" }, scope);
  return {
    title: inVietnamese(facts.title),
    description: inVietnamese(facts.description),
    productName: inVietnamese(facts.product.name),
    titleEn: inEnglish(facts.titleEn),
    descriptionEn: inEnglish(facts.descriptionEn),
  };
}
