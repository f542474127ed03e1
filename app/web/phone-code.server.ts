import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { askPhoneCode, phoneWaitedFor } from "#app/domain/identity/ask-phone-code.server.ts";
import type { Ctx } from "#app/domain/shared/ctx.ts";
import { formatPhone } from "#app/domain/shared/phone.ts";
import { clientOf } from "./client-of.ts";
import { browserToken, setBrowserToken } from "./code-cookies.server.ts";
import { translatorFor } from "./translator-for.server.ts";

type Purpose = "sign_in" | "confirm_phone";

/** Sends a code to a phone and ties it to this browser by a cookie. */
export async function sendPhoneCode(
  ctx: Ctx,
  args: ActionFunctionArgs,
  { phone, purpose }: { phone: string; purpose: Purpose },
): Promise<void> {
  const { locale } = translatorFor(args.request);
  const { handle } = await askPhoneCode(ctx, { phone, purpose, locale, client: clientOf(args) });
  setBrowserToken(ctx, args, "code", handle);
}

/** The phone this browser waits for a code on, as people read it; null when it waits for none. */
export async function waitingPhone(ctx: Ctx, args: LoaderFunctionArgs, purpose: Purpose): Promise<string | null> {
  const phone = await phoneWaitedFor(ctx, { handle: browserToken(args, "code"), purpose });
  return phone === undefined ? null : formatPhone(phone);
}
