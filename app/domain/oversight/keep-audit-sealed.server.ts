import type { Ctx } from "../shared/ctx.ts";
import { sealAudit } from "./seal-audit.server.ts";

const EVERY_MS = 1_500;

/**
 * Seals what was written every second and a half until stopped. Nothing is kept in memory: whoever comes after a worker
 * that was killed goes on where its last transaction ended.
 */
export function keepAuditSealed(ctx: Ctx): { stop: () => Promise<void> } {
  let isStopped = false;
  let wake = (): void => undefined;
  const pause = (): Promise<void> =>
    new Promise((done) => {
      const timer = setTimeout(done, EVERY_MS);
      wake = () => {
        clearTimeout(timer);
        done();
      };
    });
  const run = async (): Promise<void> => {
    while (!isStopped) {
      await sealAudit(ctx).catch((error: unknown) => ctx.log.warn({ err: error }, "the audit log could not be sealed"));
      if (!isStopped) await pause();
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
