import type { ExportedDocument } from "#app/domain/traceability/export-lot.server.ts";
import { ExportScope } from "#app/domain/traceability/export-lot.schema.ts";
import type { LotTable } from "#app/domain/traceability/get-lot-table.server.ts";
import { readStageOrder, sortStages } from "#app/domain/traceability/stage-table.ts";
import type { Translator } from "#app/i18n/translate.tsx";
import { STAGE_COLUMNS, stageCells } from "#app/ui/origin/stage-cells.ts";
import { csvReply } from "./csv-reply.server.ts";

/** What the address of an export asks for: whose stages, in which order. */
export const readExportQuery = (request: Request) => {
  const { searchParams } = new URL(request.url);
  return {
    scope: ExportScope.parse(searchParams.get("pham-vi") ?? "lo"),
    order: readStageOrder(searchParams.get("sapxep")),
  };
};

/** Open data may be read by programs on other sites' pages too; what is somebody's own may not, and is kept by nobody. */
const OPEN = {
  "Access-Control-Allow-Origin": "*",
  "Cross-Origin-Resource-Policy": "cross-origin",
  "Cache-Control": "public, max-age=60",
};
const OWN = { "Cache-Control": "private, no-store" };

export const eventsReply = (name: string, document: ExportedDocument, whose: "open" | "own"): Response =>
  new Response(JSON.stringify(document, null, 2), {
    headers: {
      ...(whose === "open" ? OPEN : OWN),
      "Content-Type": "application/ld+json; charset=utf-8",
      "Content-Disposition": `attachment; filename="${name}.jsonld"`,
      "GS1-EPCIS-Version": "2.0.0",
    },
  });

/** The table as a file, its header and words in the reader's language. */
export const tableReply = ({ code, rows }: LotTable, request: Request, translator: Translator): Response => {
  const { order } = readExportQuery(request);
  const header = STAGE_COLUMNS.map((column) => translator.t.origin.table.columns[column]);
  const lines = sortStages(rows, order).map((row) => {
    const cells = stageCells(row, translator);
    return STAGE_COLUMNS.map((column) => cells[column]);
  });
  return csvReply(`bang-truy-xuat-${code.replace(/[^0-9A-Z-]/g, "_")}.csv`, [header, ...lines]);
};
