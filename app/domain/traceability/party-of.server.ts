import { findPartyGln } from "#db/queries/shipments.server.ts";
import type { Db } from "../shared/ctx.ts";
import type { SellerId } from "../shared/ids.ts";
import { Refusal } from "../shared/refusal.ts";
import { partyLink } from "./party.ts";

/** How events name a seller of this market. Refuses one that has no place yet, and so no number (GS1 General Specifications 2.4). */
export async function partyOf(db: Db, sellerId: SellerId, field?: string): Promise<{ gln: string; uri: string }> {
  const gln = await findPartyGln(db, sellerId);
  if (gln === undefined) throw new Refusal("traceability.party-without-place", field === undefined ? {} : { field });
  return { gln, uri: partyLink(gln) };
}
