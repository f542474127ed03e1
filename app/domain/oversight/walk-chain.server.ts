import {
  listBrokenHeads,
  listLateLinks,
  listLinks,
  listUnlinked,
  listVanishedUnsealed,
} from "#db/queries/audit-chain.server.ts";
import type { Db } from "../shared/ctx.ts";
import { GENESIS } from "./audit-hash.server.ts";
import { judgeLinks, type ChainBreach, type ChainPlace } from "./judge-links.server.ts";

const BATCH = 2_000;
/** Of each kind; a log that is broken in more places is not read row by row any more. */
const NAMED_AT_MOST = 1_000;

export const CHAIN_START: ChainPlace = { position: 0, hash: GENESIS };

/** One step along the chain: the breaches of the next links, and where to go on; undefined at the end. */
export async function walkLinks(
  db: Db,
  from: ChainPlace,
  upTo: number,
): Promise<{ breaches: ChainBreach[]; to: ChainPlace } | undefined> {
  const links = await listLinks(db, { after: from.position, upTo, limit: BATCH });
  return links.length === 0 ? undefined : judgeLinks(from, links);
}

/** What a walk along the links cannot see: entries without a link, links that came late, heads that no longer stand. */
export async function judgeAroundLinks(db: Db): Promise<ChainBreach[]> {
  const unlinked = await listUnlinked(db, NAMED_AT_MOST);
  const vanished = await listVanishedUnsealed(db, NAMED_AT_MOST);
  const late = await listLateLinks(db, NAMED_AT_MOST);
  const heads = await listBrokenHeads(db, NAMED_AT_MOST);
  return [
    ...unlinked.map((entryId) => ({ kind: "inserted" as const, entryId, position: null, soundAt: null })),
    ...vanished.map((entryId) => ({ kind: "missing" as const, entryId, position: null, soundAt: null })),
    ...late.map(({ entryId, position, sealedAt }) => ({
      kind: "inserted_late" as const,
      entryId,
      position,
      soundAt: sealedAt,
    })),
    ...heads.map(({ entryId, position, publishedAt }) => ({
      kind: "head_broken" as const,
      entryId,
      position,
      soundAt: publishedAt,
    })),
  ];
}

/** Every breach of the whole chain, for the invariants; the manager's check does the same in steps of a job. */
export async function listChainBreaches(db: Db): Promise<ChainBreach[]> {
  const breaches: ChainBreach[] = [];
  let place = CHAIN_START;
  for (;;) {
    const step = await walkLinks(db, place, Number.MAX_SAFE_INTEGER);
    if (!step) return [...breaches, ...(await judgeAroundLinks(db))];
    breaches.push(...step.breaches);
    place = step.to;
  }
}
