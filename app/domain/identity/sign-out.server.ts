import { notifySessionsEnded } from "#db/queries/sessions.server.ts";
import type { Client, SetCookies } from "../shared/accounts.ts";
import type { Ctx } from "../shared/ctx.ts";
import { inTransaction } from "../shared/in-transaction.server.ts";
import { recordAudit } from "../shared/record-audit.server.ts";
import { resolveActor } from "./resolve-actor.server.ts";

/** Ends the session of this request on every process, if there is one; the cookies clear it from the browser. */
export async function signOut(ctx: Ctx, client: Client): Promise<SetCookies> {
  const { session } = await resolveActor(ctx, client, { isFresh: true });
  const cookies = await ctx.accounts.signOut(client);
  const { actor } = ctx;
  if (actor.kind === "user") {
    await inTransaction(ctx, async (tx) => {
      if (session) await notifySessionsEnded(tx.db, session.id);
      await recordAudit(tx, { action: "user.signed-out", subjectType: "user", subjectId: actor.userId });
    });
  }
  return cookies;
}
