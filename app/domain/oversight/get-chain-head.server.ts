import { findHead, findLink, listDayHeads } from "#db/queries/audit-chain.server.ts";
import type { Ctx } from "../shared/ctx.ts";
import { isDay } from "../shared/clock.ts";
import { NotFound } from "../shared/refusal.ts";

const PAGE_SIZE = 400;

/**
 * The head of the audit chain, for everybody: whoever keeps it can see later that history before it was not rewritten.
 * With the heads at the end of past days, newest first, those before `before` when it is given.
 */
export async function getChainHead(ctx: Ctx, { before }: { before?: string | undefined } = {}) {
  const head = await findHead(ctx.db);
  const days = await listDayHeads(ctx.db, {
    before: before !== undefined && isDay(before) ? before : undefined,
    limit: PAGE_SIZE + 1,
  });
  return {
    head: head ? { ...head, sealedAt: head.sealedAt.toISOString() } : null,
    days: days.slice(0, PAGE_SIZE),
    next: days.length > PAGE_SIZE ? (days[PAGE_SIZE - 1]?.day ?? null) : null,
  };
}

/** The hash at one position, to compare with a head that was kept. */
export async function getChainLink(ctx: Ctx, { position }: { position: number }) {
  const link = await findLink(ctx.db, position);
  if (!link) throw new NotFound();
  return { ...link, sealedAt: link.sealedAt.toISOString() };
}
