import { json, type LoaderFunctionArgs } from "@remix-run/node";
import { ListPublicListings } from "#app/domain/listings/list-public-listings.schema.ts";
import { listPublicListings } from "#app/domain/listings/list-public-listings.server.ts";
import { contextFor } from "#app/web/context-for.server.ts";

/** The catalogue as open data: anybody's page or program may read it. */
const OPEN = {
  "Access-Control-Allow-Origin": "*",
  "Cross-Origin-Resource-Policy": "cross-origin",
  "Cache-Control": "no-cache",
};

export async function loader(args: LoaderFunctionArgs) {
  const fields = ListPublicListings.safeParse(Object.fromEntries(new URL(args.request.url).searchParams));
  if (!fields.success) {
    const errors = fields.error.issues.map(({ path, message }) => ({ field: path.join("."), message }));
    return json({ errors }, { status: 400, headers: OPEN });
  }
  return json(await listPublicListings(await contextFor(args), fields.data), { headers: OPEN });
}
