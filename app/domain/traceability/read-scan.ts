import { parseGtin } from "../products/gtin.ts";
import { itemOf, parseDigitalLink } from "./digital-link.ts";
import { normalizeLotCode } from "./lot-code.ts";

/** What a code leads to: a product, or one lot of it. */
export type ScannedItem = { readonly gtin: string; readonly lot: string | null };

/**
 * Reads what a scanner or a person enters: a GS1 Digital Link of any domain, or a GTIN (8 to 14 digits with its check digit)
 * alone or followed by the lot's code. Undefined when it is none of these.
 */
export function readScan(text: string): ScannedItem | undefined {
  const entered = text.trim();
  const link = parseDigitalLink(entered);
  if (link.ok) {
    const item = itemOf(link.link);
    return item ? { gtin: item.gtin, lot: item.lot ?? null } : undefined;
  }
  const [number = "", lot = "", ...rest] = entered.split(/\s+/);
  const gtin = parseGtin(number);
  if (!gtin || rest.length > 0) return undefined;
  if (lot === "") return { gtin, lot: null };
  const code = normalizeLotCode(lot);
  return code ? { gtin, lot: code } : undefined;
}
