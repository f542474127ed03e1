import { match } from "ts-pattern";
import { lockLot } from "#db/queries/lots.server.ts";
import { findSellerPlace } from "#db/queries/places.server.ts";
import { requireSeller } from "../organisation/require-role.ts";
import { dayOf, startOfDay, type Day } from "../shared/clock.ts";
import type { Ctx, TxCtx } from "../shared/ctx.ts";
import { isUuid, type LotId, type PlaceId } from "../shared/ids.ts";
import { inTransaction } from "../shared/in-transaction.server.ts";
import { notifyChange } from "../shared/notify-change.server.ts";
import { recordAudit } from "../shared/record-audit.server.ts";
import { NotFound, Refusal } from "../shared/refusal.ts";
import type { PlaceId as PlaceNumber } from "./digital-link.ts";
import { OWN_PREFIX, receiveLots, recordWork, shipLots, type MarketEvent } from "./epcis-event.ts";
import type { LockedLot } from "./lot.ts";
import type { RecordLotEvent } from "./record-lot-event.schema.ts";
import { recordEvent } from "./record-event.server.ts";

/** Adds to the story of one of the seller's own lots. Refuses days to come, and an entry that is there already. */
export async function recordLotEvent(ctx: Ctx, input: RecordLotEvent): Promise<void> {
  await inTransaction(ctx, async (tx) => {
    const { lot, when, placeId } = await openEntry(tx, input);
    if (input.kind === "shipped" && input.on < lot.packedOn)
      throw new Refusal("traceability.shipped-before-packed", { field: "on" });
    const lots = [{ gtin: lot.gtin, lot: lot.code }];
    const from = { gln: lot.place.gln };
    const event = match(input)
      .returnType<MarketEvent>()
      .with({ kind: "shipped" }, ({ receiver, vehicle }) => ({
        ...shipLots({ ...when, lots, from }),
        [`${OWN_PREFIX}:receiver` as const]: receiver,
        ...(vehicle ? { [`${OWN_PREFIX}:vehicle` as const]: vehicle } : {}),
      }))
      .with({ kind: "received" }, () => receiveLots({ ...when, lots, from, destination: when.place }))
      .with({ kind: "work" }, ({ note }) => recordWork({ ...when, lots, step: "note", facts: { note } }))
      .exhaustive();
    await storeNewEvent(tx, { event, lot, placeId });
    const { lotId: _, ...entry } = input;
    await recordAudit(tx, { action: "lot.event-recorded", subjectType: "lot", subjectId: lot.id, after: entry });
    await notifyChange(tx);
  });
}

export type Entry = { readonly lotId: string; readonly on: Day; readonly placeId?: string | undefined };
export type OpenEntry = {
  readonly lot: LockedLot;
  readonly when: { readonly at: Date; readonly place: PlaceNumber };
  readonly placeId: PlaceId;
};

/** Locks the seller's lot and reads when and where an entry happened. An entry of today carries the moment it was made. */
export async function openEntry(tx: TxCtx, { lotId, on, placeId }: Entry): Promise<OpenEntry> {
  const sellerId = requireSeller(tx.actor);
  const lot = isUuid(lotId) ? await lockLot(tx.db, lotId as LotId, sellerId) : undefined;
  if (!lot) throw new NotFound("lot");
  const today = dayOf(tx.now());
  if (on > today) throw new Refusal("traceability.day-to-come", { field: "on" });
  const at = on === today ? tx.now() : startOfDay(on);
  if (placeId === undefined) {
    const place = lot.packedPlace ?? lot.place;
    return { lot, when: { at, place }, placeId: place.id };
  }
  const place = isUuid(placeId) ? await findSellerPlace(tx.db, sellerId, placeId) : undefined;
  if (!place) throw new Refusal("traceability.unknown-place", { field: "placeId" });
  return { lot, when: { at, place: { gln: place.gln, extension: place.glnExtension } }, placeId: place.id };
}

/** Stores an entry; the same one twice is a double click, and said so. */
export async function storeNewEvent(
  tx: TxCtx,
  entry: { event: MarketEvent; lot: LockedLot; placeId: PlaceId },
): Promise<string> {
  const { event, lot, placeId } = entry;
  const stored = await recordEvent(tx, { event, sellerId: lot.sellerId, placeId });
  if (!stored) throw new Refusal("traceability.event-repeated");
  return stored.eventHash;
}
