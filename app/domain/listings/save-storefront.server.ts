import { findStorefront, listSellerPaperFacts, upsertStorefront } from "#db/queries/storefronts.server.ts";
import { requireSeller } from "../organisation/require-role.ts";
import { isInForce } from "../regulation/certificate-facts.ts";
import { isProven } from "../regulation/claim-proof.ts";
import { findClaims, type ClaimText } from "../regulation/claim-words.ts";
import { loadClaims } from "../regulation/load-claims.server.ts";
import { dayOf } from "../shared/clock.ts";
import type { Ctx, TxCtx } from "../shared/ctx.ts";
import type { SellerId } from "../shared/ids.ts";
import { inTransaction } from "../shared/in-transaction.server.ts";
import { keepPicture } from "../shared/keep-picture.server.ts";
import { notifyChange } from "../shared/notify-change.server.ts";
import { recordAudit } from "../shared/record-audit.server.ts";
import { Refusal } from "../shared/refusal.ts";
import type { StorefrontForm } from "./storefront.schema.ts";

/**
 * Saves the seller's brand and slogan. They are shown at once, so words that a listing may not say (rules LST-06 to LST-09)
 * are refused here, beside their box: a claim without its paper in force, an absolute one, a medical one, banned goods.
 */
export async function saveStorefront(ctx: Ctx, input: StorefrontForm): Promise<void> {
  const sellerId = requireSeller(ctx.actor);
  await inTransaction(ctx, async (tx) => {
    await refuseClaims(tx, sellerId, input);
    const before = await findStorefront(tx.db, sellerId);
    const words = { brand: input.brand ?? null, slogan: input.slogan ?? null, sloganEn: input.sloganEn ?? null };
    await upsertStorefront(tx.db, sellerId, words, tx.now());
    await recordAudit(tx, {
      action: "storefront.saved",
      subjectType: "seller",
      subjectId: sellerId,
      before: before ?? null,
      after: words,
    });
    await notifyChange(tx);
  });
}

async function refuseClaims(tx: TxCtx, sellerId: SellerId, input: StorefrontForm): Promise<void> {
  const today = dayOf(tx.now());
  const claims = await loadClaims(tx, today);
  const papers = (await listSellerPaperFacts(tx.db, sellerId)).filter((paper) => isInForce(paper, today));
  const texts: readonly (ClaimText & { readonly field: string })[] = [
    { field: "brand", text: input.brand ?? "", language: "vi" },
    { field: "slogan", text: input.slogan ?? "", language: "vi" },
    { field: "sloganEn", text: input.sloganEn ?? "", language: "en" },
  ];
  for (const { field, ...text } of texts) {
    const unproven = findClaims(claims, [text]).filter(
      ({ rule, phrase, certainty }) =>
        certainty === "exact" &&
        !(
          rule === "LST-06" && papers.some((paper) => isProven(phrase, [paper], scopeOf(paper.scopeCategories, today)))
        ),
    );
    if (unproven.length > 0)
      throw new Refusal("listings.claim-unproven", { field, facts: { phrases: unproven.map(({ phrase }) => phrase) } });
  }
}

/** A slogan speaks for the whole stall: any paper of the seller bears its word out, whatever goods it is for. */
const scopeOf = ([categoryCode = ""]: readonly string[], today: string) => ({ today, categoryCode });

/** Shows a mark beside the seller's name. Refuses what is no picture. */
export async function setStorefrontLogo(ctx: Ctx, { bytes }: { bytes: Uint8Array }): Promise<void> {
  const sellerId = requireSeller(ctx.actor);
  const logoFileId = await keepPicture(ctx, bytes);
  await inTransaction(ctx, async (tx) => {
    await upsertStorefront(tx.db, sellerId, { logoFileId }, tx.now());
    await recordAudit(tx, {
      action: "storefront.logo-set",
      subjectType: "seller",
      subjectId: sellerId,
      after: { logoFileId },
    });
    await notifyChange(tx);
  });
}
