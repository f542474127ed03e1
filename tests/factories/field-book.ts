import type { FieldBook, FieldPlace, FieldProduct } from "#app/domain/traceability/diary-entry.ts";
import { STEPS_OF } from "#app/domain/traceability/diary-steps.ts";

/** Saturday 28 November 2026, half past six in the morning in Vietnam. */
export const FIELD_NOW = new Date("2026-11-27T23:30:00Z");

export const PLOT = "01930000-0000-7000-8000-000000000001";
export const POND_PLOT = "01930000-0000-7000-8000-000000000002";
export const CABBAGE = "01930000-0000-7000-8000-0000000000a1";
export const SPINACH = "01930000-0000-7000-8000-0000000000a2";
export const LOT = "01930000-0000-7000-8000-0000000000f1";

const aPlace = (id: string, name: string, productIds: string[]): FieldPlace => ({
  id,
  name,
  nameEn: null,
  kind: "plot",
  commune: "Văn Đức",
  communeEn: "Van Duc",
  gln: "8936000000011",
  extension: id.slice(-1),
  productIds,
  growerCodes: [],
  treatments: [],
});

const aProduct = (id: string, name: string, gtin: string): FieldProduct => ({
  id,
  name,
  nameEn: null,
  gtin,
  group: "food",
  story: "crop",
  unit: "bó",
  unitEn: "bunch",
  pictureId: null,
  needsQuarantine: false,
  canOpenLot: true,
  steps: STEPS_OF.crop,
});

/** The book of a cooperative with two plots, two vegetables and a day behind it. */
export function aFieldBook(change: Partial<FieldBook> = {}): FieldBook {
  return {
    seller: { id: "01930000-0000-7000-8000-0000000000c1", name: "HTX rau Văn Đức" },
    person: { id: "01930000-0000-7000-8000-0000000000d1", name: "Bác Lành" },
    at: FIELD_NOW.toISOString(),
    today: "2026-11-28",
    places: [aPlace(PLOT, "Ruộng Đầm Sen", [CABBAGE]), aPlace(POND_PLOT, "Ruộng Bờ Ao", [SPINACH])],
    products: [aProduct(CABBAGE, "Cải ngọt", "08936000000011"), aProduct(SPINACH, "Rau muống", "08936000000028")],
    growers: [{ code: "TV-001", name: "Nguyễn Thị Lành", placeIds: [PLOT] }],
    last: [
      {
        step: "harvest",
        placeId: PLOT,
        productId: CABBAGE,
        growerCode: "TV-001",
        at: "2026-11-27T06:20:00+07:00",
        facts: { amount: "42", unit: "kg" },
      },
      {
        step: "irrigate",
        placeId: PLOT,
        productId: CABBAGE,
        growerCode: null,
        at: "2026-11-27T16:30:00+07:00",
        facts: { waterSource: "Nước giếng khoan" },
      },
      {
        step: "spray",
        placeId: POND_PLOT,
        productId: SPINACH,
        growerCode: null,
        at: "2026-11-24T08:00:00+07:00",
        facts: {
          product: "Radiant 60SC",
          activeIngredient: "Spinetoram",
          kind: "biological",
          dose: "15",
          doseUnit: "mlPerSprayer",
          waitingDays: "3",
        },
      },
    ],
    harvests: [
      {
        placeId: PLOT,
        productId: CABBAGE,
        lotCode: "L2611Z",
        producedOn: "2026-11-27",
        amount: "42",
        unit: "kg",
        growerCode: "TV-001",
      },
    ],
    lots: [
      {
        id: LOT,
        code: "L2611Z",
        gtin: "08936000000011",
        productId: CABBAGE,
        placeId: PLOT,
        producedOn: "2026-11-27",
        state: "open",
        heldUntil: null,
        link: `/nguoi-ban/lo/${LOT}`,
      },
    ],
    suggestions: [],
    ...change,
  };
}
