import type { LoaderFunctionArgs } from "@remix-run/node";
import { listLinks } from "#app/domain/traceability/list-links.server.ts";
import {
  LINKSET_CONTEXT,
  LINKSET_MIME,
  linksetDocument,
  readLinkType,
  targetOf,
  withQuery,
  type LinkContext,
} from "#app/domain/traceability/linkset.ts";
import { NotFound } from "#app/domain/shared/refusal.ts";
import { contextFor } from "#app/web/context-for.server.ts";
import { readOriginAddress } from "#app/web/origin-address.server.ts";
import { translatorFor } from "#app/web/translator-for.server.ts";

const PREFIX = "/gs1-linkset";
const OPEN = { "Access-Control-Allow-Origin": "*", "Cross-Origin-Resource-Policy": "cross-origin", Vary: "Accept" };

/**
 * What machines get at a Digital Link: the linkset, or a redirect to the one link they asked for. Requests come here from
 * the switch in front of Remix, because the loader of a page cannot answer with another type.
 */
export async function loader(args: LoaderFunctionArgs) {
  const url = new URL(args.request.url);
  url.pathname = url.pathname.slice(PREFIX.length);
  const ctx = await contextFor(args);
  const { locale } = translatorFor(args.request);
  const address = readOriginAddress(new Request(url), {});
  if ("fault" in address) return new Response(null, { status: 400, headers: OPEN });
  try {
    return answer(await listLinks(ctx, address, locale), args.request, url.searchParams);
  } catch (error) {
    if (error instanceof NotFound) return new Response(null, { status: 404, headers: OPEN });
    throw error;
  }
}

function answer(contexts: readonly LinkContext[], request: Request, query: URLSearchParams): Response {
  const wanted = readLinkType(query.get("linkType"));
  const acceptsLinkset = request.headers.get("Accept")?.includes(LINKSET_MIME) === true;
  if (wanted.wants === "linkset" || (wanted.wants === "default" && acceptsLinkset)) return linkset(contexts);
  const target = targetOf(contexts, wanted.wants === "type" ? wanted.type : "defaultLink");
  if (!target) return new Response(null, { status: 404, headers: OPEN });
  return new Response(null, { status: 307, headers: { ...OPEN, Location: withQuery(target.href, query) } });
}

const linkset = (contexts: readonly LinkContext[]): Response =>
  new Response(JSON.stringify(linksetDocument(contexts)), {
    headers: {
      ...OPEN,
      "Content-Type": LINKSET_MIME,
      "Cache-Control": "public, max-age=60",
      Link: `<${LINKSET_CONTEXT}>; rel="http://www.w3.org/ns/json-ld#context"; type="application/ld+json"`,
    },
  });
