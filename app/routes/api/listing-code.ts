import type { LoaderFunctionArgs } from "@remix-run/node";
import { getListingCode } from "#app/domain/listings/get-listing-code.server.ts";
import { NotFound } from "#app/domain/shared/refusal.ts";
import { contextFor } from "#app/web/context-for.server.ts";
import { qrReply } from "#app/web/qr-reply.server.ts";

const FILE = /^(?<slug>[a-z0-9-]+)\.(?<type>svg|png)$/i;

/** The symbol that opens a listing, to hang at the stall. */
export async function loader(args: LoaderFunctionArgs) {
  const ctx = await contextFor(args);
  const groups = FILE.exec(args.params["file"] ?? "")?.groups;
  if (!groups) throw new NotFound("code");
  const address = await getListingCode(ctx, { slug: groups["slug"] ?? "" });
  return qrReply(ctx, address, groups["type"]?.toLowerCase() === "png" ? "png" : "svg");
}
