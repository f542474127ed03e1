import { answerChainLink } from "#app/domain/organisation/answer-chain-link.server.ts";
import { declareChainLink } from "#app/domain/organisation/declare-chain-link.server.ts";
import { reviewChainPaper } from "#app/domain/organisation/review-chain-paper.server.ts";
import { submitChainPaper } from "#app/domain/organisation/submit-chain-paper.server.ts";
import { actingThen } from "../acting.server.ts";
import { CHAINS, type ChainPaperSeed, type ChainSeed } from "../chains.ts";
import type { DemoMarket } from "../demo-market.ts";
import { drawnChainPaper } from "../drawn-paper.server.ts";
import { managerOfSeller } from "../manager-of.ts";
import { dayBefore } from "../market-time.ts";
import type { SellerSeed } from "../seed-types.ts";

const DECLARED_DAYS_AGO = 27;

/** Makers name where their material comes from; the partner confirms it, or the department looks at a paper. */
export async function linkChains(market: DemoMarket): Promise<void> {
  for (const chain of CHAINS) {
    const seed = sellerOf(market, ({ email }) => email === chain.seller);
    const linkId = await declare(market, seed, chain);
    if ("taxCode" in chain.partner) {
      const { taxCode } = chain.partner;
      const partner = sellerOf(market, (other) => other.taxCode === taxCode);
      const answering = await actingThen(market, partner.email, DECLARED_DAYS_AGO - 1, "19:30");
      await answerChainLink(answering, { linkId, act: "confirm" });
    }
    if (chain.paper) await confirm(market, seed, { linkId, partner: nameOf(chain), paper: chain.paper });
  }
}

const nameOf = ({ partner }: ChainSeed): string => ("name" in partner ? partner.name : partner.taxCode);

function sellerOf(market: DemoMarket, matches: (seed: SellerSeed) => boolean): SellerSeed {
  const found = market.sellers.find(({ seed }) => matches(seed));
  if (!found) throw new Error("the demo has no such seller");
  return found.seed;
}

async function declare(market: DemoMarket, seed: SellerSeed, chain: ChainSeed): Promise<string> {
  const ctx = await actingThen(market, seed.email, DECLARED_DAYS_AGO, "20:10");
  const { partner } = chain;
  const { linkId } = await declareChainLink(ctx, {
    role: chain.role,
    sinceOn: dayBefore(market.startedAt, 90),
    scopeCategories: [...(chain.categories ?? [])],
    ...("taxCode" in partner
      ? { partnerTaxCode: partner.taxCode }
      : { partnerName: partner.name, partnerProvince: partner.province, partnerPlace: partner.place }),
  });
  return linkId;
}

type Confirmation = { linkId: string; partner: string; paper: ChainPaperSeed };

async function confirm(market: DemoMarket, seed: SellerSeed, { linkId, partner, paper }: Confirmation): Promise<void> {
  const daysAgo = paper.isWaiting ? 1 : DECLARED_DAYS_AGO - 1;
  const ctx = await actingThen(market, seed.email, daysAgo, "20:30");
  const facts = {
    basis: paper.basis,
    number: paper.number,
    issuer: paper.issuer,
    issuerProvince: paper.province,
    issuedOn: dayBefore(market.startedAt, paper.issued),
    validTo: paper.lastsDays === null ? undefined : dayBefore(market.startedAt, -paper.lastsDays),
  };
  const isShown = paper.basis === "paper" || paper.isWaiting === true;
  const files = isShown ? [await drawnChainPaper(seed, { ...facts, partner })] : [];
  const { paperId } = await submitChainPaper(ctx, { ...facts, linkId, files });
  if (paper.isWaiting) return;
  const office = await actingThen(market, managerOfSeller(seed).email, DECLARED_DAYS_AGO - 2, "10:15");
  await reviewChainPaper(office, { paperId, decision: "accept" });
}
