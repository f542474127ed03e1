import { createHash } from "node:crypto";
import { findSecondFactor } from "#db/queries/second-factors.server.ts";
import {
  deleteSignInStep,
  deleteSignInStepsBefore,
  findSignInStep,
  insertSignInStep,
  type SignInStep,
} from "#db/queries/sign-in-steps.server.ts";
import { findSignIn } from "#db/queries/sign-ins.server.ts";
import type { Client } from "../shared/accounts.ts";
import { addMinutes } from "../shared/clock.ts";
import type { Ctx } from "../shared/ctx.ts";
import { Refusal } from "../shared/refusal.ts";
import { beginSession, type SignedIn } from "./begin-session.server.ts";
import { checkSecondFactor } from "./check-second-factor.server.ts";
import { forgiveAttempt, limitAttempts } from "./limit-attempts.server.ts";

const STEP_MINUTES = 10;
const TOKEN_BYTES = 32;

/** `token` names the half-done sign-in to the browser; `refusal` says what was wrong with a code that came along. */
export type CodeAsked = { readonly kind: "code-asked"; readonly token: string; readonly refusal?: Refusal };
export type SignInOutcome = ({ readonly kind: "signed-in" } & SignedIn) | CodeAsked;

const digestOf = (token: string): string => createHash("sha256").update(token).digest("hex");

/**
 * Goes on when the first factor is proved: a session, or the question for the second factor when the person has one. A
 * code may come along at once.
 */
export async function finishSignIn(
  ctx: Ctx,
  { userId, method, code, client }: SignInStep & { code?: string | undefined; client: Client },
): Promise<SignInOutcome> {
  const person = await findSignIn(ctx.db, userId);
  if (!person || person.suspendedAt) throw new Refusal("identity.suspended");
  const factor = await findSecondFactor(ctx.db, userId);
  if (!factor?.confirmedAt) {
    return { kind: "signed-in", ...(await beginSession(ctx, { userId, secondFactorAt: null, client })) };
  }
  if (code === undefined) return askForCode(ctx, { userId, method });
  try {
    return await signInWithCode(ctx, { userId, code, client });
  } catch (error) {
    if (!(error instanceof Refusal) || error.field !== "code") throw error;
    return { ...(await askForCode(ctx, { userId, method })), refusal: error };
  }
}

/** The second step: the code for a sign-in that was begun in this browser within the last ten minutes. */
export async function signInBySecondFactor(
  ctx: Ctx,
  { token, code, client }: { token: string | undefined; code: string; client: Client },
): Promise<{ kind: "signed-in" } & SignedIn> {
  const tokenDigest = digestOf(token ?? "");
  const step = token === undefined ? undefined : await findSignInStep(ctx.db, tokenDigest, ctx.now());
  if (!step) throw new Refusal("identity.sign-in-again");
  const signedIn = await signInWithCode(ctx, { userId: step.userId, code, client });
  await deleteSignInStep(ctx.db, tokenDigest);
  return signedIn;
}

/** True while a sign-in that was begun in this browser waits for its code. */
export async function isSignInWaiting(ctx: Ctx, token: string | undefined): Promise<boolean> {
  return token !== undefined && (await findSignInStep(ctx.db, digestOf(token), ctx.now())) !== undefined;
}

async function askForCode(ctx: Ctx, step: SignInStep): Promise<CodeAsked> {
  const token = Buffer.from(ctx.randomBytes(TOKEN_BYTES)).toString("base64url");
  const at = ctx.now();
  await deleteSignInStepsBefore(ctx.db, at);
  await insertSignInStep(ctx.db, {
    ...step,
    tokenDigest: digestOf(token),
    at,
    expiresAt: addMinutes(at, STEP_MINUTES),
  });
  return { kind: "code-asked", token };
}

async function signInWithCode(
  ctx: Ctx,
  { userId, code, client }: Pick<SignInStep, "userId"> & { code: string; client: Client },
): Promise<{ kind: "signed-in" } & SignedIn> {
  const attempt = { client, account: userId };
  await limitAttempts(ctx, "second-factor", attempt);
  await checkSecondFactor(ctx, userId, code);
  await forgiveAttempt(ctx, "second-factor", attempt);
  return { kind: "signed-in", ...(await beginSession(ctx, { userId, secondFactorAt: ctx.now(), client })) };
}
