import { Readable } from "node:stream";

/** Lines of CSV as a file to keep, sent while they are read. */
export const csvFile = (name: string, lines: AsyncGenerator<string, void>): Response =>
  new Response(Readable.toWeb(Readable.from(lines)) as ReadableStream, {
    headers: {
      "Content-Type": "text/csv; charset=utf-8",
      "Content-Disposition": `attachment; filename="${name}"`,
      "Cache-Control": "private, no-store",
    },
  });
