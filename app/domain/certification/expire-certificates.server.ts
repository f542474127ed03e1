import { expireCertificatesBefore, type EndingCertificate } from "#db/queries/certificate-dates.server.ts";
import { dayOf } from "../shared/clock.ts";
import type { Ctx } from "../shared/ctx.ts";
import { inTransaction } from "../shared/in-transaction.server.ts";
import { recordAudits } from "../shared/record-audit.server.ts";
import { announceChange } from "./announce-change.server.ts";
import { mailEnding } from "./mail-ending.server.ts";

const BATCH = 200;

/**
 * Marks papers whose last day has passed, tells their holders, and has everything judged again that stood on them (SEL-06).
 * Rules read the dates themselves, so a late run lets nothing through. Answers how many there were.
 */
export async function expireCertificates(ctx: Ctx): Promise<number> {
  let count = 0;
  for (;;) {
    const expired = await expireBatch(ctx);
    count += expired;
    if (expired < BATCH) return count;
  }
}

const expireBatch = (ctx: Ctx): Promise<number> =>
  inTransaction(ctx, async (tx) => {
    const expired = await expireCertificatesBefore(tx.db, dayOf(tx.now()), BATCH);
    if (expired.length === 0) return 0;
    await recordAudits(tx, expired.map(expiryEntry));
    await mailEnding(tx, expired, { letter: "certificateExpired" });
    await announceChange(
      tx,
      expired.map(({ sellerId }) => sellerId),
    );
    return expired.length;
  });

const expiryEntry = ({ id, sellerId, validTo }: EndingCertificate) => ({
  action: "certificate.expire",
  subjectType: "certificate",
  subjectId: id,
  after: { state: "expired", sellerId, validTo },
});
