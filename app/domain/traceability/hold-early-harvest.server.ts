import { lockLot } from "#db/queries/lots.server.ts";
import { translatorOf } from "#app/i18n/translator.server.ts";
import type { TxCtx } from "../shared/ctx.ts";
import type { LotId, UserId } from "../shared/ids.ts";
import { placeHold } from "./place-hold.server.ts";
import { earliestHarvest } from "./trace-templates.ts";

/**
 * Holds a lot that was harvested before the waiting period of its last spray was over (Law 41/2013/QH13 art. 72). What
 * happened is recorded as it happened; the lot waits for an inspector.
 */
export async function holdEarlyHarvest(tx: TxCtx, lotId: LotId, recordedBy: UserId): Promise<boolean> {
  const lot = await lockLot(tx.db, lotId);
  const earliest = lot && earliestHarvest(lot.facts);
  if (!lot || !earliest || lot.producedOn >= earliest || lot.state !== "open") return false;
  const { vi, en } = { vi: translatorOf("vi"), en: translatorOf("en") };
  const says = ({ t, f }: typeof vi) => t.origin.earlyHarvest(f.date(lot.producedOn), f.date(earliest));
  await placeHold(tx, {
    lotId,
    kind: "hold",
    cause: "interval",
    untilOn: earliest,
    reason: says(vi),
    reasonEn: says(en),
    advice: vi.t.origin.earlyHarvestAdvice,
    adviceEn: en.t.origin.earlyHarvestAdvice,
    placedBy: recordedBy,
  });
  return true;
}
