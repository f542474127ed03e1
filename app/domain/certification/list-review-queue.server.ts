import { listPendingCertificates, type QueuedCertificate } from "#db/queries/certificates.server.ts";
import { requireScopes } from "../organisation/require-role.ts";
import type { Ctx } from "../shared/ctx.ts";
import { pageOf, readTimeCursor, writeTimeCursor, type Page } from "../shared/time-cursor.ts";
import { hasUsualNumber } from "./certificate-kinds.ts";
import { REVIEWERS } from "./reviewers.ts";

const PAGE_SIZE = 20;

/** Papers that wait for review in the actor's area, the longest wait first; an unusual number is pointed out. */
export async function listReviewQueue(
  ctx: Ctx,
  { after }: { after?: string | undefined },
): Promise<Page<QueuedCertificate & { isUsualNumber: boolean }>> {
  const scopes = requireScopes(ctx.actor, ...REVIEWERS);
  const rows = await listPendingCertificates(ctx.db, scopes, { after: readTimeCursor(after), limit: PAGE_SIZE + 1 });
  return pageOf(
    rows.map((row) => ({ ...row, isUsualNumber: hasUsualNumber(row.kind, row.number) })),
    PAGE_SIZE,
    ({ createdAt, id }) => writeTimeCursor({ at: createdAt, id }),
  );
}
