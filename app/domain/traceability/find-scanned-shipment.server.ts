import { findShipmentByContainer, findShipmentByNumber } from "#db/queries/shipments.server.ts";
import { requireSeller } from "../organisation/require-role.ts";
import type { Ctx } from "../shared/ctx.ts";
import { readSscc } from "./sscc.ts";

const NOTE = /\/giao-nhan\/([0-9a-f-]{36})/i;
const MOST_CODE = 300;

/** The despatch that was scanned: by the code of its note, by a crate that is on its way here, or by its number. */
export async function findScannedShipment(ctx: Ctx, { code }: { code: string }): Promise<string | undefined> {
  const sellerId = requireSeller(ctx.actor);
  const scanned = code.trim().slice(0, MOST_CODE);
  const note = NOTE.exec(scanned)?.[1]?.toLowerCase();
  if (note !== undefined) return note;
  const sscc = readSscc(scanned);
  return sscc === undefined
    ? findShipmentByNumber(ctx.db, sellerId, scanned.toUpperCase())
    : findShipmentByContainer(ctx.db, sellerId, sscc);
}
