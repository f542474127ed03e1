import { Migrator, type Kysely } from "kysely";
import { migrations } from "./migrations/index.ts";

const migratorOf = (db: Kysely<unknown>): Migrator =>
  new Migrator({ db, provider: { getMigrations: () => Promise.resolve(migrations) } });

/** Brings the schema up to date, all or nothing for each migration; answers the names of those that ran. */
export async function migrateToLatest<T>(db: Kysely<T>): Promise<string[]> {
  const { error, results = [] } = await migratorOf(db as Kysely<unknown>).migrateToLatest();
  if (error instanceof Error) throw error;
  if (error !== undefined) throw new Error(`migration failed: ${JSON.stringify(error)}`);
  return results.map((result) => result.migrationName);
}

/** True when the database has run every migration that this code knows. */
export async function isMigrated<T>(db: Kysely<T>): Promise<boolean> {
  const list = await migratorOf(db as Kysely<unknown>).getMigrations();
  return list.every((migration) => migration.executedAt !== undefined);
}
