import type { ActionFunctionArgs } from "@remix-run/node";
import { json } from "@remix-run/node";
import { receiveBankNotice } from "#app/domain/orders/receive-bank-notice.server.ts";
import { contextFor } from "#app/web/context-for.server.ts";
import type { LoadContext } from "#app/web/load-context.ts";

const BODY_LIMIT_BYTES = 16 * 1024;

/** A bank's notice of money in: the signature is over the bytes as they came, so they are read before anything else. */
export async function action(args: ActionFunctionArgs) {
  const body = new Uint8Array(await args.request.arrayBuffer());
  if (body.byteLength > BODY_LIMIT_BYTES) return json({ error: "too-large" }, 413);
  const ctx = await contextFor(args);
  const outcome = await receiveBankNotice(
    { ...ctx, actor: { kind: "system", process: "bank-notice" } },
    {
      body,
      signature: args.request.headers.get("X-Signature"),
      remoteAddress: (args.context as LoadContext).address,
    },
  );
  return outcome === "forged" ? json({ error: "signature" }, 401) : json({ outcome });
}

/** The address takes notices only. */
export const loader = () => json({ error: "method" }, 405);
