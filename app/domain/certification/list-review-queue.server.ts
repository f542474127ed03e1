import { listPendingCertificates, type QueuedCertificate } from "#db/queries/certificate-queue.server.ts";
import { requireRole } from "../organisation/require-role.ts";
import type { Ctx } from "../shared/ctx.ts";
import { pageOf, readTimeCursor, writeTimeCursor, type Page } from "../shared/time-cursor.ts";
import { remarksOn, type CertificateRemark } from "./certificate-kinds.ts";
import { reviewerAt } from "./reviewer.ts";
import { REVIEWERS } from "./reviewers.ts";

const PAGE_SIZE = 20;

/** Papers that this official is competent to decide about, the longest wait first, with what is out of the ordinary. */
export async function listReviewQueue(
  ctx: Ctx,
  { after, isHangingOnly = false }: { after?: string | undefined; isHangingOnly?: boolean },
): Promise<Page<QueuedCertificate & { remarks: readonly CertificateRemark[] }>> {
  requireRole(ctx.actor, ...REVIEWERS);
  const rows = await listPendingCertificates(ctx.db, reviewerAt(ctx.actor, ctx.now()), {
    after: readTimeCursor(after),
    limit: PAGE_SIZE + 1,
    isHangingOnly,
  });
  return pageOf(
    rows.map((row) => ({ ...row, remarks: remarksOn(row) })),
    PAGE_SIZE,
    ({ createdAt, id }) => writeTimeCursor({ at: createdAt, id }),
  );
}
