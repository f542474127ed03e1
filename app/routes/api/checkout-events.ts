import type { LoaderFunctionArgs } from "@remix-run/node";
import { listen } from "#app/context.server.ts";
import { getCheckout } from "#app/domain/orders/get-checkout.server.ts";
import { buyerFor } from "#app/web/buyer-cookies.server.ts";
import { checkoutJson } from "#app/web/checkout-view.server.ts";
import { contextFor } from "#app/web/context-for.server.ts";
import { eventStream } from "#app/web/event-stream.server.ts";

/** Says `changed` with the checkout as it stands now, once at the start and after every change that was committed. */
export async function loader(args: LoaderFunctionArgs) {
  const ctx = await contextFor(args);
  const buyer = buyerFor(ctx, args.request);
  const code = args.params["code"] ?? "";
  const first = await getCheckout(ctx, buyer, code);
  return eventStream(args.request.signal, (send) => {
    send({ name: "state", data: checkoutJson(first) });
    return listen("checkouts", (payload) => {
      if (payload !== code) return;
      getCheckout(ctx, buyer, code).then(
        (found) => send({ name: "changed", data: checkoutJson(found) }),
        (error: unknown) => ctx.log.error({ err: error, code }, "a checkout's event could not be told"),
      );
    });
  });
}
