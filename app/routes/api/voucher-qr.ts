import type { LoaderFunctionArgs } from "@remix-run/node";
import { getVoucher } from "#app/domain/promotions/list-campaigns.server.ts";
import { urls } from "#app/urls.ts";
import { contextFor } from "#app/web/context-for.server.ts";
import { qrReply, splitFileName } from "#app/web/qr-reply.server.ts";

/** The code that a promotion prints: upper case, so that the symbol stays small; addresses match without case. */
export async function loader(args: LoaderFunctionArgs) {
  const ctx = await contextFor(args);
  const { name, type } = splitFileName(args.params["file"]);
  const voucher = await getVoucher(ctx, name);
  return qrReply(ctx, (ctx.settings.publicOrigin + urls.voucher(voucher.code)).toUpperCase(), type);
}
