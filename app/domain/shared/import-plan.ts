import type { RefusalFacts } from "./refusal.ts";

/** A file of rows on its way in: read, judged row by row, confirmed by a person, carried out. */
export type ImportState = "planning" | "planned" | "applying" | "applied" | "cancelled";
/** What a dry run says of a row: it makes something new, the market has the same already, or it cannot be. */
export type RowPlan = "new" | "same" | "error";
export type RowResult = "made" | "skipped" | "failed";

/** One row as it was read, by column. */
export type Cells = Readonly<Record<string, string>>;

/** What is to be said of a row: the column, and a refusal's code with its facts, or an issue of the row's schema. */
export type RowFault = { readonly column: string | null } & (
  { readonly code: string; readonly facts?: RefusalFacts } | { readonly issue: unknown }
);
