import { listMemberships } from "#db/queries/memberships.server.ts";
import { deleteSessions, touchSession } from "#db/queries/sessions.server.ts";
import type { AccountSession, Client, SetCookies } from "../shared/accounts.ts";
import { needsSecondFactor, type Actor } from "../shared/actor.ts";
import { addMinutes } from "../shared/clock.ts";
import type { Ctx } from "../shared/ctx.ts";
import { shownEmail } from "../shared/placeholder-email.ts";

const GUEST: Actor = { kind: "guest" };
const SEEN_EVERY_MINUTES = 1;

/**
 * Who sends this request. Without a session cookie a guest, at no cost. `isFresh` asks the database whether the session
 * still stands; pages that anyone may see can do with an answer of the last minute. Roles are always read afresh, and those
 * that act for an authority count only in a session that has shown a second factor.
 */
export async function resolveActor(
  ctx: Ctx,
  client: Client,
  { isFresh }: { isFresh: boolean },
): Promise<{ actor: Actor; cookies: SetCookies; session?: AccountSession }> {
  if (!ctx.accounts.hasSessionCookie(client.headers)) return { actor: GUEST, cookies: [] };
  const found = await ctx.accounts.session(client, { isFresh });
  if (!found) return { actor: GUEST, cookies: [] };
  const { session, cookies } = found;
  if (isIdle(session, ctx.now())) {
    await deleteSessions(ctx.db, session.userId, { only: session.id });
    return { actor: GUEST, cookies: [] };
  }
  if ((isFresh || session.idleMinutes !== null) && isToBeNoted(session, ctx.now()))
    await touchSession(ctx.db, session.id, ctx.now());
  const held = await listMemberships(ctx.db, session.userId, ctx.now());
  const awaitsSecondFactor = session.secondFactorAt === null && held.some(({ role }) => needsSecondFactor(role));
  const actor: Actor = {
    kind: "user",
    userId: session.userId,
    name: session.name,
    email: shownEmail(session.email),
    memberships: awaitsSecondFactor ? held.filter(({ role }) => !needsSecondFactor(role)) : held,
    ...(awaitsSecondFactor ? { awaitsSecondFactor } : {}),
  };
  return { actor, cookies, session };
}

/** An official's desk that was left open closes by itself. */
const isIdle = ({ seenAt, idleMinutes }: AccountSession, now: Date): boolean =>
  idleMinutes !== null && seenAt !== null && addMinutes(seenAt, idleMinutes) <= now;

const isToBeNoted = ({ seenAt }: AccountSession, now: Date): boolean =>
  seenAt === null || addMinutes(seenAt, SEEN_EVERY_MINUTES) <= now;
