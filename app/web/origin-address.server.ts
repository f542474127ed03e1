import { parseGtin } from "#app/domain/products/gtin.ts";
import {
  itemOf,
  parseDigitalLinkPath,
  placeOf,
  type ItemId,
  type PlaceId,
} from "#app/domain/traceability/digital-link.ts";

export type OriginAddress = { readonly item: ItemId } | { readonly place: PlaceId } | { readonly fault: true };

const OWN_PAGE = /^\/nguon-goc\//i;

/**
 * What an address names: a Digital Link, read from the raw path because a lot may hold an escaped slash, or our own
 * canonical address of the same page.
 */
export function readOriginAddress(
  request: Request,
  params: Readonly<Record<string, string | undefined>>,
): OriginAddress {
  const { pathname, search } = new URL(request.url);
  if (OWN_PAGE.test(pathname)) {
    const gtin = parseGtin(params["gtin"] ?? "");
    return gtin === undefined ? { fault: true } : { item: { gtin, lot: params["lot"] } };
  }
  const reading = parseDigitalLinkPath(pathname, search, { shortGtin: true });
  if (!reading.ok) return { fault: true };
  const [item, place] = [itemOf(reading.link), placeOf(reading.link)];
  if (item) return { item };
  return place ? { place } : { fault: true };
}
