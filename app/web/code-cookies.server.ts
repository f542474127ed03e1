import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import type { Ctx } from "#app/domain/shared/ctx.ts";
import { readCookie } from "./cookies.ts";
import type { LoadContext } from "./load-context.ts";

/** What ties a half-done act to the browser that began it, so that nobody else can go on with it. */
const COOKIES = {
  /** A sign-in that waits for the second factor. */
  step: { name: "sign_in_step", seconds: 600 },
  /** A code that was sent to a phone. */
  code: { name: "phone_code", seconds: 600 },
} as const;

type Kind = keyof typeof COOKIES;
type Args = Pick<LoaderFunctionArgs | ActionFunctionArgs, "request" | "context">;

const TOKEN = /^[\w-]{43}$/;

/** The token of the browser, if it has one that may be one. */
export function browserToken({ request }: Pick<Args, "request">, kind: Kind): string | undefined {
  const token = readCookie(request.headers.get("Cookie"), COOKIES[kind].name);
  return token && TOKEN.test(token) ? token : undefined;
}

/** Keeps the token in the browser for as long as it can be of use; null takes it away. */
export function setBrowserToken(ctx: Ctx, { context }: Pick<Args, "context">, kind: Kind, token: string | null): void {
  const { name, seconds } = COOKIES[kind];
  const secure = ctx.settings.publicOrigin.startsWith("https:") ? "; Secure" : "";
  const cookie = `${name}=${token ?? ""}; Path=/; Max-Age=${token === null ? 0 : seconds}; SameSite=Lax; HttpOnly${secure}`;
  (context as LoadContext).setCookie(cookie);
}
