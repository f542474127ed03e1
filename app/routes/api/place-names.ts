import { json, type LoaderFunctionArgs } from "@remix-run/node";
import { suggestPlaces } from "#app/domain/organisation/suggest-places.server.ts";
import { Refusal } from "#app/domain/shared/refusal.ts";
import { clientOf } from "#app/web/client-of.ts";
import { contextFor } from "#app/web/context-for.server.ts";

const TOO_MANY = 429;

/** Names of communes of any generation that hold what was typed, as text that a form's field understands. */
export async function loader(args: LoaderFunctionArgs) {
  const text = new URL(args.request.url).searchParams.get("q") ?? "";
  const ctx = await contextFor(args);
  try {
    const found = await suggestPlaces(ctx, { text, visitor: clientOf(args).address });
    const places = found.map(({ fullName, parentName, became, isHome }) => ({
      text: isHome && became.length === 0 ? fullName : `${fullName}, ${parentName}`,
      became,
    }));
    return json({ places }, { headers: { "Cache-Control": "private, max-age=60" } });
  } catch (error) {
    if (error instanceof Refusal) return json({ places: [] }, { status: TOO_MANY, headers: { "Retry-After": "60" } });
    throw error;
  }
}
