import { base, closeContext } from "#app/context.server.ts";
import { rewrapPersonKeys } from "#app/domain/identity/rewrap-person-keys.server.ts";
import { env } from "#app/env.server.ts";
import { getAccountState, listDemoAccounts } from "#db/queries/market-state.server.ts";
import { equipOfficials, refreshDemoHarvest, seedDemoMarket } from "#db/seeds/demo-market.server.ts";
import { prepareDatabase } from "./prepare-database.ts";

/** One line of progress for the terminal, through the supervisor. */
const say = (line: string): void => void process.send?.({ type: "progress", line });

/** A demo opens its outbox and its codes to everybody, so it never runs on the data of a real market, nor the other way. */
function refuseMixture({ isEmpty, hasDemoAccounts }: { isEmpty: boolean; hasDemoAccounts: boolean }): void {
  if (env.isDemo && !isEmpty && !hasDemoAccounts) {
    throw new Error(
      "This database holds a market that is not the demo. Set DEMO=0 and SESSION_SECRET, or another DATABASE_URL.",
    );
  }
  if (!env.isDemo && env.isProduction && hasDemoAccounts) {
    throw new Error(
      "This database holds demo accounts, whose password is public. A market open to the public needs its own database.",
    );
  }
}

async function prepare(): Promise<void> {
  say("Preparing the database");
  await prepareDatabase(env.databaseUrl);
  const state = await getAccountState(base.db);
  refuseMixture(state);
  await rewrapPersonKeys(base);
  if (!env.isDemo) return;
  if (state.isEmpty)
    await seedDemoMarket(base, (step, done, total) => say(`Filling the demo market: ${step} (${done + 1}/${total})`));
  // A demo that was filled before officials had a second factor gets it now.
  await equipOfficials({ ...base, actor: { kind: "system", process: "demo" } });
  await refreshDemoHarvest(base);
  await tell({ type: "accounts", accounts: await listDemoAccounts(base.db) });
}

/** Sends the last message before this process ends: an exit right after would cut it off. */
const tell = (message: object): Promise<void> =>
  new Promise((done) => (process.send ? process.send(message, () => done()) : done()));

process.on("disconnect", () => process.exit(1));
try {
  await prepare();
  await closeContext();
  process.exit(0);
} catch (error) {
  console.error(error);
  await tell({ type: "failed", message: error instanceof Error ? error.message : String(error) });
  process.exit(1);
}
