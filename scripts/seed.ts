import { findRunning, startEmbedded } from "#db/embedded.server.ts";
import { connect } from "#db/client.server.ts";
import { BYTES_AN_EDGE, fillGenealogy } from "#db/seeds/measuring/fill-genealogy.server.ts";
import { fillMarket } from "#db/seeds/measuring/fill-market.server.ts";
import { ensureInstalled, live, openDataDir, say, Sentence } from "./bootstrap.mjs";
import { prepareDatabase } from "./prepare-database.ts";

/** Disk that a listing takes with its product, lot, events and indexes, in bytes; measured on 100,000. */
const BYTES_A_LISTING = 9_000;

/**
 * `npm run seed -- --listings N --edges N`: fills DATABASE_URL, or the embedded database of DATA_DIR, with an invented market to measure
 * on. Rows are written in bulk, past the use cases; never on a market that is open to the public.
 */
await live(async (life) => {
  await ensureInstalled(life);
  if ((process.env["DEMO"] ?? "1") !== "1") throw new Sentence("Only a demo database is filled for measuring.");
  const listings = numberOf("--listings");
  const edges = numberOf("--edges");
  if (listings === undefined && edges === undefined)
    throw new Sentence("Say how many: npm run seed -- --listings 100000, or --edges 1000000");
  const running = process.env["DATABASE_URL"] ?? (await findRunning(openDataDir()));
  const url = running ?? (await embedded());
  if (running === undefined) await prepareDatabase(url);
  const { db, close } = connect(url, { max: 2, applicationName: "cho-lanh-seed" });
  life.add(close);
  if (edges !== undefined) await genealogy(edges);
  if (listings === undefined) return life.stop();
  say(`About ${Math.ceil((listings * BYTES_A_LISTING) / 1_048_576)} MB of disk will be needed.`);
  const startedAt = performance.now();
  const salt = `s${Date.now().toString(36)}`;
  await fillMarket(db, {
    listings,
    salt,
    today: new Date(Date.now() + 7 * 3_600_000).toISOString().slice(0, 10),
    progress: (done, all) => {
      const rate = Math.round(done / ((performance.now() - startedAt) / 1_000));
      say(`${done} of ${all} listings, ${rate} a second`);
    },
  });
  say(`Filled. Each has its product, lot, events and stock; every seller its papers. Slugs begin with ${salt}.`);
  await life.stop();

  async function genealogy(count: number): Promise<void> {
    say(`About ${Math.ceil((count * BYTES_AN_EDGE) / 1_048_576)} MB of disk will be needed.`);
    await fillGenealogy(db, { edges: count, progress: (what, done, all) => say(`${what}: ${done} of ${all}`) });
  }

  async function embedded(): Promise<string> {
    const server = await startEmbedded({ dataDir: openDataDir(), say });
    life.add(server.stop);
    return server.url;
  }
});

function numberOf(flag: string): number | undefined {
  const text = process.argv[process.argv.indexOf(flag) + 1];
  return process.argv.includes(flag) && text && /^\d{1,8}$/.test(text) ? Number(text) : undefined;
}
