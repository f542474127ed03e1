import { createHash, randomBytes } from "node:crypto";
import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { buyerOf, type Buyer } from "#app/domain/orders/buyer.ts";
import type { Ctx } from "#app/domain/shared/ctx.ts";
import { readCookie } from "./cookies.ts";
import type { LoadContext } from "./load-context.ts";

const CART = "cart";
const CART_COUNT = "cart_count";
const VOUCHER = "voucher";
const HALF_YEAR_SECONDS = 180 * 24 * 3600;
const MONTH_SECONDS = 30 * 24 * 3600;

type Args = Pick<LoaderFunctionArgs | ActionFunctionArgs, "request" | "context">;

const isHttps = (ctx: Ctx): boolean => ctx.settings.publicOrigin.startsWith("https:");
const cookie = (ctx: Ctx, name: string, value: string, maxAge: number, isHttpOnly: boolean): string =>
  `${name}=${value}; Path=/; Max-Age=${maxAge}; SameSite=Lax${isHttpOnly ? "; HttpOnly" : ""}${isHttps(ctx) ? "; Secure" : ""}`;

const TOKEN = /^[\w-]{43}$/;

/** SHA-256 of the browser's cart token: the database never holds the token itself. Null when there is none. */
export function cartTokenHash(request: Request): string | null {
  const token = readCookie(request.headers.get("Cookie"), CART);
  return token && TOKEN.test(token) ? createHash("sha256").update(token).digest("hex") : null;
}

/** Who buys in this request: the account, the browser, or nobody yet. Costs no query. */
export const buyerFor = (ctx: Ctx, request: Request): Buyer => buyerOf(ctx.actor, cartTokenHash(request));

/** As `buyerFor`, but a browser without a cart token gets one with the answer. */
export function ensureBuyer(ctx: Ctx, { request, context }: Args): Buyer {
  const known = cartTokenHash(request);
  if (known) return buyerOf(ctx.actor, known);
  const token = randomBytes(32).toString("base64url");
  (context as LoadContext).setCookie(cookie(ctx, CART, token, HALF_YEAR_SECONDS, true));
  return buyerOf(ctx.actor, createHash("sha256").update(token).digest("hex"));
}

/** How many lines the basket in the header shows; a picture for the eye, so it may live in the browser. */
export function cartCountOf(request: Request): number {
  const count = Number(readCookie(request.headers.get("Cookie"), CART_COUNT) ?? 0);
  return Number.isInteger(count) && count > 0 && count < 1000 ? count : 0;
}

export const rememberCartCount = (ctx: Ctx, { context }: Pick<Args, "context">, count: number): void =>
  (context as LoadContext).setCookie(cookie(ctx, CART_COUNT, String(count), HALF_YEAR_SECONDS, false));

/** The voucher a promotion's QR put into the basket; a GET keeps it in the browser and changes nothing here. */
export const voucherCodeOf = (request: Request): string | undefined =>
  readCookie(request.headers.get("Cookie"), VOUCHER);

export const rememberVoucher = (ctx: Ctx, { context }: Pick<Args, "context">, code: string | null): void =>
  (context as LoadContext).setCookie(cookie(ctx, VOUCHER, code ?? "", code ? MONTH_SECONDS : 0, true));
