import { lockLot, lockProductForLot, type ProductForLot } from "#db/queries/lots.server.ts";
import { findSellerPlace } from "#db/queries/places.server.ts";
import { requireSeller, requireUser } from "../organisation/require-role.ts";
import { addDays, dayOf, type Day } from "../shared/clock.ts";
import type { Ctx, TxCtx } from "../shared/ctx.ts";
import { isUuid, type LotId, type ProductId, type SellerId } from "../shared/ids.ts";
import { inTransaction } from "../shared/in-transaction.server.ts";
import { notifyChange } from "../shared/notify-change.server.ts";
import { recordAudit } from "../shared/record-audit.server.ts";
import { NotFound, Refusal } from "../shared/refusal.ts";
import { giveLotIdentity } from "./give-lot-identity.server.ts";
import type { LotCode } from "./lot-code.ts";
import { readLotFacts } from "./lot.ts";
import type { OpenLot } from "./open-lot.schema.ts";
import { openingEvents } from "./opening-events.ts";
import type { SellerPlace } from "./place.ts";
import { storeHarvestShares } from "./record-harvest-shares.server.ts";
import { recordEvent } from "./record-event.server.ts";
import { amountSaid, type Amount } from "./quantity.ts";
import { storyOf } from "./story.ts";
import type { TraceFacts } from "./trace-templates.ts";

/**
 * Opens a lot of the seller's own product with the events it begins with, in one transaction. Refuses days to come and
 * facts that its group's template asks for and are not there. A harvest inside the waiting period of a spray is recorded as
 * it was, and the lot held.
 */
export async function openLot(ctx: Ctx, input: OpenLot): Promise<{ lotId: LotId; code: LotCode; isHeld: boolean }> {
  const sellerId = requireSeller(ctx.actor);
  const user = requireUser(ctx.actor);
  if (!isUuid(input.productId)) throw new NotFound("product");
  return inTransaction(ctx, async (tx) => {
    const product = await lockProductForLot(tx.db, sellerId, input.productId as ProductId);
    if (!product) throw new NotFound("product");
    const { place, packedPlace } = await placesOf(tx, sellerId, input);
    const facts = factsOf(product, input);
    const amount = amountOf(input);
    // What is only weighed yet has no day of packing of its own.
    const packedOn = amount.unit === null ? input.packedOn : input.producedOn;
    refuseImpossibleDays({ ...input, packedOn }, dayOf(tx.now()));
    const { lotId, code } = await giveLotIdentity(tx, {
      productId: product.id,
      sellerId,
      code: input.code,
      on: packedOn,
    });
    const draft = {
      id: lotId,
      sellerId,
      productId: product.id,
      placeId: place.id,
      packedPlaceId: packedPlace?.id ?? null,
      producedOn: input.producedOn,
      packedOn,
      expiresOn: input.expiresOn ?? defaultExpiry(product, packedOn),
      quantity: amount.amount,
      uom: amount.unit,
      facts,
      createdAt: tx.now(),
      createdBy: user.userId,
    };
    for (const { event, at } of openingEvents({
      group: product.group,
      gtin: product.gtin,
      lot: code,
      quantity: amount.amount,
      uom: amount.unit,
      kind: amount.unit !== null && isGathered(product) ? "harvest" : "produced",
      place: numberOf(place),
      packedPlace: packedPlace && numberOf(packedPlace),
      producedOn: input.producedOn,
      packedOn,
      expiresOn: draft.expiresOn,
      facts,
    }))
      await recordEvent(tx, { event, sellerId, placeId: at === "place" ? place.id : draft.packedPlaceId });
    if (input.shares && input.shares.length > 0) {
      const at = { id: place.id, gln: place.gln, extension: place.glnExtension };
      await storeHarvestShares(tx, { ...draft, code, gtin: product.gtin, place: at }, input.shares);
    }
    await recordAudit(tx, {
      action: "lot.opened",
      subjectType: "lot",
      subjectId: draft.id,
      after: { ...draft, code, ...(input.shares?.length ? { shares: input.shares } : {}) },
    });
    const isHeld = (await lockLot(tx.db, lotId))?.state === "held";
    await tx.jobs.add(tx.db, "listings.reevaluate-seller", { sellerId });
    await notifyChange(tx);
    return { lotId: draft.id, code, isHeld };
  });
}

async function placesOf(
  tx: TxCtx,
  sellerId: SellerId,
  input: OpenLot,
): Promise<{ place: SellerPlace; packedPlace: SellerPlace | undefined }> {
  const find = async (id: string, field: string): Promise<SellerPlace> => {
    const place = isUuid(id) ? await findSellerPlace(tx.db, sellerId, id) : undefined;
    if (!place) throw new Refusal("traceability.unknown-place", { field });
    return place;
  };
  const place = await find(input.placeId, "placeId");
  const isElsewhere = input.packedPlaceId !== undefined && input.packedPlaceId !== input.placeId;
  return { place, packedPlace: isElsewhere ? await find(input.packedPlaceId ?? "", "packedPlaceId") : undefined };
}

function amountOf({ quantity, unit = "pack" }: OpenLot): Amount {
  const amount = amountSaid(quantity, unit);
  if (amount.unit === null && !Number.isInteger(amount.amount))
    throw new Refusal("traceability.packs-whole", { field: "quantity" });
  if (amount.amount <= 0) throw new Refusal("traceability.amount-not-a-number", { field: "quantity" });
  return amount;
}

/** What fields, animals and waters give; everything else is produced. */
const isGathered = ({ group, categoryCode }: ProductForLot): boolean =>
  ["crop", "livestock", "fishery"].includes(storyOf(group, categoryCode));

const numberOf = (place: SellerPlace) => ({ gln: place.gln, extension: place.glnExtension });

function factsOf(product: ProductForLot, { facts: typed = {} }: OpenLot): TraceFacts {
  const { facts, faults } = readLotFacts(product, typed);
  const [fault] = faults;
  if (fault) throw new Refusal(`traceability.fact-${fault.fault}`, { field: `facts.${fault.field}` });
  return facts;
}

function refuseImpossibleDays({ producedOn, packedOn, expiresOn }: OpenLot, today: Day): void {
  if (producedOn > today) throw new Refusal("traceability.day-to-come", { field: "producedOn" });
  if (packedOn > today) throw new Refusal("traceability.day-to-come", { field: "packedOn" });
  if (packedOn < producedOn) throw new Refusal("traceability.packed-before-made", { field: "packedOn" });
  if (expiresOn !== undefined && expiresOn < packedOn)
    throw new Refusal("traceability.expired-before-packed", { field: "expiresOn" });
}

const defaultExpiry = (product: ProductForLot, packedOn: Day): Day | null =>
  product.shelfLifeDays === null ? null : addDays(packedOn, product.shelfLifeDays);
