import {
  endSuspensionsBefore,
  expireCertificatesBefore,
  type EndingCertificate,
} from "#db/queries/certificate-dates.server.ts";
import { dayOf } from "../shared/clock.ts";
import type { TxCtx } from "../shared/ctx.ts";
import type { SellerId } from "../shared/ids.ts";
import { notifyChange } from "../shared/notify-change.server.ts";
import { recordAudits } from "../shared/record-audit.server.ts";
import { mailExpired } from "./mail-ending.server.ts";

/**
 * Marks papers whose last day has passed, at 24:00 Vietnamese time, and tells their holders; lets papers count again whose
 * suspension has ended. Answers the sellers concerned, whose listings whoever calls judges in the same transaction (SEL-06).
 * Rules read the dates themselves, so a late run lets nothing through.
 */
export async function turnCertificates(tx: TxCtx, limit: number): Promise<{ count: number; sellerIds: SellerId[] }> {
  const today = dayOf(tx.now());
  const expired = await expireCertificatesBefore(tx.db, today, limit);
  const resumed = await endSuspensionsBefore(tx.db, today, limit);
  const turned = [...expired, ...resumed];
  if (turned.length === 0) return { count: 0, sellerIds: [] };
  await recordAudits(tx, [
    ...expired.map(expiryEntry),
    ...resumed.map(({ id, sellerId, suspendedUntil }) => ({
      action: "certificate.restore",
      subjectType: "certificate",
      subjectId: id,
      before: { state: "suspended", suspendedUntil },
      after: { state: "valid", sellerId },
    })),
  ]);
  await mailExpired(
    tx,
    expired.filter(({ isReplaced }) => !isReplaced),
  );
  await notifyChange(tx);
  return { count: turned.length, sellerIds: [...new Set(turned.map(({ sellerId }) => sellerId))] };
}

const expiryEntry = ({ id, sellerId, validTo }: EndingCertificate) => ({
  action: "certificate.expire",
  subjectType: "certificate",
  subjectId: id,
  after: { state: "expired", sellerId, validTo },
});
