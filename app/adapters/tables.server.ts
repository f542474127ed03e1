import type { Tables } from "#app/domain/shared/ctx.ts";
import { readCsv } from "./csv.server.ts";
import { isZip, readXlsx, writeXlsx } from "./spreadsheet.server.ts";

export const tables: Tables = {
  read: async (bytes) => (isZip(bytes) ? readXlsx(bytes) : readCsv(bytes)),
  writeXlsx,
};
