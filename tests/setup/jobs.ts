import { sql } from "kysely";
import type { Ctx, Db } from "#app/domain/shared/ctx.ts";
import { JOBS } from "#app/jobs/index.server.ts";

export type QueuedJob = { id: string; name: string; data: Record<string, unknown>; startAfter: Date };

/** The jobs that wait, oldest first. */
export async function queuedJobs(db: Db): Promise<QueuedJob[]> {
  const { rows } = await sql<QueuedJob>`
    select id, name, data, start_after as "startAfter" from jobs.job where state = 'created' order by created_on, id
  `.execute(db);
  return rows;
}

/** Runs every waiting job of the names, as the worker would, until none is left; `all` also runs those of later. */
export async function runQueuedJobs(
  ctx: Ctx,
  { only, all = false }: { only?: readonly string[]; all?: boolean } = {},
): Promise<string[]> {
  const ran: string[] = [];
  for (;;) {
    const due = (await queuedJobs(ctx.db)).filter(
      ({ name, startAfter }) =>
        (only === undefined || only.includes(name)) && (all || startAfter.getTime() <= Date.now() + 1_000),
    );
    if (due.length === 0) return ran;
    for (const { id, name, data } of due) {
      const job = JOBS.find((one) => one.name === name);
      if (!job) throw new Error(`no job is called ${name}`);
      await job.run({ ...ctx, actor: { kind: "system", process: name } }, data);
      await sql`update jobs.job set state = 'completed', completed_on = now() where id = ${id}::uuid`.execute(ctx.db);
      ran.push(name);
    }
  }
}
