/** What a seller takes away of its own data (Decree 248/2026/NĐ-CP, art. 18; SEL-10). */
export const OWN_DATA_TABLES = [
  "profile",
  "products",
  "lots",
  "diary",
  "listings",
  "orders",
  "certificates",
  "acceptances",
  "sanctions",
  "findings",
] as const;
export type OwnDataTable = (typeof OWN_DATA_TABLES)[number];

export type OwnDataRow = Readonly<Record<string, string | number | boolean | null>>;

/** A value of a CSV. One that a spreadsheet would take for a formula is marked as text. */
export function csvValue(value: string | number | boolean | null | undefined): string {
  if (value === null || value === undefined) return "";
  const text = typeof value === "string" && /^[=+\-@\t\r]/.test(value) ? `'${value}` : String(value);
  return /[",\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

export const csvLine = (values: readonly (string | number | boolean | null | undefined)[]): string =>
  `${values.map(csvValue).join(",")}\r\n`;
