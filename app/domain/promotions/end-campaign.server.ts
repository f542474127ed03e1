import { endCampaign as endCampaignRow } from "#db/queries/vouchers.server.ts";
import type { Ctx } from "../shared/ctx.ts";
import type { CampaignId } from "../shared/ids.ts";
import { inTransaction } from "../shared/in-transaction.server.ts";
import { recordAudit } from "../shared/record-audit.server.ts";
import { NotFound } from "../shared/refusal.ts";
import { campaignOwner } from "./create-campaign.server.ts";

/** Ends an own campaign at once; checkouts already placed keep their price. Another owner's campaign is not found. */
export async function endCampaign(ctx: Ctx, input: { campaignId: CampaignId }): Promise<void> {
  const sellerId = campaignOwner(ctx.actor);
  await inTransaction(ctx, async (tx) => {
    if (!(await endCampaignRow(tx.db, input.campaignId, { sellerId }))) throw new NotFound();
    await recordAudit(tx, { action: "campaign.ended", subjectType: "campaign", subjectId: input.campaignId });
  });
}
