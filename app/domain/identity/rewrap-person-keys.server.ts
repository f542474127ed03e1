import { listLivingKeys, updateWrappedKey } from "#db/queries/person-keys.server.ts";
import type { Ctx } from "../shared/ctx.ts";

const BATCH = 500;

/**
 * Wraps every person's key with the newest personal-data secret; keys that have it already are passed over. Run at every start,
 * so that after a replaced secret the old one can be taken out of the settings. Answers how many it wrapped.
 */
export async function rewrapPersonKeys(ctx: Pick<Ctx, "db" | "personKeys">): Promise<number> {
  let count = 0;
  for (let after = ""; ;) {
    const keys = await listLivingKeys(ctx.db, after, BATCH);
    for (const { person, wrappedKey } of keys) {
      const wrapped = ctx.personKeys.rewrap(wrappedKey);
      if (wrapped === undefined) continue;
      await updateWrappedKey(ctx.db, person, wrappedKey, wrapped);
      count += 1;
    }
    after = keys.at(-1)?.person ?? after;
    if (keys.length < BATCH) return count;
  }
}
