import PgBoss from "pg-boss";
import { runStatement } from "#db/raw.server.ts";
import type { Db, Jobs } from "#app/domain/shared/ctx.ts";

export const JOBS_SCHEMA = "jobs";

const inside = (db: Db) => ({
  executeSql: (text: string, values: unknown[]) => runStatement(db, text, values),
});

/**
 * Queues a job on the caller's connection, so that it exists if and only if the caller's transaction commits. Throws when
 * the queue does not exist, because pg-boss would lose the job without a word. With a `singletonKey` on a queue of policy
 * `short`, a job that already waits under that key is enough. `offsetMs` is the product's clock ahead of the real one.
 */
export function makeJobs(db: Db, { offsetMs }: { offsetMs: number }): Jobs {
  const boss = new PgBoss({ schema: JOBS_SCHEMA, db: inside(db) });
  return {
    async add(tx, name, payload, { startAfter, singletonKey } = {}) {
      const id = await boss.send(name, payload, {
        db: inside(tx),
        ...(startAfter ? { startAfter: new Date(startAfter.getTime() - offsetMs) } : {}),
        ...(singletonKey === undefined ? {} : { singletonKey }),
      });
      if (id === null && singletonKey === undefined)
        throw new Error(`no queue "${name}": it is missing in app/jobs/index.server.ts`);
    },
  };
}
