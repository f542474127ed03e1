import type { z } from "zod";
import type { Ctx } from "#app/domain/shared/ctx.ts";

export type Job = {
  /** `area.verb-noun`. */
  readonly name: string;
  readonly schema: z.ZodTypeAny;
  /** Minute, hour, day, month, weekday, in Vietnamese time: the job then also runs by itself, with an empty payload. */
  readonly cron?: string;
  /** What must not wait for the round of a minute: each worker runs it by itself this often, besides the queue. */
  readonly everySeconds?: number;
  /** `short`: at most one job waits under one singleton key. */
  readonly policy: "standard" | "short";
  readonly run: (ctx: Ctx, payload: unknown) => Promise<unknown>;
};

/** Background work: a name, the shape of its payload, and the use case that does it. A failed job is tried again later. */
export function defineJob<Schema extends z.ZodTypeAny>(
  name: string,
  schema: Schema,
  run: (ctx: Ctx, payload: z.output<Schema>) => Promise<unknown>,
  {
    cron,
    everySeconds,
    policy = "standard",
  }: { cron?: string; everySeconds?: number; policy?: "standard" | "short" } = {},
): Job {
  return {
    name,
    schema,
    policy,
    ...(cron ? { cron } : {}),
    ...(everySeconds ? { everySeconds } : {}),
    run: (ctx, payload) => run(ctx, schema.parse(payload ?? {}) as z.output<Schema>),
  };
}
