import type { Ctx } from "#app/domain/shared/ctx.ts";
import type { DemoMarket } from "./demo/demo-market.ts";
import { withSeedPorts } from "./demo/ports.server.ts";
import { linkChains } from "./demo/steps/chains.server.ts";
import { openCampaigns } from "./demo/steps/campaigns.server.ts";
import { judgeEverything, liveThroughDays } from "./demo/steps/days.server.ts";
import { enterGrowers } from "./demo/steps/growers.server.ts";
import { writeDiaries } from "./demo/steps/diary.server.ts";
import { tryThirdDraft } from "./demo/steps/dry-run.server.ts";
import { putUpGoods } from "./demo/steps/goods.server.ts";
import { keepMarketBooks } from "./demo/steps/market-intakes.server.ts";
import { openMarkets } from "./demo/steps/markets.server.ts";
import { moveGoods } from "./demo/steps/movements.server.ts";
import { appointOfficials, openAccounts } from "./demo/steps/people.server.ts";
import { decideSanctions } from "./demo/steps/sanctions.server.ts";
import { acceptSecondVersion, issueRegulation, openThirdDraft } from "./demo/steps/regulation.server.ts";
import { dressStorefronts } from "./demo/steps/storefronts.server.ts";
import { makeLotsOfLots } from "./demo/steps/works.server.ts";
import { openShops } from "./demo/steps/sellers.server.ts";

export { refreshDemoHarvest } from "./demo/refresh-harvest.server.ts";
export { equipOfficials } from "./demo/steps/people.server.ts";

/** Tells how far the seed has come: what is being made, and which part of the whole is done. */
export type Progress = (step: string, done: number, total: number) => void;

type Step = { readonly name: string; readonly run: (market: DemoMarket) => Promise<void> };

/** In this order; each calls the use cases as the demo's own accounts. */
const STEPS: readonly Step[] = [
  { name: "accounts", run: openAccounts },
  { name: "officials and their roles", run: appointOfficials },
  { name: "the regulation and its second version", run: issueRegulation },
  { name: "sellers, places and papers", run: openShops },
  { name: "acceptance of the second version", run: acceptSecondVersion },
  { name: "market sites and stalls", run: openMarkets },
  { name: "growers and their plots", run: enterGrowers },
  { name: "goods, pictures and listings", run: putUpGoods },
  { name: "stall pages and chains", run: dressStorefronts },
  { name: "where makers get their material", run: linkChains },
  { name: "vouchers", run: openCampaigns },
  { name: "three weeks of harvests and orders", run: liveThroughDays },
  { name: "diaries of the fields and workshops", run: writeDiaries },
  { name: "goods that change hands", run: moveGoods },
  { name: "a market board's books", run: keepMarketBooks },
  { name: "lots that became other lots", run: makeLotsOfLots },
  { name: "sanctions and an appeal", run: decideSanctions },
  { name: "a draft that is open for comment", run: openThirdDraft },
  { name: "running the rules", run: judgeEverything },
  { name: "a dry run of the draft", run: tryThirdDraft },
];

/** Fills an empty market with the demo. Called once, in demo mode, after the reference data. */
export async function seedDemoMarket(ctx: Ctx, progress: Progress): Promise<void> {
  const market: DemoMarket = {
    ctx: withSeedPorts(ctx),
    startedAt: ctx.now(),
    sellers: [],
    goods: new Map(),
    growers: new Map(),
  };
  for (const [index, step] of STEPS.entries()) {
    progress(step.name, index, STEPS.length);
    await step.run(market);
  }
}
