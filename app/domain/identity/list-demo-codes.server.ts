import { listPublicFactors } from "#db/queries/second-factors.server.ts";
import type { Ctx } from "../shared/ctx.ts";
import { NotFound } from "../shared/refusal.ts";
import { factorKey } from "./factor-secret.server.ts";
import { TOTP_STEP_SECONDS, totpCode } from "./totp.server.ts";

export type DemoCode = { readonly name: string; readonly email: string; readonly code: string };

/** The codes that the demo's officials would see on their phones right now, and for how many seconds more. */
export async function listDemoCodes(ctx: Ctx): Promise<{ codes: readonly DemoCode[]; secondsLeft: number }> {
  if (!ctx.settings.isDemo) throw new NotFound("demo codes");
  const at = ctx.now();
  const factors = await listPublicFactors(ctx.db);
  const codes = factors.map(({ name, email, sealedSecret }) => ({
    name,
    email,
    code: totpCode(factorKey(ctx, sealedSecret), at),
  }));
  return { codes, secondsLeft: TOTP_STEP_SECONDS - (Math.floor(at.getTime() / 1000) % TOTP_STEP_SECONDS) };
}
