import PgBoss from "pg-boss";
import { sql } from "kysely";
import { JOBS } from "#app/jobs/index.server.ts";
import { connect } from "#db/client.server.ts";
import { migrateToLatest } from "#db/migrate.ts";
import { seedReferenceData } from "#db/seeds/reference.server.ts";

const OLDEST_VERSION = 150_000;
const RETRIES = { retryLimit: 8, retryDelay: 5, retryBackoff: true, expireInSeconds: 300 };

/**
 * Makes a database ready for this code: schema, job queues, reference data. Safe to run at every start, and by two
 * starts at once. Queues are made here because a job sent to a queue that does not exist is lost without a word.
 */
export async function prepareDatabase(url: string): Promise<void> {
  const connection = connect(url, { max: 2, applicationName: "cho-lanh-prepare" });
  try {
    await refuseOldServer(connection.db);
    await migrateToLatest(connection.db);
    await prepareQueues(url);
    await seedReferenceData(connection.db);
  } finally {
    await connection.close();
  }
}

async function refuseOldServer(db: ReturnType<typeof connect>["db"]): Promise<void> {
  const { rows } = await sql<{ version: string }>`select current_setting('server_version_num') as version`.execute(db);
  const version = Number(rows[0]?.version);
  if (version < OLDEST_VERSION)
    throw new Error(`The database is PostgreSQL ${Math.floor(version / 10_000)}; the market needs 15 or newer.`);
}

async function prepareQueues(url: string): Promise<void> {
  const boss = new PgBoss({ connectionString: url, schema: "jobs", max: 2, supervise: false, schedule: false });
  await boss.start();
  try {
    const known = new Set((await boss.getQueues()).map(({ name }) => name));
    for (const { name, policy } of JOBS) {
      if (!known.has(name)) await boss.createQueue(name, { name, policy, ...RETRIES });
    }
  } finally {
    await boss.stop({ graceful: false });
  }
}
