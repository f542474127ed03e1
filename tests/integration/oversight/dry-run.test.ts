import { spawn } from "node:child_process";
import { once } from "node:events";
import fc from "fast-check";
import { expect } from "vitest";
import { advanceDryRun } from "#app/domain/oversight/advance-dry-run.server.ts";
import { cancelDryRun } from "#app/domain/oversight/cancel-dry-run.server.ts";
import { resumeDryRuns } from "#app/domain/oversight/resume-dry-runs.server.ts";
import { startDryRun } from "#app/domain/oversight/start-dry-run.server.ts";
import { draftRegulation } from "#app/domain/regulation/draft-regulation.server.ts";
import { JUDGED_LISTING_RULES, JUDGED_SELLER_RULES, ruleOf, type RuleId } from "#app/domain/regulation/rules.ts";
import { completed } from "#app/domain/regulation/rule-parameters.ts";
import { dayOf } from "#app/domain/shared/clock.ts";
import type { Ctx, Db } from "#app/domain/shared/ctx.ts";
import type { DryRunId, RegulationVersionId } from "#app/domain/shared/ids.ts";
import { findDryRun } from "#db/queries/dry-runs.server.ts";
import { findDraftVersion } from "#db/queries/regulation.server.ts";
import { upsertRule } from "#db/queries/regulation-rules.server.ts";
import { fillMarket } from "#db/seeds/measuring/fill-market.server.ts";
import { judgeOneByOne, type Tally } from "#tests/factories/dry-runs.ts";
import { aRegulation } from "#tests/factories/listings.ts";
import { aManager, aSeller } from "#tests/factories/people.ts";
import { countQueries } from "#tests/setup/count-queries.ts";
import { queuedJobs, runQueuedJobs } from "#tests/setup/jobs.ts";
import { test, type TestCtx } from "#tests/setup/test.ts";

const worker = (ctx: Ctx): Ctx => ({ ...ctx, actor: { kind: "system", process: "test" } });

const tallyOf = async (db: Db, id: DryRunId): Promise<Tally & { state: string }> => {
  const run = await findDryRun(db, id);
  if (!run) throw new Error("no run");
  return {
    state: run.state,
    sellers: { all: run.sellers, blocked: run.sellersBlocked, freed: run.sellersFreed, changed: run.sellersChanged },
    listings: {
      all: run.listings,
      blocked: run.listingsBlocked,
      freed: run.listingsFreed,
      changed: run.listingsChanged,
    },
    onSaleBlocked: run.onSaleBlocked,
  };
};

/** The stored results, counted again: the counters of the run must say the same. */
const countResults = async (db: Db, id: DryRunId) => {
  const rows = await db
    .selectFrom("dry_run_results")
    .select(["subject_type", "outcome", (eb) => eb.fn.countAll<number>().as("n")])
    .where("run_id", "=", id)
    .groupBy(["subject_type", "outcome"])
    .execute();
  return (type: string, outcome: string): number =>
    Number(rows.find((row) => row.subject_type === type && row.outcome === outcome)?.n ?? 0);
};

type Setting = { rule: RuleId; isEnabled: boolean; severity: "block" | "warn"; scale: number };

/** Any change of a draft, also one that no manager could make: the run and the plain functions must agree on all. */
const drafts: fc.Arbitrary<readonly Setting[]> = fc.uniqueArray(
  fc.record({
    rule: fc.constantFrom<RuleId>(...JUDGED_SELLER_RULES, ...JUDGED_LISTING_RULES),
    isEnabled: fc.boolean(),
    severity: fc.constantFrom("block" as const, "warn" as const),
    scale: fc.integer({ min: 1, max: 3 }),
  }),
  { selector: ({ rule }) => rule, minLength: 1, maxLength: 6 },
);

