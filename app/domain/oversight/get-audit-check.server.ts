import { countUnsealed, findHead } from "#db/queries/audit-chain.server.ts";
import { findNewestCheck, listBreachRows } from "#db/queries/audit-checks.server.ts";
import type { Ctx } from "../shared/ctx.ts";
import { auditAreas } from "./audit-readers.ts";
import type { BreachKind } from "./judge-links.server.ts";

const SHOWN_BREACHES = 100;

/** The state of the chain for its readers: the head, what waits, and the newest check (for the department's alone). */
export async function getAuditCheck(ctx: Ctx) {
  const areas = auditAreas(ctx.actor);
  const head = await findHead(ctx.db);
  const waiting = await countUnsealed(ctx.db);
  const chain = { head: head ? { ...head, sealedAt: head.sealedAt.toISOString() } : null, waiting };
  if (areas !== null) return { ...chain, canCheck: false, check: null };
  const check = await findNewestCheck(ctx.db);
  if (!check) return { ...chain, canCheck: true, check: null };
  const breaches = await listBreachRows(ctx.db, check.id, SHOWN_BREACHES);
  return {
    ...chain,
    canCheck: true,
    check: {
      ...check,
      askedAt: check.askedAt.toISOString(),
      finishedAt: check.finishedAt?.toISOString() ?? null,
      breachCount: check.breaches,
      breaches: breaches.map((breach) => ({
        ...breach,
        kind: breach.kind as BreachKind,
        soundAt: breach.soundAt?.toISOString() ?? null,
      })),
    },
  };
}

export type AuditCheck = Awaited<ReturnType<typeof getAuditCheck>>;
