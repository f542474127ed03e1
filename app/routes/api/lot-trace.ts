import { json, type LoaderFunctionArgs } from "@remix-run/node";
import { TraceDirection } from "#app/domain/oversight/trace-lot.schema.ts";
import { traceLot } from "#app/domain/oversight/trace-lot.server.ts";
import { NotFound, Refusal } from "#app/domain/shared/refusal.ts";
import { contextFor } from "#app/web/context-for.server.ts";

const PRIVATE = { "Cache-Control": "private, no-store" };

/** The genealogy of a lot as JSON, for officials of the area and for the sellers whose lot it is. */
export async function loader(args: LoaderFunctionArgs) {
  const asked = new URL(args.request.url).searchParams.get("direction") ?? "step";
  const direction = TraceDirection.safeParse(asked);
  if (!direction.success)
    return json({ error: "direction", allowed: TraceDirection.options }, { status: 400, headers: PRIVATE });
  try {
    const ctx = await contextFor(args, { must: "user" });
    const { gtin = "", lot = "" } = args.params;
    return json(await traceLot(ctx, { gtin, lot, direction: direction.data }), { headers: PRIVATE });
  } catch (error) {
    const refused = refusalOf(error);
    if (!refused) throw error;
    return json({ error: refused.code }, { status: refused.status, headers: PRIVATE });
  }
}

function refusalOf(error: unknown): { code: string; status: number } | undefined {
  if (error instanceof NotFound) return { code: "not-found", status: 404 };
  if (!(error instanceof Refusal)) return undefined;
  return { code: error.code, status: error.code === "identity.sign-in-first" ? 401 : 403 };
}
