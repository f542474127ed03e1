import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { base } from "#app/context.server.ts";
import { resolveActor } from "#app/domain/identity/resolve-actor.server.ts";
import { hasRole, type Actor, type Role } from "#app/domain/shared/actor.ts";
import type { Ctx } from "#app/domain/shared/ctx.ts";
import { Refusal } from "#app/domain/shared/refusal.ts";
import type { LoadContext } from "./load-context.ts";

type Args = Pick<LoaderFunctionArgs | ActionFunctionArgs, "request" | "context">;

/** `user`: anybody signed in. A list of roles: any one of them. */
type Options = { must?: Role | "user" | readonly Role[] };

/**
 * The Ctx of a request, with its actor. Without a session cookie that is a guest and costs no query. Whoever `must` be
 * somebody and is not is sent to sign in (GET) or refused. Acts and desks ask the database whether the session still
 * lives; public pages believe a signed cookie for up to a minute.
 */
export async function contextFor({ request, context }: Args, { must }: Options = {}): Promise<Ctx> {
  const load = context as LoadContext;
  const isFresh = must !== undefined || (request.method !== "GET" && request.method !== "HEAD");
  const ctx: Ctx = { ...base, requestId: load.requestId };
  const actor = await actorOf(ctx, request, load, isFresh);
  if (must !== undefined) refuseUnless(actor, must);
  return { ...ctx, actor };
}

function actorOf(ctx: Ctx, request: Request, load: LoadContext, isFresh: boolean): Promise<Actor> {
  const known = load.actors.get("fresh") ?? (isFresh ? undefined : load.actors.get("recent"));
  if (known) return known;
  const resolved = resolveActor(ctx, { headers: request.headers, address: load.address }, { isFresh }).then(
    ({ actor, cookies }) => {
      cookies.forEach(load.setCookie);
      return actor;
    },
  );
  load.actors.set(isFresh ? "fresh" : "recent", resolved);
  return resolved;
}

function refuseUnless(actor: Actor, must: NonNullable<Options["must"]>): void {
  if (actor.kind !== "user") throw new Refusal("identity.sign-in-first");
  if (must === "user") return;
  const roles = typeof must === "string" ? [must] : must;
  if (hasRole(actor, ...roles)) return;
  throw new Refusal(actor.awaitsSecondFactor ? "identity.second-factor-first" : "organisation.not-allowed");
}
