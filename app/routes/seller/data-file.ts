import type { LoaderFunctionArgs } from "@remix-run/node";
import { exportOwnData } from "#app/domain/oversight/export-own-data.server.ts";
import { OWN_DATA_TABLES } from "#app/domain/oversight/own-data.ts";
import { NotFound } from "#app/domain/shared/refusal.ts";
import { contextFor } from "#app/web/context-for.server.ts";

/** `all.json`, or one table as CSV, sent piece by piece. */
export async function loader(args: LoaderFunctionArgs) {
  const ctx = await contextFor(args, { must: "seller" });
  const file = args.params["file"] ?? "";
  const table = file === "all.json" ? "all" : OWN_DATA_TABLES.find((name) => file === `${name}.csv`);
  if (!table) throw new NotFound("file");
  const pieces = exportOwnData(ctx, { table });
  const encoder = new TextEncoder();
  const body = new ReadableStream<Uint8Array>({
    async pull(controller) {
      const piece = await pieces.next();
      if (piece.done) controller.close();
      else controller.enqueue(encoder.encode(piece.value));
    },
    async cancel() {
      await pieces.return(undefined);
    },
  });
  return new Response(body, {
    headers: {
      "Content-Type": table === "all" ? "application/json; charset=utf-8" : "text/csv; charset=utf-8",
      "Content-Disposition": `attachment; filename="${file}"`,
      "Cache-Control": "private, no-store",
    },
  });
}
