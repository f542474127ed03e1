import { listProvinces, type Province } from "#db/queries/areas.server.ts";
import { findChainLink } from "#db/queries/chain-links.server.ts";
import { listOwnCategories, type OwnCategory } from "#db/queries/products.server.ts";
import { dayOf } from "../shared/clock.ts";
import type { Ctx } from "../shared/ctx.ts";
import { isUuid } from "../shared/ids.ts";
import { NotFound } from "../shared/refusal.ts";
import { CHAIN_ACTS, chainLinkAfter } from "./chain-link.ts";
import { standingOf } from "./chain-paper.ts";
import { listOwnChainLinks, type OwnChainLink } from "./list-chain-links.server.ts";
import { requireSeller } from "./require-role.ts";

export type OwnChain = {
  readonly links: readonly OwnChainLink[];
  readonly provinces: readonly Province[];
  /** Categories of the seller's own goods. */
  readonly categories: readonly OwnCategory[];
};

/** The seller's whole chain, with what its form offers to choose from. */
export async function getOwnChain(ctx: Ctx): Promise<OwnChain> {
  const sellerId = requireSeller(ctx.actor);
  const [links, provinces, categories] = await Promise.all([
    listOwnChainLinks(ctx),
    listProvinces(ctx.db),
    listOwnCategories(ctx.db, sellerId),
  ]);
  return { links, provinces, categories };
}

/** One link of the seller who asks, with its papers. */
export async function getOwnChainLink(
  ctx: Ctx,
  { linkId }: { linkId: string },
): Promise<Omit<OwnChain, "links"> & { readonly link: OwnChainLink }> {
  const sellerId = requireSeller(ctx.actor);
  const link = isUuid(linkId) ? await findChainLink(ctx.db, sellerId, linkId) : undefined;
  if (!link) throw new NotFound("chain link");
  const isMine = link.sellerId === sellerId;
  const side = isMine ? "seller" : "partner";
  return {
    link: {
      ...link,
      // A partner is told that it was named, not which papers the other side showed the department.
      papers: isMine ? link.papers : [],
      isMine,
      standing: standingOf(link, dayOf(ctx.now())),
      acts: CHAIN_ACTS.filter((act) => chainLinkAfter(link.state, act, side) !== undefined),
    },
    provinces: await listProvinces(ctx.db),
    categories: await listOwnCategories(ctx.db, link.sellerId),
  };
}
