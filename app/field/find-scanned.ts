import type { FieldBook, FieldLot, FieldPlace, FieldProduct } from "#app/domain/traceability/diary-entry.ts";
import { parseDigitalLink, placeOf } from "#app/domain/traceability/digital-link.ts";
import { parseGln } from "#app/domain/traceability/gln.ts";
import { normalizeLotCode } from "#app/domain/traceability/lot-code.ts";
import { readScan } from "#app/domain/traceability/read-scan.ts";

export type Scanned =
  | { readonly kind: "place"; readonly place: FieldPlace }
  | { readonly kind: "lot"; readonly lot: FieldLot }
  | { readonly kind: "product"; readonly product: FieldProduct };

/** What a code of the seller's own plot, lot or product is in the book; typed lot codes and GLNs count as well. */
export function findScanned(book: FieldBook, text: string): Scanned | undefined {
  const entered = text.trim();
  return foundPlace(book, entered) ?? foundItem(book, entered);
}

function foundPlace(book: FieldBook, entered: string): Scanned | undefined {
  const link = parseDigitalLink(entered);
  const id = link.ok ? placeOf(link.link) : undefined;
  const gln = id?.gln ?? parseGln(entered);
  const place = book.places.find(
    (one) => one.gln === gln && (id === undefined || one.extension === (id.extension ?? "")),
  );
  return place && { kind: "place", place };
}

function foundItem(book: FieldBook, entered: string): Scanned | undefined {
  const item = readScan(entered);
  const code = item ? item.lot : normalizeLotCode(entered);
  const lots = book.lots.filter((lot) => lot.code === code && (item === undefined || lot.gtin === item.gtin));
  if (lots[0] && lots.length === 1) return { kind: "lot", lot: lots[0] };
  const product = item && book.products.find(({ gtin }) => gtin === item.gtin);
  return product && { kind: "product", product };
}
