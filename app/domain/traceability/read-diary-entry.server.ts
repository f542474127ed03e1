import { hasTestReport, hasDiaryPictures } from "#db/queries/diary-papers.server.ts";
import { findGrowerByCode } from "#db/queries/growers.server.ts";
import { findProductForLot, lockLot, lockProductForLot, type ProductForLot } from "#db/queries/lots.server.ts";
import { findSellerPlace } from "#db/queries/places.server.ts";
import { addMinutes, dayOf } from "../shared/clock.ts";
import type { Ctx, TxCtx } from "../shared/ctx.ts";
import { isUuid, type LotId, type ProductId, type SellerId } from "../shared/ids.ts";
import { Refusal, type RefusalCode } from "../shared/refusal.ts";
import { readDiaryFacts, type DiaryEntry, type DiaryFacts, type DiaryFault } from "./diary-entry.ts";
import { diaryStep, type DiaryStepKey } from "./diary-steps.ts";
import { isMemberOn, type Grower } from "./grower.ts";
import type { LockedLot } from "./lot.ts";
import type { SellerPlace } from "./place.ts";

/** An entry whose place, goods, lot and person were found among the seller's own. */
export type ReadEntry = {
  readonly sellerId: SellerId;
  readonly step: DiaryStepKey;
  readonly at: Date;
  readonly place: SellerPlace;
  readonly facts: DiaryFacts;
  readonly product: ProductForLot | undefined;
  readonly lot: LockedLot | undefined;
  readonly grower: Grower | undefined;
  readonly pictures: readonly string[];
  /** As typed, for a lot that is born of the entry. */
  readonly lotCode?: string | undefined;
};

/** A telephone's clock may be ahead of ours by this much. */
const CLOCK_SKEW_MINUTES = 15;

/** What to say beside a field of a step; a number with a comma is not the whole number that other forms ask for. */
export const faultCode = (step: DiaryStepKey, { field, fault }: DiaryFault): RefusalCode => {
  const kind = diaryStep(step).fields.find(({ key }) => key === field)?.kind;
  const isDecimal = fault === "not-a-number" && (kind === "decimal" || kind === "temperature");
  return isDecimal ? "traceability.not-an-amount" : `traceability.fact-${fault}`;
};

/** Finds what an entry names among the seller's own. Refuses what is not there, days to come, and facts that are missing. */
export async function readDiaryEntry(tx: TxCtx, sellerId: SellerId, entry: DiaryEntry): Promise<ReadEntry> {
  const place = await findSellerPlace(tx.db, sellerId, entry.placeId);
  if (!place) throw new Refusal("traceability.unknown-place", { field: "placeId" });
  const at = momentOf(tx, entry.at);
  const { facts, faults } = readDiaryFacts(entry.step, entry.facts);
  const [fault] = faults;
  if (fault) throw new Refusal(faultCode(entry.step, fault), { field: `facts.${fault.field}` });
  const read = { sellerId, step: entry.step, at, place, facts };
  const product = await productOf(tx, sellerId, entry);
  const lot = await lotOf(tx, sellerId, entry, at);
  const grower = await growerOf(tx, sellerId, entry, at);
  await requirePapers(tx, sellerId, entry, facts);
  return { ...read, product, lot, grower, pictures: entry.pictures ?? [], lotCode: entry.lotCode };
}

function momentOf(ctx: Ctx, text: string): Date {
  const at = new Date(text);
  if (at <= ctx.now()) return at;
  if (at <= addMinutes(ctx.now(), CLOCK_SKEW_MINUTES)) return ctx.now();
  throw new Refusal("traceability.day-to-come", { field: "at" });
}

async function productOf(tx: TxCtx, sellerId: SellerId, entry: DiaryEntry): Promise<ProductForLot | undefined> {
  const opensLot = diaryStep(entry.step).opensLot ?? false;
  const id = entry.productId as ProductId | undefined;
  if (id === undefined) {
    if (opensLot) throw new Refusal("traceability.product-needed", { field: "productId" });
    return undefined;
  }
  const product = await (opensLot ? lockProductForLot(tx.db, sellerId, id) : findProductForLot(tx.db, sellerId, id));
  if (!product) throw new Refusal("traceability.unknown-product", { field: "productId" });
  return product;
}

async function lotOf(tx: TxCtx, sellerId: SellerId, entry: DiaryEntry, at: Date): Promise<LockedLot | undefined> {
  const { subject } = diaryStep(entry.step);
  if (subject === "place") return undefined;
  if (entry.lotId === undefined) {
    if (subject === "lot") throw new Refusal("traceability.lot-needed", { field: "lotId" });
    return undefined;
  }
  const lot = await lockLot(tx.db, entry.lotId as LotId, sellerId);
  if (!lot) throw new Refusal("traceability.unknown-lot", { field: "lotId" });
  if (dayOf(at) < lot.producedOn)
    throw new Refusal("traceability.work-before-lot", { field: "at", facts: { code: lot.code, day: lot.producedOn } });
  if (entry.step === "pack" && lot.state !== "open")
    throw new Refusal("traceability.lot-held", { field: "lotId", facts: { code: lot.code } });
  return lot;
}

async function growerOf(tx: TxCtx, sellerId: SellerId, entry: DiaryEntry, at: Date): Promise<Grower | undefined> {
  if (entry.growerCode === undefined) return undefined;
  const grower = await findGrowerByCode(tx.db, sellerId, entry.growerCode);
  if (!grower) throw new Refusal("traceability.unknown-grower", { field: "growerCode" });
  if (!isMemberOn(grower, dayOf(at))) throw new Refusal("traceability.not-a-member", { field: "growerCode" });
  return grower;
}

async function requirePapers(tx: TxCtx, sellerId: SellerId, entry: DiaryEntry, facts: DiaryFacts): Promise<void> {
  if (!(await hasDiaryPictures(tx.db, sellerId, entry.pictures ?? [])))
    throw new Refusal("traceability.unknown-picture", { field: "pictures" });
  const { document } = facts;
  if (document === undefined) return;
  if (!isUuid(document) || !(await hasTestReport(tx.db, sellerId, document)))
    throw new Refusal("traceability.unknown-report", { field: "facts.document" });
}
