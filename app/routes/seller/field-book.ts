import { json, type LoaderFunctionArgs } from "@remix-run/node";
import { getFieldBook } from "#app/domain/traceability/get-field-book.server.ts";
import { contextFor } from "#app/web/context-for.server.ts";

/** What the field page keeps for a day without a network. Nobody between here and the browser may keep it. */
export async function loader(args: LoaderFunctionArgs) {
  const ctx = await contextFor(args, { must: "seller" });
  return json(await getFieldBook(ctx), { headers: { "Cache-Control": "no-store" } });
}
