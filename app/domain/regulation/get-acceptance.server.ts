import {
  findUpcomingVersion,
  findVersionInForce,
  listAcceptances,
  type VersionRow,
} from "#db/queries/regulation.server.ts";
import { requireSeller } from "../organisation/require-role.ts";
import type { Ctx } from "../shared/ctx.ts";

export type OpenVersion = {
  readonly version: string;
  readonly summary: string;
  readonly summaryEn: string;
  readonly effectiveAt: string;
  readonly acceptedAt: string | null;
};

/** The versions a seller can accept today: the one in force and the one announced, each with when it was accepted. */
export async function getAcceptance(
  ctx: Ctx,
): Promise<{ readonly inForce: OpenVersion | null; readonly upcoming: OpenVersion | null }> {
  const sellerId = requireSeller(ctx.actor);
  const now = ctx.now();
  const [inForce, upcoming] = await Promise.all([findVersionInForce(ctx.db, now), findUpcomingVersion(ctx.db, now)]);
  const ids = [inForce, upcoming].flatMap((row) => (row ? [row.id] : []));
  const accepted = new Map((await listAcceptances(ctx.db, sellerId, ids)).map((a) => [a.versionId, a.acceptedAt]));
  const open = (row: VersionRow | undefined): OpenVersion | null =>
    row?.effectiveAt
      ? {
          version: row.version,
          summary: row.summary,
          summaryEn: row.summaryEn,
          effectiveAt: row.effectiveAt.toISOString(),
          acceptedAt: accepted.get(row.id)?.toISOString() ?? null,
        }
      : null;
  return { inForce: open(inForce), upcoming: open(upcoming) };
}
