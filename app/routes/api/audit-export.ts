import type { LoaderFunctionArgs } from "@remix-run/node";
import { AUDIT_READERS } from "#app/domain/oversight/audit-readers.ts";
import { AUDIT_EXPORTS, exportAudit } from "#app/domain/oversight/export-audit.server.ts";
import { dayOf } from "#app/domain/shared/clock.ts";
import { NotFound } from "#app/domain/shared/refusal.ts";
import { readAuditSearch } from "#app/web/audit-search.ts";
import { contextFor } from "#app/web/context-for.server.ts";

const TYPES = { csv: "text/csv; charset=utf-8", jsonl: "application/jsonl; charset=utf-8" } as const;

/** What the filter leaves of the log as a file; streamed, for a year of it does not fit into memory. */
export async function loader(args: LoaderFunctionArgs) {
  const ctx = await contextFor(args, { must: AUDIT_READERS });
  const query = new URL(args.request.url).searchParams;
  const format = AUDIT_EXPORTS.find((one) => one === query.get("dang"));
  if (!format) throw new NotFound();
  const lines = await exportAudit(ctx, { search: readAuditSearch(query), format });
  return new Response(streamOf(lines), {
    headers: {
      "Content-Type": TYPES[format],
      "Content-Disposition": `attachment; filename="nhat-ky-${dayOf(ctx.now())}.${format}"`,
      "Cache-Control": "private, no-store",
    },
  });
}

function streamOf(lines: AsyncGenerator<string, void>): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  return new ReadableStream({
    async pull(controller) {
      const step = await lines.next();
      if (step.done) controller.close();
      else controller.enqueue(encoder.encode(step.value));
    },
    async cancel() {
      await lines.return();
    },
  });
}
