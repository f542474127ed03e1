import { deleteSessions, listSessions, type SessionRow } from "#db/queries/sessions.server.ts";
import type { Ctx } from "../shared/ctx.ts";
import { isUuid, type SessionId } from "../shared/ids.ts";
import { inTransaction } from "../shared/in-transaction.server.ts";
import { recordAudit } from "../shared/record-audit.server.ts";
import { NotFound } from "../shared/refusal.ts";
import { requireUser } from "./require-user.ts";

/** The person's own sessions, the one used last first. */
export const listOwnSessions = (ctx: Ctx): Promise<SessionRow[]> => listSessions(ctx.db, requireUser(ctx.actor).userId);

/** Ends one of the person's own sessions, on every process at once; another's is not found. */
export async function endSession(ctx: Ctx, { sessionId }: { sessionId: string }): Promise<void> {
  const { userId } = requireUser(ctx.actor);
  if (!isUuid(sessionId)) throw new NotFound("session");
  await inTransaction(ctx, async (tx) => {
    const ended = await deleteSessions(tx.db, userId, { only: sessionId as SessionId });
    if (ended === 0) throw new NotFound("session");
    await recordAudit(tx, { action: "user.session-ended", subjectType: "user", subjectId: userId });
  });
}

/** Ends every session of the person, this one too. */
export async function endAllSessions(ctx: Ctx): Promise<void> {
  const { userId } = requireUser(ctx.actor);
  await inTransaction(ctx, async (tx) => {
    const sessions = await deleteSessions(tx.db, userId);
    await recordAudit(tx, {
      action: "user.sessions-ended",
      subjectType: "user",
      subjectId: userId,
      after: { sessions },
    });
  });
}
