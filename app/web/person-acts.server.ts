import type { PersonAct } from "#app/domain/organisation/account-for-unit.schema.ts";
import { inviteAgain } from "#app/domain/organisation/invite-again.server.ts";
import { endMember, transferMember } from "#app/domain/organisation/move-member.server.ts";
import { resetSecondFactor } from "#app/domain/organisation/reset-second-factor.server.ts";
import { liftAccountSuspension, suspendAccount } from "#app/domain/organisation/suspend-account.server.ts";
import type { Ctx } from "#app/domain/shared/ctx.ts";

/** Does what a form of a person's page asks. */
export function runPersonAct(ctx: Ctx, userId: string, act: PersonAct): Promise<void> {
  switch (act.intent) {
    case "transfer":
      return transferMember(ctx, { userId, ...act });
    case "end-membership":
      return endMember(ctx, { userId, membershipId: act.membershipId });
    case "suspend":
      return suspendAccount(ctx, { userId, reason: act.reason });
    case "lift":
      return liftAccountSuspension(ctx, { userId });
    case "reset-second-factor":
      return resetSecondFactor(ctx, { userId });
    case "invite-again":
      return inviteAgain(ctx, { userId });
  }
}
