import PgBoss from "pg-boss";
import { base, closeContext, log } from "./context.server.ts";
import { keepAuditSealed } from "./domain/oversight/keep-audit-sealed.server.ts";
import { beatAsWorker } from "./domain/shared/beat-as-worker.server.ts";
import { env } from "./env.server.ts";
import type { Job } from "./jobs/define-job.ts";
import { JOBS } from "./jobs/index.server.ts";

const POLL_SECONDS = 1;
const BATCH = 10;

const boss = new PgBoss({
  connectionString: env.databaseUrl,
  schema: "jobs",
  application_name: "cho-lanh-jobs",
  max: 4,
  migrate: false,
  maintenanceIntervalMinutes: 10,
  archiveCompletedAfterSeconds: 3_600,
  deleteAfterDays: 14,
});
boss.on("error", (error) => log.error({ err: error }, "the job queue reported an error"));

/** Runs one job as the market itself. What it throws makes the queue try again later, with growing pauses. */
async function runJob(job: Job, { id, data }: { id: string; data: unknown }): Promise<void> {
  const startedAt = Date.now();
  try {
    await job.run({ ...base, requestId: id, actor: { kind: "system", process: job.name } }, data);
    log.info({ job: job.name, requestId: id, milliseconds: Date.now() - startedAt }, "job done");
  } catch (error) {
    log.error({ err: error, job: job.name, requestId: id }, "job failed");
    throw error;
  }
}

/** Runs a batch side by side. pg-boss settles a batch as one, so the ones that failed are reported before it does. */
async function runBatch(job: Job, batch: readonly PgBoss.Job<unknown>[]): Promise<void> {
  const outcomes = await Promise.allSettled(batch.map((one) => runJob(job, one)));
  for (const [index, outcome] of outcomes.entries()) {
    const failed = batch[index];
    if (outcome.status === "rejected" && failed)
      await boss.fail(job.name, failed.id, { message: String(outcome.reason) });
  }
}

const ticks: NodeJS.Timeout[] = [];

/** Runs a job by itself again and again, one run after another; a run that failed is followed by the next. */
function tick(job: Job, seconds: number): void {
  let isRunning = false;
  const run = async (): Promise<void> => {
    if (isRunning) return;
    isRunning = true;
    try {
      await job.run({ ...base, requestId: `${job.name}-tick`, actor: { kind: "system", process: job.name } }, {});
    } catch (error) {
      log.error({ err: error, job: job.name }, "job failed");
    } finally {
      isRunning = false;
    }
  };
  ticks.push(setInterval(() => void run(), seconds * 1_000));
}

async function start(): Promise<void> {
  await boss.start();
  for (const job of JOBS) {
    const worker = await boss.work(
      job.name,
      { batchSize: BATCH, pollingIntervalSeconds: POLL_SECONDS },
      async (batch) => {
        await runBatch(job, batch);
        if (batch.length === BATCH) boss.notifyWorker(worker);
      },
    );
    if (job.everySeconds) tick(job, job.everySeconds);
    if (job.cron) await boss.schedule(job.name, job.cron, {}, { tz: "Asia/Ho_Chi_Minh" });
  }
}

let isStopping = false;
function stop(): void {
  if (isStopping) return;
  isStopping = true;
  ticks.forEach(clearInterval);
  void boss
    .stop({ graceful: true, timeout: 8_000, wait: true })
    .catch((error: unknown) => log.error({ err: error }, "the job queue did not stop"))
    .then(sealing.stop)
    .then(heartbeat.stop)
    .then(closeContext)
    .finally(() => process.exit(0));
}
for (const signal of ["SIGTERM", "SIGINT"] as const) process.on(signal, stop);
process.on("disconnect", stop);

const heartbeat = beatAsWorker(base);
const sealing = keepAuditSealed(base);
await start();
process.send?.({ type: "ready" });
