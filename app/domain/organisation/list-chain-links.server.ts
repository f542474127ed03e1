import { listLinksOfGoods, listLinksOfSeller, listStandingLinks } from "#db/queries/chain-links.server.ts";
import { dayOf, type Day } from "../shared/clock.ts";
import type { Ctx } from "../shared/ctx.ts";
import type { SellerId } from "../shared/ids.ts";
import { CHAIN_ACTS, chainLinkAfter, type ChainAct, type ChainLink } from "./chain-link.ts";
import { isChainPaperInForce, standingOf, type ChainBasis, type ChainStanding } from "./chain-paper.ts";
import { requireSeller } from "./require-role.ts";

export type OwnChainLink = ChainLink & {
  readonly isMine: boolean;
  readonly standing: ChainStanding;
  readonly acts: readonly ChainAct[];
};

/** Every link of the seller who asks, with what it may do about each. */
export async function listOwnChainLinks(ctx: Ctx): Promise<readonly OwnChainLink[]> {
  const sellerId = requireSeller(ctx.actor);
  const today = dayOf(ctx.now());
  return (await listLinksOfSeller(ctx.db, sellerId)).map((link) => {
    const side = link.sellerId === sellerId ? "seller" : "partner";
    return {
      ...link,
      papers: side === "seller" ? link.papers : [],
      isMine: side === "seller",
      standing: standingOf(link, today),
      acts: CHAIN_ACTS.filter((act) => chainLinkAfter(link.state, act, side) !== undefined),
    };
  });
}

/** A link as strangers see it: who, in which role, how far it may be believed and by which paper; no contract, no tax code. */
export type PublicChainLink = Pick<
  ChainLink,
  | "id"
  | "role"
  | "state"
  | "sellerId"
  | "sellerName"
  | "sellerSlug"
  | "partnerSellerId"
  | "partnerName"
  | "partnerSlug"
  | "partnerPlace"
  | "provinceName"
  | "provinceNameEn"
  | "sinceOn"
> & {
  readonly standing: ChainStanding;
  readonly paper: {
    readonly basis: ChainBasis;
    readonly number: string;
    readonly issuer: string;
    readonly validTo: Day | null;
  } | null;
};

export function publicLink(link: ChainLink, today: Day): PublicChainLink {
  const paper = link.papers.find((one) => isChainPaperInForce(one, today));
  return {
    id: link.id,
    role: link.role,
    state: link.state,
    sellerId: link.sellerId,
    sellerName: link.sellerName,
    sellerSlug: link.sellerSlug,
    partnerSellerId: link.partnerSellerId,
    partnerName: link.partnerName,
    partnerSlug: link.partnerSlug,
    partnerPlace: link.partnerPlace,
    provinceName: link.provinceName,
    provinceNameEn: link.provinceNameEn,
    sinceOn: link.sinceOn,
    standing: standingOf(link, today),
    paper: paper ? { basis: paper.basis, number: paper.number, issuer: paper.issuer, validTo: paper.validTo } : null,
  };
}

/** The chain that a producer's public page draws. */
export const listPublicChainLinks = async (ctx: Ctx, sellerId: SellerId): Promise<PublicChainLink[]> =>
  (await listStandingLinks(ctx.db, sellerId)).map((link) => publicLink(link, dayOf(ctx.now())));

/** The chain behind goods of a category, in no order yet: what their page and the rules speak of. */
export const listGoodsChain = async (
  ctx: Ctx,
  { sellerId, categoryCode }: { sellerId: SellerId; categoryCode: string },
): Promise<PublicChainLink[]> =>
  (await listLinksOfGoods(ctx.db, sellerId, categoryCode)).map((link) => publicLink(link, dayOf(ctx.now())));
