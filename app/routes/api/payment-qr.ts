import type { LoaderFunctionArgs } from "@remix-run/node";
import { getOrder } from "#app/domain/orders/list-orders.server.ts";
import { NotFound } from "#app/domain/shared/refusal.ts";
import { buyerFor } from "#app/web/buyer-cookies.server.ts";
import { contextFor } from "#app/web/context-for.server.ts";
import { qrReply, splitFileName } from "#app/web/qr-reply.server.ts";

/** The VietQR of a buyer's own order as a picture to keep, for who pays on the phone that shows it. */
export async function loader(args: LoaderFunctionArgs) {
  const ctx = await contextFor(args);
  const { name, type } = splitFileName(args.params["file"]);
  const order = await getOrder(ctx, buyerFor(ctx, args.request), name);
  if (order.state !== "placed" || order.payload === null) throw new NotFound();
  return qrReply(ctx, order.payload, type, "no-store");
}
