import type { LoaderFunctionArgs } from "@remix-run/node";
import { json } from "@remix-run/node";
import { getCheckout } from "#app/domain/orders/get-checkout.server.ts";
import { buyerFor } from "#app/web/buyer-cookies.server.ts";
import { checkoutJson } from "#app/web/checkout-view.server.ts";
import { contextFor } from "#app/web/context-for.server.ts";

export async function loader(args: LoaderFunctionArgs) {
  const ctx = await contextFor(args);
  const found = await getCheckout(ctx, buyerFor(ctx, args.request), args.params["code"] ?? "");
  return json(checkoutJson(found), { headers: { "Cache-Control": "no-store" } });
}
