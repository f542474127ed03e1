import { advanceDryRun } from "#app/domain/oversight/advance-dry-run.server.ts";
import type { Ctx } from "#app/domain/shared/ctx.ts";
import { connect } from "#db/client.server.ts";

/** A worker of its own process that goes on with one dry run in small batches, for a test that kills it half way. */
const [url = "", runId = "", at = "", batchSize = ""] = process.argv.slice(2);
const { db, close } = connect(url, { max: 2 });
const ctx = { db, now: () => new Date(at), actor: { kind: "system", process: "test" } } as unknown as Ctx;
await advanceDryRun(ctx, { runId }, { batchSize: Number(batchSize), batches: 1_000 });
await close();
