import { redirect, type ActionFunctionArgs } from "@remix-run/node";
import type { AccountAct } from "#app/domain/identity/account-acts.schema.ts";
import { askToAddEmail } from "#app/domain/identity/add-email.server.ts";
import { confirmPhone, removePhone } from "#app/domain/identity/confirm-phone.server.ts";
import { endAllSessions, endSession } from "#app/domain/identity/end-sessions.server.ts";
import { updateAccount } from "#app/domain/identity/update-account.server.ts";
import type { Ctx } from "#app/domain/shared/ctx.ts";
import { urls } from "#app/urls.ts";
import { clientOf, sendCookies } from "./client-of.ts";
import { browserToken, setBrowserToken } from "./code-cookies.server.ts";
import { localeCookie } from "./locale.ts";
import { sendPhoneCode } from "./phone-code.server.ts";

/** What was done, by the mark in the address of the page that follows. */
export const DONE = {
  "da-luu": "saved",
  "da-xac-nhan": "phoneConfirmed",
  "da-bo-so": "phoneRemoved",
  "da-gui-thu": "emailAsked",
  "da-them-thu": "emailAdded",
  "da-ket-thuc": "sessionEnded",
} as const;
export type Done = (typeof DONE)[keyof typeof DONE];

const done = (mark: keyof typeof DONE) => redirect(`${urls.account}?${mark}=1`, 303);

/** Does what a form of the account page asks, and answers where the browser goes. */
export async function runAccountAct(ctx: Ctx, args: ActionFunctionArgs, act: AccountAct) {
  const client = clientOf(args);
  switch (act.intent) {
    case "save":
      await updateAccount(ctx, act);
      // The language chosen here is the one of the pages too, at once.
      sendCookies(args, [localeCookie(act.locale, ctx.settings.publicOrigin.startsWith("https:"))]);
      return done("da-luu");
    case "send-code":
      await sendPhoneCode(ctx, args, { phone: act.phone, purpose: "confirm_phone" });
      return redirect(`${urls.account}#dien-thoai`, 303);
    case "confirm-phone":
      await confirmPhone(ctx, { handle: browserToken(args, "code"), code: act.code, client });
      setBrowserToken(ctx, args, "code", null);
      return done("da-xac-nhan");
    case "remove-phone":
      await removePhone(ctx);
      return done("da-bo-so");
    case "add-email":
      await askToAddEmail(ctx, { email: act.email, client });
      return done("da-gui-thu");
    case "end-session":
      await endSession(ctx, act);
      return done("da-ket-thuc");
    case "end-all":
      await endAllSessions(ctx);
      return redirect(`${urls.signIn}?ra=1`, 303);
  }
}
