import { advanceDryRun } from "#app/domain/oversight/advance-dry-run.server.ts";
import { startDryRun } from "#app/domain/oversight/start-dry-run.server.ts";
import { getDraftRule } from "#app/domain/regulation/list-rules.server.ts";
import { setRule } from "#app/domain/regulation/set-rule.server.ts";
import { actingAs, actingThen } from "../acting.server.ts";
import type { DemoMarket } from "../demo-market.ts";
import { MANAGER } from "../people.ts";

/** What the demo's draft asks for more than the version in force: two complete lots, and praise that is not proven stops. */
const STRICTER = [
  { rule: "LST-03", parameters: { minCompleteLots: "2" }, severity: "block" },
  { rule: "LST-07", parameters: {}, severity: "block" },
  { rule: "SEL-06", parameters: { warnDays: "90, 60, 30, 7" }, severity: "warn" },
] as const;

/** The manager sets three rules of the open draft and tries it on the whole market. */
export async function tryThirdDraft(market: DemoMarket): Promise<void> {
  const manager = await actingThen(market, MANAGER.email, 1, "15:00");
  for (const { rule, parameters, severity } of STRICTER) {
    const { rule: before } = await getDraftRule(manager, { rule });
    await setRule(manager, { rule, parameters, severity, revision: before.revision, isEnabled: true });
  }

  const runId = await startDryRun(await actingAs(market.ctx, MANAGER.email), {});
  await advanceDryRun({ ...market.ctx, actor: { kind: "system", process: "demo" } }, { runId });
}
