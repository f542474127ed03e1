import { v7 as uuid } from "uuid";
import type { Ctx } from "#app/domain/shared/ctx.ts";
import type { PlaceId, ProductId } from "#app/domain/shared/ids.ts";
import type { DiaryEntry } from "#app/domain/traceability/diary-entry.ts";
import { recordDiaryEntry } from "#app/domain/traceability/record-diary-entry.server.ts";
import { aPlace, aProduct } from "./goods.ts";
import { aSeller } from "./people.ts";

export type Garden = {
  readonly seller: Ctx;
  readonly placeId: PlaceId;
  readonly productId: ProductId;
  readonly gtin: string;
};

/** A seller with a field and mustard greens that grow on it. */
export async function aGarden(ctx: Ctx): Promise<Garden> {
  const { ctx: seller } = await aSeller(ctx);
  const { productId, gtin } = await aProduct(seller);
  const { placeId } = await aPlace(seller);
  return { seller, placeId, productId, gtin };
}

/** An entry of the diary as a telephone sends it; `at` in Vietnamese time without its offset. */
export const anEntry = (
  { placeId }: Pick<Garden, "placeId">,
  step: DiaryEntry["step"],
  at: string,
  facts: DiaryEntry["facts"] = {},
  more: Partial<DiaryEntry> = {},
): DiaryEntry => ({ clientId: uuid(), step, placeId, at: `${at}:00+07:00`, facts, ...more });

export const aSpraying = (garden: Pick<Garden, "placeId">, at: string, waitingDays: number): DiaryEntry =>
  anEntry(garden, "spray", at, {
    product: "Abamectin 3.6EC",
    activeIngredient: "Abamectin",
    dose: "12,5",
    doseUnit: "mlPerSprayer",
    waitingDays: String(waitingDays),
    reason: "Sâu tơ",
  });

/** A harvest in bunches, of which one field gives a lot. */
export const aHarvest = (garden: Garden, at: string, amount = "120", unit = "pack"): DiaryEntry =>
  anEntry(garden, "harvest", at, { amount, unit }, { productId: garden.productId });

export const writeDown = ({ seller }: Garden, entry: DiaryEntry) => recordDiaryEntry(seller, entry);
