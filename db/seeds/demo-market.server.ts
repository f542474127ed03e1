import type { Ctx } from "#app/domain/shared/ctx.ts";

/** Tells how far the seed has come: what is being made, and which part of the whole is done. */
export type Progress = (step: string, done: number, total: number) => void;

type Step = { readonly name: string; readonly run: (ctx: Ctx) => Promise<void> };

/** In this order; each calls the use cases as the demo's own accounts. */
const STEPS: readonly Step[] = [];

/** Fills an empty market with the demo. Called once, in demo mode, after the reference data. */
export async function seedDemoMarket(ctx: Ctx, progress: Progress): Promise<void> {
  for (const [index, step] of STEPS.entries()) {
    progress(step.name, index, STEPS.length);
    await step.run(ctx);
  }
}

/** Records a fresh harvest for each perishable listing whose lot has passed. Past records are never rewritten. */
export async function refreshDemoHarvest(_ctx: Ctx): Promise<void> {}
