import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { sql } from "kysely";
import { findRunning, startEmbedded } from "#db/embedded.server.ts";
import type { ChainBreach } from "#app/domain/oversight/judge-links.server.ts";
import { listChainBreaches } from "#app/domain/oversight/walk-chain.server.ts";
import { rebuildTrace } from "#app/domain/traceability/rebuild-trace.server.ts";
import { invariantNames, listBreaches } from "#db/queries/invariants.server.ts";
import { connect } from "#db/client.server.ts";
import { endLeftovers, ensureInstalled, live, openDataDir, say, Sentence, takeLock, type Life } from "./bootstrap.mjs";
import { prepareDatabase } from "./prepare-database.ts";

const TASKS = { migrate, new: newMigration, types, seed, reset, invariants, rebuild } as const;
const INDEX = "db/migrations/index.ts";
const MIGRATION = `import { sql, type Kysely } from "kysely";

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql\`select 1\`.execute(db);
}
`;

const CHAIN = "audit: the chain of seals agrees with every entry";

const rowOfChain = ({ kind, entryId, position, otherEntryId, soundAt }: ChainBreach) => ({
  invariant: CHAIN,
  row: `entry ${entryId ?? "?"} at ${position ?? "no position"}: ${kind}${otherEntryId ? ` with ${otherEntryId}` : ""}${
    soundAt ? `, sound at ${soundAt.toISOString()}` : ""
  }`,
});

/** `npm run db:...`: works on DATABASE_URL, else on the embedded database of DATA_DIR, which must not be in use. */
await live(async (life) => {
  await ensureInstalled(life);
  const task = TASKS[process.argv[2] as keyof typeof TASKS] as ((life: Life) => Promise<void>) | undefined;
  if (!task) throw new Sentence(`Say which: ${Object.keys(TASKS).join(", ")}`);
  await task(life);
  await life.stop();
});

async function openUrl(life: Life): Promise<string> {
  const given = process.env["DATABASE_URL"];
  if (given) return given;
  const dataDir = openDataDir();
  takeLock(dataDir, life);
  await endLeftovers(dataDir);
  const embedded = await startEmbedded({ dataDir, say });
  life.add(embedded.stop);
  return embedded.url;
}

async function migrate(life: Life): Promise<void> {
  await prepareDatabase(await openUrl(life));
  say("The schema, the job queues and the reference data are up to date.");
}

async function newMigration(): Promise<void> {
  const name = process.argv[3];
  if (!name || !/^[a-z0-9-]+$/.test(name)) throw new Sentence("Name it: npm run db:new -- what-it-does");
  const stamp = new Date().toISOString().replace(/[-:]/g, "").slice(0, 15);
  const file = `${stamp}-${name}`;
  const path = join("db/migrations", `${file}.ts`);
  if (existsSync(path)) throw new Sentence(`${path} is there already.`);
  writeFileSync(path, MIGRATION);
  const variable = name.replace(/-(.)/g, (_all, letter: string) => letter.toUpperCase());
  const index = readFileSync(INDEX, "utf8")
    .replace(/\n\n\/\*\*/, `\nimport * as ${variable} from "./${file}.ts";\n\n/**`)
    .replace(/\n};\n$/, `\n  "${file}": ${variable},\n};\n`);
  writeFileSync(INDEX, index);
  say(`${path}, listed in ${INDEX}`);
}

/** Writes db/schema.generated.ts from a migrated database; \`--verify\` only compares, and fails when they differ. */
async function types(life: Life): Promise<void> {
  const url = await openUrl(life);
  await prepareDatabase(url);
  const verify = process.argv.includes("--verify") ? ["--verify"] : [];
  const { status } = spawnSync(
    process.execPath,
    ["node_modules/kysely-codegen/dist/cli/bin.js", "--url", url, ...verify],
    { stdio: "inherit" },
  );
  if (status !== 0) throw new Sentence("db/schema.generated.ts does not match the migrations: run npm run db:types.");
}

async function seed(life: Life): Promise<void> {
  const url = await openUrl(life);
  const { status } = spawnSync(process.execPath, ["--import", "tsx", "scripts/prepare.ts"], {
    stdio: "inherit",
    env: { ...process.env, DATABASE_URL: url, DEMO: process.env["DEMO"] ?? "1", DATA_DIR: openDataDir() },
  });
  if (status !== 0) throw new Sentence("The seed failed.");
}

/** Empties the database. Only ever the demo's: a market open to the public is never wiped by a command. */
async function reset(life: Life): Promise<void> {
  if ((process.env["DEMO"] ?? "1") !== "1") throw new Sentence("Only a demo market can be reset.");
  const { db, close } = connect(await openUrl(life));
  try {
    await sql`drop schema if exists jobs cascade`.execute(db);
    await sql`drop schema public cascade`.execute(db);
    await sql`create schema public`.execute(db);
  } finally {
    await close();
  }
  say("Emptied. The next start fills it again.");
}

/** Checks every invariant and names each row that breaks one; also beside a running market. Fails when there is any. */
async function invariants(life: Life): Promise<void> {
  const url = process.env["DATABASE_URL"] ?? (await findRunning(openDataDir())) ?? (await openUrl(life));
  const { db, close } = connect(url);
  const chain = await listChainBreaches(db);
  const breaches = [...(await listBreaches(db)), ...chain.map(rowOfChain)];
  await close();
  const names = [...invariantNames(), CHAIN];
  for (const name of names) {
    const rows = breaches.filter(({ invariant }) => invariant === name);
    say(`${rows.length === 0 ? "holds " : "BROKEN"} ${name}`);
    for (const { row } of rows) say(`       ${row}`);
  }
  if (breaches.length > 0) throw new Sentence(`${breaches.length} rows break an invariant.`);
  say(`All ${names.length} invariants hold.`);
}

/** Tells lots, genealogy, balances and diary anew from the events; also beside a running market, whose readers wait. */
async function rebuild(life: Life): Promise<void> {
  const url = process.env["DATABASE_URL"] ?? (await findRunning(openDataDir())) ?? (await openUrl(life));
  const { db, close } = connect(url);
  const began = performance.now();
  const told = await rebuildTrace({ db }, (n) => say(`${n} events told`));
  await close();
  say(`Projections of ${told} events are told anew, in ${((performance.now() - began) / 1000).toFixed(1)} s.`);
}
