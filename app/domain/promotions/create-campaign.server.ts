import { insertCampaign } from "#db/queries/vouchers.server.ts";
import { getRuleParameters } from "../regulation/get-rule-parameters.server.ts";
import { hasRole, sellerOf, type Actor } from "../shared/actor.ts";
import { addDays, daysBetween, startOfDay } from "../shared/clock.ts";
import type { Ctx, TxCtx } from "../shared/ctx.ts";
import type { CampaignId, SellerId, VoucherId } from "../shared/ids.ts";
import { inTransaction } from "../shared/in-transaction.server.ts";
import { recordAudit } from "../shared/record-audit.server.ts";
import { Refusal } from "../shared/refusal.ts";
import type { CreateCampaign } from "./create-campaign.schema.ts";
import { fundedBy } from "./voucher.ts";

/** Whose campaigns this actor runs: the market's (null) for its manager, the own ones for a seller. Refuses everyone else. */
export function campaignOwner(actor: Actor): SellerId | null {
  if (hasRole(actor, "market_manager")) return null;
  const sellerId = sellerOf(actor);
  if (sellerId) return sellerId;
  throw new Refusal("organisation.not-allowed");
}

/**
 * Opens a campaign with its voucher; who makes it pays for it. Conditions, dates and the payer are part of the offer
 * (Commercial Law art. 97). Refuses a code that is taken.
 */
export async function createCampaign(
  ctx: Ctx,
  input: CreateCampaign,
): Promise<{ code: string; campaignId: CampaignId }> {
  const sellerId = campaignOwner(ctx.actor);
  if (ctx.actor.kind !== "user") throw new Refusal("organisation.not-allowed");
  const { userId } = ctx.actor;
  return inTransaction(ctx, async (tx) => {
    await refuseBeyondLaw(tx, input);
    const campaignId = tx.newId<CampaignId>();
    const { startsOn, endsOn, useLimit, ...terms } = input;
    const isWritten = await insertCampaign(tx.db, {
      ...terms,
      campaignId,
      voucherId: tx.newId<VoucherId>(),
      useLimit: useLimit ?? null,
      sellerId,
      fundedBy: fundedBy(sellerId),
      startsAt: startOfDay(startsOn),
      endsAt: startOfDay(addDays(endsOn, 1)),
      createdBy: userId,
      createdAt: tx.now(),
    });
    if (!isWritten) throw new Refusal("promotions.code-taken", { field: "code" });
    await recordAudit(tx, { action: "campaign.created", subjectType: "campaign", subjectId: campaignId, after: input });
    return { code: input.code, campaignId };
  });
}

/** LST-13: no deeper and no longer than the version in force allows (Decree 81/2018/NĐ-CP art. 7, art. 10). */
async function refuseBeyondLaw(tx: TxCtx, { percent, startsOn, endsOn }: CreateCampaign): Promise<void> {
  const { maxPercent, maxDays } = await getRuleParameters(tx, "LST-13");
  if (percent > maxPercent) {
    throw new Refusal("promotions.too-deep", { facts: { percent: maxPercent }, field: "percent" });
  }
  if (daysBetween(startsOn, endsOn) + 1 > maxDays) {
    throw new Refusal("promotions.too-long", { facts: { days: maxDays }, field: "endsOn" });
  }
}
