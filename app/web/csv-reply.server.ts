/** A cell that a spreadsheet would run as a formula is told to be text (OWASP, CSV injection). */
const cellOf = (value: string): string => {
  const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",;\n\r]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
};

export const csvLine = (cells: readonly string[]): string => `${cells.map(cellOf).join(",")}\r\n`;

/** A CSV download in UTF-8 with the mark by which spreadsheets know it. */
export const csvReply = (name: string, lines: readonly (readonly string[])[]): Response =>
  new Response(`\uFEFF${lines.map(csvLine).join("")}`, {
    headers: {
      "Content-Type": "text/csv; charset=utf-8",
      "Content-Disposition": `attachment; filename="${name}"`,
      "Cache-Control": "private, no-store",
    },
  });
