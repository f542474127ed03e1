import { isMigrated } from "#db/migrate.ts";
import { hasLivingWorker } from "#db/queries/readiness.server.ts";
import type { Ctx } from "./ctx.ts";

export type Readiness = { readonly database: boolean; readonly migrations: boolean; readonly worker: boolean };

/** Whether this process can serve: the database answers, its schema is the one this code knows, and a worker lives. */
export async function checkReadiness(ctx: Ctx): Promise<Readiness> {
  try {
    const worker = await hasLivingWorker(ctx.db);
    return { database: true, migrations: await isMigrated(ctx.db), worker };
  } catch (error) {
    ctx.log.warn({ err: error }, "the database does not answer");
    return { database: false, migrations: false, worker: false };
  }
}
