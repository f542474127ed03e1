import { findUser } from "#db/queries/users.server.ts";
import type { Ctx } from "../shared/ctx.ts";
import { inTransaction } from "../shared/in-transaction.server.ts";
import { isPlaceholderEmail } from "../shared/placeholder-email.ts";
import { recordAudit } from "../shared/record-audit.server.ts";
import { Refusal } from "../shared/refusal.ts";
import { getAdministered, refuseHeldElsewhere } from "./administered.server.ts";
import { INVITATION_SECONDS, tellMember } from "./admit-member.server.ts";

/** Sends the invitation once more to somebody who has not signed in yet: theirs may be lost, or older than a week. */
export async function inviteAgain(ctx: Ctx, { userId }: { userId: string }): Promise<void> {
  const person = await getAdministered(ctx, userId);
  refuseHeldElsewhere(person);
  const held = person.held.find(({ until }) => until === null);
  if (person.lastSignedInAt || !held) throw new Refusal("organisation.wrong-move");
  const token = isPlaceholderEmail(person.email)
    ? undefined
    : await ctx.accounts.startPasswordChoice(person.id, { seconds: INVITATION_SECONDS });
  await inTransaction(ctx, async (tx) => {
    const row = await findUser(tx.db, person.id);
    if (!row) return;
    await recordAudit(tx, { action: "user.invited", subjectType: "user", subjectId: person.id });
    const unit = { name: held.unitName, nameEn: held.unitNameEn };
    await tellMember(tx, row, { unit, role: held.role, token });
  });
}
