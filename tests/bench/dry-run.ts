import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { performance } from "node:perf_hooks";
import { v7 } from "uuid";
import { advanceDryRun } from "#app/domain/oversight/advance-dry-run.server.ts";
import { startDryRun } from "#app/domain/oversight/start-dry-run.server.ts";
import { draftRegulation } from "#app/domain/regulation/draft-regulation.server.ts";
import { publishRegulation } from "#app/domain/regulation/publish-regulation.server.ts";
import { dayOf } from "#app/domain/shared/clock.ts";
import type { Ctx, Db } from "#app/domain/shared/ctx.ts";
import type { UnitId, UserId } from "#app/domain/shared/ids.ts";
import { connect } from "#db/client.server.ts";
import { startEmbedded } from "#db/embedded.server.ts";
import { findDryRun } from "#db/queries/dry-runs.server.ts";
import { findDraftVersion } from "#db/queries/regulation.server.ts";
import { upsertRule } from "#db/queries/regulation-rules.server.ts";
import { fillMarket } from "#db/seeds/measuring/fill-market.server.ts";
import { prepareDatabase } from "../../scripts/prepare-database.ts";

const LISTINGS = Number(process.env["BENCH_LISTINGS"] ?? 100_000);

export type DryRunMeasure = {
  readonly listings: number;
  readonly seconds: number;
  readonly floorSeconds: number;
  readonly queries: number;
  readonly rssMb: number;
};

/** A dry run over 100,000 listings in a database of its own, beside only reading the same listings and lots. */
export async function measureDryRun(say: (line: string) => void): Promise<DryRunMeasure> {
  const dataDir = mkdtempSync(join(tmpdir(), "cho-lanh-dry-run-"));
  chmodSync(dataDir, 0o755);
  const server = await startEmbedded({ dataDir, isThrowaway: true });
  let queries = 0;
  const connection = connect(server.url, { max: 4, onQuery: () => (queries += 1) });
  try {
    await prepareDatabase(server.url);
    const manager = await aManagersCtx(connection.db);
    await publishRegulation(manager, {});
    say(`Filling a database with ${LISTINGS} listings`);
    await fillMarket(connection.db, { listings: LISTINGS, salt: "bench", today: dayOf(new Date()) });
    await draftRegulation(manager);
    await tighten(manager);
    const runId = await startDryRun(manager, {});
    say("Judging all of them under both versions");
    queries = 0;
    const startedAt = performance.now();
    await advanceDryRun(manager, { runId });
    const seconds = (performance.now() - startedAt) / 1_000;
    const counted = queries;
    const run = await findDryRun(connection.db, runId);
    if (run?.state !== "done" || run.listings !== LISTINGS) throw new Error("the dry run did not judge everything");
    say(`${run.listingsBlocked} would be blocked, ${run.listingsFreed} freed, ${run.listingsChanged} changed`);
    const floorSeconds = await readOnly(connection.db);
    const rssMb = Math.round(process.memoryUsage().rss / 1_048_576);
    return { listings: LISTINGS, seconds, floorSeconds, queries: counted, rssMb };
  } finally {
    await connection.close();
    await server.stop();
    rmSync(dataDir, { recursive: true, force: true });
  }
}

/** A market manager with what a use case here touches; the queue is not asked, because the measure runs the work itself. */
async function aManagersCtx(db: Db): Promise<Ctx> {
  const userId = v7() as UserId;
  const { id, path } = await db
    .selectFrom("units")
    .select(["id", "path"])
    .where("kind", "=", "department")
    .executeTakeFirstOrThrow();
  const at = new Date();
  await db
    .insertInto("users")
    .values({ id: userId, name: "Người đo", email: "do@example.vn", created_at: at, updated_at: at })
    .execute();
  const membership = { unitId: id as UnitId, unitPath: path, role: "market_manager", sellerId: null, groups: null };
  const actor = { kind: "user", userId, name: "Người đo", email: "do@example.vn", memberships: [membership] };
  const jobs = { add: () => Promise.resolve() };
  return { db, actor, jobs, requestId: "bench", now: () => new Date(), newId: () => v7() } as unknown as Ctx;
}

/** What a department would try: praise blocks, three pictures, papers near their end are pointed out earlier. */
async function tighten({ db, actor, now }: Ctx): Promise<void> {
  const draft = await findDraftVersion(db);
  if (!draft || actor.kind !== "user") throw new Error("no draft");
  const common = { effectiveFrom: null, effectiveTo: null, isEnabled: true } as const;
  const by = { at: now(), by: actor.userId };
  await upsertRule(db, draft.id, { ...common, rule: "LST-07", severity: "block", parameters: {} }, by);
  await upsertRule(db, draft.id, { ...common, rule: "LST-01", severity: "block", parameters: { minPictures: 3 } }, by);
  const warnDays = { warnDays: [90, 30, 7] };
  await upsertRule(db, draft.id, { ...common, rule: "SEL-06", severity: "warn", parameters: warnDays }, by);
}

/** The floor: the same texts and lots read by two plain statements, and nothing thought about them. */
async function readOnly(db: Db): Promise<number> {
  const startedAt = performance.now();
  await db.selectFrom("listings").select(["id", "title", "description", "price_vnd", "state"]).execute();
  await db.selectFrom("lots").select(["id", "code", "facts", "expires_on"]).execute();
  return (performance.now() - startedAt) / 1_000;
}
