import { findOpenIntervalHold } from "#db/queries/interval-holds.server.ts";
import { findLastLot, type ProductForLot } from "#db/queries/lots.server.ts";
import { listFieldWork } from "#db/queries/field-book.server.ts";
import { translatorOf } from "#app/i18n/translator.server.ts";
import { addDays, dayOf, type Day } from "../shared/clock.ts";
import type { TxCtx } from "../shared/ctx.ts";
import type { LotId, TraceEventId } from "../shared/ids.ts";
import { Refusal } from "../shared/refusal.ts";
import { tellBirth, type EntryToTell } from "./diary-event.ts";
import { diaryStep, fieldDaysOf, type DiaryStepKey } from "./diary-steps.ts";
import type { Facts, MarketEvent } from "./epcis-event.ts";
import type { LotKind } from "./fold-lot.ts";
import { giveLotIdentity } from "./give-lot-identity.server.ts";
import { readLotFacts } from "./lot.ts";
import { nextLotFacts } from "./next-lot-facts.ts";
import { amountSaid, type Amount, type SaidUnit } from "./quantity.ts";
import { recordEvent } from "./record-event.server.ts";
import { storeHarvestShares } from "./record-harvest-shares.server.ts";
import type { ReadEntry } from "./read-diary-entry.server.ts";
import { storyOf } from "./story.ts";

export type BornLot = {
  readonly eventId: TraceEventId;
  readonly isNew: true;
  readonly lot: { readonly id: LotId; readonly code: string };
};

/**
 * A harvest, a batch, a kiln emptied becomes a lot: its number, the event that brings it into being, with the facts of the
 * last lot that are still true and what the diary has told since. Inside waiting days it is recorded as it was, and held.
 */
export async function harvestToLot(tx: TxCtx, read: ReadEntry, told: EntryToTell): Promise<BornLot> {
  const { product, sellerId, place } = read;
  if (!product) throw new Refusal("traceability.product-needed", { field: "productId" });
  const amount = amountOf(read);
  const lotFacts = await factsOf(tx, read, product);
  const { lotId, code } = await giveLotIdentity(tx, {
    productId: product.id,
    sellerId,
    code: read.lotCode,
    on: dayOf(read.at),
  });
  const event = birthEvent(told, { product, code, amount, lotFacts });
  const stored = await recordEvent(tx, { event, sellerId, placeId: place.id });
  if (!stored) throw new Refusal("traceability.event-repeated");
  if (read.grower) {
    const at = { id: place.id, gln: place.gln, extension: place.glnExtension };
    const lot = { id: lotId, sellerId, code, gtin: product.gtin, producedOn: dayOf(read.at), place: at };
    const share = { growerId: read.grower.id, quantity: amount.amount };
    await storeHarvestShares(tx, { ...lot, quantity: amount.amount }, [share], read.at);
  }
  await tx.jobs.add(tx.db, "listings.reevaluate-seller", { sellerId });
  return { eventId: stored.eventId, isNew: true, lot: { id: lotId, code } };
}

/** How much there was, in the unit that the lot keeps; packs are whole. */
export function amountOf({ facts }: ReadEntry): Amount {
  const said = amountSaid(Number(facts["amount"]), facts["unit"] as SaidUnit);
  if (said.unit === null && !Number.isInteger(said.amount))
    throw new Refusal("traceability.packs-are-whole", { field: "facts.amount" });
  return said;
}

type Birth = {
  readonly product: Pick<ProductForLot, "gtin" | "group" | "categoryCode" | "shelfLifeDays">;
  readonly code: string;
  readonly amount: Amount;
  readonly lotFacts: Facts;
};

export function birthEvent(told: EntryToTell, { product, code, amount, lotFacts }: Birth): MarketEvent {
  const on = dayOf(told.at);
  return tellBirth(told, {
    lot: {
      gtin: product.gtin,
      lot: code,
      amount: amount.amount,
      ...(amount.unit === null ? {} : { unit: amount.unit }),
    },
    lotFacts,
    expiresOn: product.shelfLifeDays === null ? null : addDays(on, product.shelfLifeDays),
    kind: kindOf(product),
  });
}

/** Circular 17/2021/TT-BNNPTNT: what fields, stables and waters give is harvested; the rest is produced. */
function kindOf({ group, categoryCode }: Birth["product"]): LotKind {
  const story = storyOf(group, categoryCode);
  return story === "crop" || story === "livestock" || story === "fishery" ? "harvest" : "produced";
}

async function factsOf(tx: TxCtx, read: ReadEntry, product: ProductForLot): Promise<Facts> {
  const since = addDays(dayOf(read.at), -fieldDaysOf(product.group, product.categoryCode));
  const last = await findLastLot(tx.db, read.sellerId, product.id);
  const work = await listFieldWork(tx.db, { placeId: read.place.id, productId: product.id, since, until: read.at });
  const words = translatorOf("vi").t.diary.steps;
  const isWork = (step: DiaryStepKey) => diaryStep(step).bizStep !== "receiving";
  const stepWords = [...new Set(work.map(({ step }) => step))].filter(isWork).map((step) => words[step]);
  const typed = nextLotFacts(product, last?.facts ?? {}, work, read.facts, {
    hasGrower: read.grower !== undefined,
    stepWords: stepWords.reverse(),
  });
  const { facts, faults } = readLotFacts(product, typed);
  const [fault] = faults;
  if (!fault) return facts;
  if (diaryStep(read.step).fields.some(({ key }) => key === fault.field))
    throw new Refusal(`traceability.fact-${fault.fault}`, { field: `facts.${fault.field}` });
  throw new Refusal("traceability.first-lot-by-form", { facts: { name: product.name } });
}

/** The first safe day of a lot that waiting days hold. */
export async function heldUntilOf(tx: TxCtx, lotId: LotId): Promise<Day | undefined> {
  return (await findOpenIntervalHold(tx.db, lotId))?.untilOn ?? undefined;
}
