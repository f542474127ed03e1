import type { Client } from "../shared/accounts.ts";
import type { Ctx } from "../shared/ctx.ts";
import { Refusal } from "../shared/refusal.ts";
import { returnRateLimit } from "../shared/return-rate-limit.server.ts";
import { takeRateLimit } from "../shared/take-rate-limit.server.ts";

const WINDOW_SECONDS = 900;

type Limits = { readonly perAddress: number; readonly perAccount: number };

/** A family or an office shares an address, so it may try more often than one account may be tried. */
const LIMITS = {
  "sign-in": { perAddress: 60, perAccount: 10 },
  register: { perAddress: 60, perAccount: 5 },
  "password-reset": { perAddress: 60, perAccount: 5 },
  "second-factor": { perAddress: 120, perAccount: 20 },
  // Each of these costs the market a message, and rings at somebody.
  "phone-code": { perAddress: 30, perAccount: 5 },
  "phone-code-try": { perAddress: 60, perAccount: 10 },
  "add-email": { perAddress: 30, perAccount: 5 },
  "new-password": { perAddress: 60, perAccount: 10 },
} as const satisfies Record<string, Limits>;

/** `account` is whatever names it: its address, or the token of a reset. */
type Attempt = { readonly client: Client; readonly account: string };

const addressKey = (act: string, { client }: Attempt) => ({ bucket: `${act}.address`, key: client.address });
const accountKey = (act: string, { account }: Attempt) => ({ bucket: `${act}.account`, key: account });

/**
 * Counts an attempt on an account and from an address; refuses both the guessing of one password and the trying of one
 * password on many accounts.
 */
export async function limitAttempts(ctx: Ctx, act: keyof typeof LIMITS, attempt: Attempt): Promise<void> {
  const { perAddress, perAccount }: Limits = LIMITS[act];
  const windowSeconds = WINDOW_SECONDS;
  const isWithin =
    (await takeRateLimit(ctx, { ...addressKey(act, attempt), limit: perAddress, windowSeconds })) &&
    (await takeRateLimit(ctx, { ...accountKey(act, attempt), limit: perAccount, windowSeconds }));
  if (!isWithin) throw new Refusal("identity.too-many-attempts", { facts: { minutes: WINDOW_SECONDS / 60 } });
}

/** Takes an attempt back that succeeded: a person with the right password is not guessing. */
export async function forgiveAttempt(ctx: Ctx, act: keyof typeof LIMITS, attempt: Attempt): Promise<void> {
  await returnRateLimit(ctx, addressKey(act, attempt));
  await returnRateLimit(ctx, accountKey(act, attempt));
}
