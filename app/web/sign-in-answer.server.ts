import { redirect, type ActionFunctionArgs, type TypedResponse } from "@remix-run/node";
import type { SignInOutcome } from "#app/domain/identity/finish-sign-in.server.ts";
import { adoptCart } from "#app/domain/orders/adopt-cart.server.ts";
import type { Ctx } from "#app/domain/shared/ctx.ts";
import { urls } from "#app/urls.ts";
import { cartTokenHash } from "./buyer-cookies.server.ts";
import { sendCookies } from "./client-of.ts";
import { setBrowserToken } from "./code-cookies.server.ts";
import { deskOf, nextPage, withNext } from "./next-page.ts";
import type { FormReply, GoodForm } from "./read-form.server.ts";

/**
 * What a browser gets when the first factor is proved: the session and the page it wanted, or the question for the second
 * factor. Whoever must set one up first is led there. The guest's basket comes along.
 */
export async function answerSignIn(
  ctx: Ctx,
  args: ActionFunctionArgs,
  outcome: SignInOutcome,
  form: GoodForm<unknown>,
): Promise<TypedResponse<never> | FormReply> {
  const next = nextPage(new URL(args.request.url).searchParams);
  if (outcome.kind === "code-asked") {
    setBrowserToken(ctx, args, "step", outcome.token);
    return outcome.refusal ? form.refuse(outcome.refusal) : redirect(withNext(`${urls.signIn}?buoc=ma`, next), 303);
  }
  const { userId, roles, cookies, awaitsSecondFactor } = outcome;
  await adoptCart(ctx, { tokenHash: cartTokenHash(args.request), userId });
  sendCookies(args, cookies);
  setBrowserToken(ctx, args, "step", null);
  setBrowserToken(ctx, args, "code", null);
  return redirect(awaitsSecondFactor ? withNext(urls.secondFactor, next) : (next ?? deskOf(roles)), 303);
}