async function write(ctx: TestCtx, manager: Ctx, settings: readonly Setting[]): Promise<void> {
  const draft = await findDraftVersion(ctx.db);
  if (!draft || manager.actor.kind !== "user") throw new Error("no draft");
  await ctx.db.deleteFrom("regulation_rules").where("version_id", "=", draft.id).execute();
  for (const { rule, isEnabled, severity, scale } of settings) {
    const defaults = completed(ruleOf(rule).parameters, {});
    const parameters = Object.fromEntries(
      Object.entries(defaults).map(([key, value]) => [key, typeof value === "number" ? value * scale : value]),
    );
    const change = { rule, parameters, severity, isEnabled, effectiveFrom: null, effectiveTo: null };
    await upsertRule(ctx.db, draft.id, change, { at: ctx.now(), by: manager.actor.userId });
  }
}

let markets = 0;
async function aMarket(ctx: TestCtx, { listings = 60, sellers = 6 } = {}): Promise<Ctx> {
  const manager = await aManager(ctx);
  await aRegulation(manager);
  markets += 1;
  await fillMarket(ctx.db, { listings, sellers, salt: `m${markets}`, today: dayOf(ctx.now()) });
  if (!(await findDraftVersion(ctx.db))) await draftRegulation(manager);
  return manager;
}

test(
  "on random markets and drafts the counts are those of judging one by one",
  { timeout: 120_000 },
  async ({ ctx, db }) => {
    await aMarket(ctx);
    let differing = 0;
    await fc.assert(
      fc.asyncProperty(drafts, fc.integer({ min: 7, max: 90 }), async (settings, batchSize) => {
        const manager = await aMarket(ctx, { listings: 20, sellers: 3 });
        await write(ctx, manager, settings);
        const id = await startDryRun(manager, {});
        await advanceDryRun(worker(ctx), { runId: id }, { batchSize });
        const { state, ...tally } = await tallyOf(db, id);
        expect(state).toBe("done");
        expect(tally).toEqual(await judgeOneByOne(ctx));
        const stored = await countResults(db, id);
        for (const outcome of ["blocked", "freed", "changed"] as const) {
          expect(stored("listing", outcome)).toBe(tally.listings[outcome]);
          expect(stored("seller", outcome)).toBe(tally.sellers[outcome]);
          differing += tally.listings[outcome];
        }
      }),
      { numRuns: 5, endOnFailure: true },
    );
    expect(differing).toBeGreaterThan(0);
  },
);

test(
  "a worker that is killed half way is followed by another, and every total is right",
  { timeout: 120_000 },
  async ({ ctx, db, databaseUrl, clock }) => {
    const manager = await aMarket(ctx, { listings: 150, sellers: 12 });
    await write(ctx, manager, [
      { rule: "LST-07", isEnabled: true, severity: "block", scale: 1 },
      { rule: "LST-16", isEnabled: false, severity: "block", scale: 1 },
    ]);
    const runId = await startDryRun(manager, {});
    const child = spawn(
      process.execPath,
      ["--import", "tsx", "tests/fakes/dry-run-worker.ts", databaseUrl, runId, ctx.now().toISOString(), "5"],
      { stdio: "inherit" },
    );
    const ended = once(child, "exit");
    await expect
      .poll(async () => (await tallyOf(db, runId)).listings.all, { timeout: 60_000, interval: 5 })
      .toBeGreaterThan(20);
    child.kill("SIGKILL");
    await ended;
    const broken = await tallyOf(db, runId);
    expect(broken.state).toBe("running");

    expect(await resumeDryRuns(worker(ctx))).toBe(0);
    clock.advance({ seconds: 31 });
    await db.deleteFrom("dry_runs").where("state", "=", "cancelled").execute();
    await runQueuedJobs(ctx, { only: ["oversight.resume-dry-runs", "oversight.advance-dry-run"] });
    const { state, ...tally } = await tallyOf(db, runId);
    expect(state).toBe("done");
    expect(tally).toEqual(await judgeOneByOne(ctx));
    expect(tally.listings.blocked).toBeGreaterThan(0);
    expect(tally.listings.freed).toBeGreaterThan(0);
  },
);

