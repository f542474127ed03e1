/** What of an import is looked at: rows at fault, rows to know something of, rows that will be written, rows that were. */
export const BOOK_IMPORT_VIEWS = ["faults", "warnings", "planned", "made"] as const;
export type BookImportView = (typeof BOOK_IMPORT_VIEWS)[number];
