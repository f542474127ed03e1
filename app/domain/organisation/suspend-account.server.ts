import { deleteSignInStepsOf } from "#db/queries/sign-in-steps.server.ts";
import { lockSignIn } from "#db/queries/sign-ins.server.ts";
import { deleteSessions } from "#db/queries/sessions.server.ts";
import { setSuspension } from "#db/queries/unit-people.server.ts";
import { findUser } from "#db/queries/users.server.ts";
import { translatorOf } from "#app/i18n/translator.server.ts";
import { urls } from "#app/urls.ts";
import type { Ctx, TxCtx } from "../shared/ctx.ts";
import type { UserId } from "../shared/ids.ts";
import { inTransaction } from "../shared/in-transaction.server.ts";
import { queueMail } from "../shared/queue-mail.server.ts";
import { recordAudit } from "../shared/record-audit.server.ts";
import { Refusal } from "../shared/refusal.ts";
import { getAdministered, refuseHeldElsewhere, refuseLastAdministrator, refuseOneself } from "./administered.server.ts";

/** Shuts an account: it cannot sign in, and its sessions end on every process. */
export async function suspendAccount(ctx: Ctx, { userId, reason }: { userId: string; reason: string }): Promise<void> {
  const person = await getAdministered(ctx, userId);
  refuseOneself(ctx, person.id);
  refuseHeldElsewhere(person);
  await inTransaction(ctx, async (tx) => {
    await refuseLastAdministrator(tx, person.id);
    const current = await lockSignIn(tx.db, person.id);
    if (current?.suspendedAt) throw new Refusal("organisation.wrong-move");
    await setSuspension(tx.db, person.id, { at: tx.now(), reason });
    await deleteSignInStepsOf(tx.db, person.id);
    await deleteSessions(tx.db, person.id);
    await recordAudit(tx, { action: "user.suspended", subjectType: "user", subjectId: person.id, after: { reason } });
    await tell(tx, person.id, "accountSuspended", reason);
  });
}

/** Opens the account again; the person signs in anew. */
export async function liftAccountSuspension(ctx: Ctx, { userId }: { userId: string }): Promise<void> {
  const person = await getAdministered(ctx, userId);
  refuseHeldElsewhere(person);
  await inTransaction(ctx, async (tx) => {
    const current = await lockSignIn(tx.db, person.id);
    if (!current?.suspendedAt) throw new Refusal("organisation.wrong-move");
    await setSuspension(tx.db, person.id, { at: null, reason: null });
    const before = { reason: person.suspendedReason };
    await recordAudit(tx, { action: "user.reinstated", subjectType: "user", subjectId: person.id, before });
    await tell(tx, person.id, "accountReinstated", "");
  });
}

async function tell(
  tx: TxCtx,
  userId: UserId,
  letter: "accountSuspended" | "accountReinstated",
  reason: string,
): Promise<void> {
  const person = await findUser(tx.db, userId);
  if (!person) return;
  const { t } = translatorOf(person.locale);
  const { marketName, publicOrigin } = tx.settings;
  const facts = { marketName, name: person.name, reason, link: `${publicOrigin}${urls.signIn}` };
  await queueMail(tx, {
    to: person.email,
    locale: person.locale,
    subject: t.mails[letter].subject(facts),
    text: t.mails[letter].text(facts),
    dedupeKey: `${letter}:${tx.newId()}`,
  });
}