test(
  "two workers at once count nothing twice; a cancelled run writes nothing more",
  { timeout: 60_000 },
  async ({ ctx, db }) => {
    const manager = await aMarket(ctx);
    await write(ctx, manager, [{ rule: "LST-07", isEnabled: true, severity: "block", scale: 1 }]);
    const first = await startDryRun(manager, {});
    await expect(startDryRun(manager, {})).rejects.toMatchObject({ code: "oversight.dry-run-running" });
    await Promise.all(
      [1, 2, 3].map(() => advanceDryRun(worker(ctx), { runId: first }, { batchSize: 20, batches: 100 })),
    );
    const { state, ...tally } = await tallyOf(db, first);
    expect(state).toBe("done");
    expect(tally).toEqual(await judgeOneByOne(ctx));

    const second = await startDryRun(manager, {});
    await advanceDryRun(worker(ctx), { runId: second }, { batchSize: 20, batches: 2 });
    expect((await queuedJobs(db)).some(({ data }) => data["runId"] === second)).toBe(true);
    await cancelDryRun(manager, { runId: second });
    await expect(cancelDryRun(manager, { runId: second })).rejects.toMatchObject({ code: "oversight.dry-run-over" });
    expect(await advanceDryRun(worker(ctx), { runId: second })).toEqual({ batches: 0 });
    expect(await tallyOf(db, second)).toMatchObject({ state: "cancelled", listings: { all: 40 } });
  },
);

test("the number of questions does not grow with the market, and the market itself stays as it was", async ({
  ctx,
  db,
}) => {
  const manager = await aMarket(ctx, { listings: 200, sellers: 10 });
  const states = () => db.selectFrom("listings").select(["id", "state", "updated_at"]).orderBy("id").execute();
  const before = await states();
  const runId = await startDryRun(manager, {});
  const { queries } = await countQueries(() => advanceDryRun(worker(ctx), { runId }));
  // One for the run, five for the listings, three for the sellers that have none.
  expect(queries.filter((query) => !/^(start transaction|commit)/.test(query)).length).toBeLessThanOrEqual(9);
  expect(await states()).toEqual(before);
  expect(await db.selectFrom("findings").select("id").execute()).toEqual([]);
});

test("the day decides the facts and the law: what lapses later, and what 2019 did not know", async ({ ctx, db }) => {
  const manager = await aMarket(ctx);
  await write(ctx, manager, [{ rule: "SEL-05", isEnabled: false, severity: "block", scale: 1 }]);
  const on = async (asOf: string): Promise<Tally> => {
    const runId = await startDryRun(manager, { asOf });
    await advanceDryRun(worker(ctx), { runId });
    return tallyOf(db, runId);
  };
  const today = await on(dayOf(ctx.now()));
  const later = await on("2029-06-01");
  expect(later.sellers.freed).toBeGreaterThan(today.sellers.freed);
  expect((await on("2013-07-01")).sellers.all).toBe(today.sellers.all);
});

test("nobody but a market manager starts or ends one; without a draft there is nothing to try", async ({ ctx, db }) => {
  const { ctx: seller } = await aSeller(ctx);
  await expect(startDryRun(seller, {})).rejects.toMatchObject({ code: "organisation.not-allowed" });
  const manager = await aManager(ctx);
  const draft = await findDraftVersion(db);
  const id = draft?.id as RegulationVersionId;
  await db.deleteFrom("dry_runs").where("version_id", "=", id).execute();
  await db.deleteFrom("regulation_rules").where("version_id", "=", id).execute();
  await db.deleteFrom("regulation_articles").where("version_id", "=", id).execute();
  await db.deleteFrom("regulation_chapters").where("version_id", "=", id).execute();
  await db.deleteFrom("regulation_versions").where("id", "=", id).execute();
  await expect(startDryRun(manager, {})).rejects.toMatchObject({ code: "oversight.nothing-to-try" });
});
