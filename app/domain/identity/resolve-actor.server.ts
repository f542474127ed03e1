import { listMemberships } from "#db/queries/memberships.server.ts";
import type { Client, SetCookies } from "../shared/accounts.ts";
import type { Actor } from "../shared/actor.ts";
import type { Ctx } from "../shared/ctx.ts";

const GUEST: Actor = { kind: "guest" };

/**
 * Who sends this request. Without a session cookie a guest, at no cost. `isFresh` asks the database whether the session
 * still stands; pages that anyone may see can do with an answer of the last minute. Roles are always read afresh.
 */
export async function resolveActor(
  ctx: Ctx,
  client: Client,
  { isFresh }: { isFresh: boolean },
): Promise<{ actor: Actor; cookies: SetCookies }> {
  if (!ctx.accounts.hasSessionCookie(client.headers)) return { actor: GUEST, cookies: [] };
  const found = await ctx.accounts.session(client, { isFresh });
  if (!found) return { actor: GUEST, cookies: [] };
  const memberships = await listMemberships(ctx.db, found.session.userId, ctx.now());
  return { actor: { kind: "user", ...found.session, memberships }, cookies: found.cookies };
}
