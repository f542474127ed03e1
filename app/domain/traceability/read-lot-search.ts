import { parseGtin } from "../products/gtin.ts";
import { itemOf, parseDigitalLink } from "./digital-link.ts";
import { normalizeLotCode } from "./lot-code.ts";

/** Lots by their code, of one product when a label's link named it; or every lot of a product. */
export type LotSearch = { readonly code: string; readonly gtin?: string } | { readonly gtin: string };

/** What an official types or scans: a whole link from a label, a product number, or the lot code. */
export function readLotSearch(q: string): LotSearch | undefined {
  const text = q.trim();
  const reading = parseDigitalLink(text);
  const item = reading.ok ? itemOf(reading.link) : undefined;
  const code = normalizeLotCode(item?.lot ?? text);
  if (item?.lot !== undefined && code !== undefined) return { code, gtin: item.gtin };
  const gtin = item?.gtin ?? parseGtin(text);
  if (gtin !== undefined) return { gtin };
  return code === undefined ? undefined : { code };
}
