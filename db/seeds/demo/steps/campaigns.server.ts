import { createCampaign } from "#app/domain/promotions/create-campaign.server.ts";
import { actingThen } from "../acting.server.ts";
import { CAMPAIGNS } from "../campaigns.ts";
import type { DemoMarket } from "../demo-market.ts";
import { dayBefore } from "../market-time.ts";

/** The market's voucher and those of two sellers, each opened by who pays for it. */
export async function openCampaigns(market: DemoMarket): Promise<void> {
  for (const { owner, opened, lastsDays, ...terms } of CAMPAIGNS) {
    await createCampaign(await actingThen(market, owner, opened, "10:00"), {
      ...terms,
      perBuyerLimit: 1,
      startsOn: dayBefore(market.startedAt, opened),
      endsOn: dayBefore(market.startedAt, -lastsDays),
    });
  }
}
