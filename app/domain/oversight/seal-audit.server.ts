import { deleteUnsealed, findHead, insertLinks, listUnsealed, tryLockSealing } from "#db/queries/audit-chain.server.ts";
import type { Ctx } from "../shared/ctx.ts";
import { inTransaction } from "../shared/in-transaction.server.ts";
import { digestOf, GENESIS, linkHash } from "./audit-hash.server.ts";

const BATCH = 1_000;

/**
 * Links every entry that waits into the chain, in batches. Positions are given here, one after the other under a lock, so
 * an entry that committed late comes late in the chain and none is skipped. Answers how many it linked; none when another
 * process is at it.
 */
export async function sealAudit(ctx: Ctx): Promise<number> {
  for (let sealed = 0; ;) {
    const count = await inTransaction(ctx, sealBatch);
    sealed += count;
    if (count < BATCH) return sealed;
  }
}

async function sealBatch(tx: Pick<Ctx, "db" | "now">): Promise<number> {
  if (!(await tryLockSealing(tx.db))) return 0;
  const entries = await listUnsealed(tx.db, BATCH);
  if (entries.length === 0) return 0;
  const head = await findHead(tx.db);
  let position = head?.position ?? 0;
  let previous = head?.hash ?? GENESIS;
  const links = entries.map((entry) => {
    position += 1;
    const digest = digestOf(entry);
    previous = linkHash(position, previous, digest);
    return { position, entryId: entry.id, digest, hash: previous };
  });
  await insertLinks(tx.db, links, tx.now());
  await deleteUnsealed(
    tx.db,
    entries.map(({ id }) => id),
  );
  return entries.length;
}
