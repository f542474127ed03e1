import { listCertificatesEnding } from "#db/queries/certificate-dates.server.ts";
import { addDays, dayOf } from "../shared/clock.ts";
import type { Ctx } from "../shared/ctx.ts";
import { inTransaction } from "../shared/in-transaction.server.ts";
import { WARNING_DAYS } from "./expiry-warning.ts";
import { mailEnding } from "./mail-ending.server.ts";

/** Writes to holders 60, 30 and 7 days before a paper's last day (SEL-06), once each, also when a run was missed. */
export async function warnExpiringCertificates(ctx: Ctx): Promise<void> {
  const today = dayOf(ctx.now());
  await inTransaction(ctx, async (tx) => {
    const ending = await listCertificatesEnding(tx.db, today, addDays(today, Math.max(...WARNING_DAYS)));
    await mailEnding(tx, ending, { letter: "certificateExpiring" });
  });
}
