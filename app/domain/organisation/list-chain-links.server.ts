import { listLinksOfSeller, listStandingLinks } from "#db/queries/chain-links.server.ts";
import type { Ctx } from "../shared/ctx.ts";
import type { SellerId } from "../shared/ids.ts";
import { CHAIN_ACTS, chainLinkAfter, type ChainAct, type ChainLink } from "./chain-link.ts";
import { requireSeller } from "./require-role.ts";

export type OwnChainLink = ChainLink & { readonly isMine: boolean; readonly acts: readonly ChainAct[] };

/** Every link of the seller who asks, with what it may do about each. */
export async function listOwnChainLinks(ctx: Ctx): Promise<readonly OwnChainLink[]> {
  const sellerId = requireSeller(ctx.actor);
  return (await listLinksOfSeller(ctx.db, sellerId)).map((link) => {
    const side = link.sellerId === sellerId ? "seller" : "partner";
    return {
      ...link,
      isMine: side === "seller",
      acts: CHAIN_ACTS.filter((act) => chainLinkAfter(link.state, act, side) !== undefined),
    };
  });
}

/** The chain that a producer's public page draws. */
export const listPublicChainLinks = (ctx: Ctx, sellerId: SellerId): Promise<ChainLink[]> =>
  listStandingLinks(ctx.db, sellerId);
