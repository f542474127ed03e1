import { normalizeLotCode } from "./lot-code.ts";
import { readScan } from "./read-scan.ts";
import { readSscc } from "./sscc.ts";

type Lot = { readonly id: string; readonly gtin: string; readonly code: string };
type Container = { readonly id: string; readonly sscc: string };
export type Picked = {
  readonly lotIds: readonly string[];
  readonly containerIds: readonly string[];
  /** What was scanned and is neither a lot in hand nor a crate that can go. */
  readonly unknown: readonly string[];
};

/** Which of the lots and crates were scanned: by a Digital Link, an SSCC, a GTIN with a lot, or the lot's code alone where only one bears it. */
export function pickScanned(scans: readonly string[], lots: readonly Lot[], containers: readonly Container[]): Picked {
  const lotIds = new Set<string>();
  const containerIds = new Set<string>();
  const unknown = new Set<string>();
  for (const scan of scans) {
    const sscc = readSscc(scan);
    const container = sscc && containers.find((one) => one.sscc === sscc);
    const lot = sscc === undefined ? lotScanned(scan, lots) : undefined;
    if (container) containerIds.add(container.id);
    else if (lot) lotIds.add(lot.id);
    else unknown.add(scan);
  }
  return { lotIds: [...lotIds], containerIds: [...containerIds], unknown: [...unknown] };
}

function lotScanned(scan: string, lots: readonly Lot[]): Lot | undefined {
  const item = readScan(scan);
  if (item)
    return item.lot === null ? undefined : lots.find(({ gtin, code }) => gtin === item.gtin && code === item.lot);
  const code = normalizeLotCode(scan);
  const same = lots.filter((lot) => lot.code === code);
  return same.length === 1 ? same[0] : undefined;
}
