import { listCertificatesEnding } from "#db/queries/certificate-dates.server.ts";
import { addDays, dayOf } from "../shared/clock.ts";
import { getRuleParameters } from "../regulation/get-rule-parameters.server.ts";
import type { Ctx } from "../shared/ctx.ts";
import { inTransaction } from "../shared/in-transaction.server.ts";
import { mailEnding } from "./mail-ending.server.ts";

/** Writes to holders 60, 30 and 7 days before a paper's last day, or as the version in force asks (SEL-06), once each. */
export async function warnExpiringCertificates(ctx: Ctx): Promise<void> {
  const today = dayOf(ctx.now());
  const { warnDays } = await getRuleParameters(ctx, "SEL-06");
  await inTransaction(ctx, async (tx) => {
    const ending = await listCertificatesEnding(tx.db, today, addDays(today, Math.max(...warnDays)));
    await mailEnding(tx, ending, { letter: "certificateExpiring", warnDays });
  });
}
