import { beatAsWorker as beat } from "#db/queries/readiness.server.ts";
import type { Ctx } from "./ctx.ts";

const EVERY_MS = 5_000;
const AFTER_FAILURE_MS = 1_000;

/** Shows that a worker lives, on a connection of its own, until stopped. A lost connection is taken up again. */
export function beatAsWorker(ctx: Ctx): { stop: () => Promise<void> } {
  let isStopped = false;
  let wake = (): void => undefined;
  const pause = (ms: number): Promise<void> =>
    new Promise((done) => {
      const timer = setTimeout(done, ms);
      wake = () => {
        clearTimeout(timer);
        done();
      };
    });
  const run = async (): Promise<void> => {
    while (!isStopped) {
      try {
        await ctx.db.connection().execute(async (connection) => {
          while (!isStopped) {
            await beat(connection);
            await pause(EVERY_MS);
          }
        });
      } catch (error) {
        ctx.log.warn({ err: error }, "the worker could not say that it lives");
        await pause(AFTER_FAILURE_MS);
      }
    }
  };
  const ended = run();
  return {
    stop: async () => {
      isStopped = true;
      wake();
      await ended;
    },
  };
}
