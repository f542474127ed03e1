import { json, type LoaderFunctionArgs } from "@remix-run/node";
import { getChainHead, getChainLink } from "#app/domain/oversight/get-chain-head.server.ts";
import { CHAIN_FORMAT } from "#app/domain/oversight/export-audit.server.ts";
import { contextFor } from "#app/web/context-for.server.ts";

/** Whoever keeps a copy can check the market, so everybody may take one. */
const OPEN = {
  "Access-Control-Allow-Origin": "*",
  "Cross-Origin-Resource-Policy": "cross-origin",
  "Cache-Control": "no-cache",
};

const HOW =
  "hash = hex SHA-256 of `position:previous hash:digest`; digest = hex SHA-256 of the RFC 8785 JSON array of the entry's fields; the hash before position 1 is 64 zeros";

/** The head and the heads of past days; with `?vi-tri=` the hash at that position, with `?truoc=` older days. */
export async function loader(args: LoaderFunctionArgs) {
  const ctx = await contextFor(args);
  const query = new URL(args.request.url).searchParams;
  const position = query.get("vi-tri");
  if (position !== null) {
    const at = /^[1-9]\d{0,14}$/.test(position) ? Number(position) : 0;
    return json(await getChainLink(ctx, { position: at }), { headers: OPEN });
  }
  const heads = await getChainHead(ctx, { before: query.get("truoc") ?? undefined });
  return json({ chain: CHAIN_FORMAT, how: HOW, ...heads }, { headers: OPEN });
}
