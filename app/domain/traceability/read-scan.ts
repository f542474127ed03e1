import { parseGtin } from "../products/gtin.ts";
import { itemOf, parseDigitalLink } from "./digital-link.ts";
import { readElements } from "./element-string.ts";
import { normalizeLotCode } from "./lot-code.ts";

/** What a code leads to: a product, or one lot of it. */
export type ScannedItem = { readonly gtin: string; readonly lot: string | null };

/**
 * Reads what a scanner or a person enters: a GS1 Digital Link of any domain, an element string of a bar code, or a GTIN (8 to
 * 14 digits with its check digit) alone or followed by the lot's code. Undefined when it is none of these.
 */
export function readScan(text: string): ScannedItem | undefined {
  const entered = text.trim();
  const link = parseDigitalLink(entered);
  if (link.ok) {
    const item = itemOf(link.link);
    return item ? { gtin: item.gtin, lot: item.lot ?? null } : undefined;
  }
  const elements = readElements(entered);
  if (elements) return itemFrom(elements.get("01"), elements.get("10"));
  const [number = "", lot = "", ...rest] = entered.split(/\s+/);
  return rest.length > 0 ? undefined : itemFrom(number, lot);
}

function itemFrom(number = "", lot = ""): ScannedItem | undefined {
  const gtin = parseGtin(number);
  if (!gtin) return undefined;
  if (lot === "") return { gtin, lot: null };
  const code = normalizeLotCode(lot);
  return code ? { gtin, lot: code } : undefined;
}
