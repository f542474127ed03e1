import { countRecoveryCodes, findSecondFactor } from "#db/queries/second-factors.server.ts";
import { listMemberships } from "#db/queries/memberships.server.ts";
import { needsSecondFactor } from "../shared/actor.ts";
import type { Ctx } from "../shared/ctx.ts";
import { openFactorSecret } from "./factor-secret.server.ts";
import { requireUser } from "./require-user.ts";
import { otpauthUri } from "./totp.server.ts";

export type SecondFactorPage = {
  /** Somebody who acts for an authority cannot do without. */
  readonly isNeeded: boolean;
  readonly confirmedAt: Date | null;
  readonly recoveryCodesLeft: number;
  /** While it is being set up: the secret for typing and the address for the QR. Never again afterwards. */
  readonly setUp: { readonly secret: string; readonly uri: string } | null;
};

/** The person's own second factor. */
export async function getSecondFactor(ctx: Ctx): Promise<SecondFactorPage> {
  const { userId, email, name } = requireUser(ctx.actor);
  const [factor, memberships] = await Promise.all([
    findSecondFactor(ctx.db, userId),
    listMemberships(ctx.db, userId, ctx.now()),
  ]);
  const isNeeded = memberships.some(({ role }) => needsSecondFactor(role));
  const confirmedAt = factor?.confirmedAt ?? null;
  if (!factor || confirmedAt) {
    const recoveryCodesLeft = factor ? await countRecoveryCodes(ctx.db, userId) : 0;
    return { isNeeded, confirmedAt, recoveryCodesLeft, setUp: null };
  }
  const secret = openFactorSecret(ctx, factor.sealedSecret);
  const uri = otpauthUri({ secret, issuer: ctx.settings.marketName, account: email || name });
  return { isNeeded, confirmedAt, recoveryCodesLeft: 0, setUp: { secret, uri } };
}
