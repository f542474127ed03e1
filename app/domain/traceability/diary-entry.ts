import { z } from "zod";
import type { Day } from "../shared/clock.ts";
import type { GoodsGroup } from "../shared/goods-group.ts";
import { DIARY_STEP_KEYS, diaryStep, type DiaryField, type DiaryStepKey, type HarvestUnit } from "./diary-steps.ts";
import type { SellerPlaceKind } from "./place.ts";
import type { Story } from "./story.ts";

/** What travels between the field page and the server, and the rules that both keep. Pure: the browser imports it. */

export const MOST_PICTURES = 6;
/** Entries of one sync; a longer queue is sent in several. */
export const MOST_ENTRIES = 50;
/** The refusal of a queue that belongs to another seller than the one who is signed in. */
export const OTHER_SELLER = "traceability.other-seller";

const moment = z
  .string()
  .max(40)
  .refine((text) => /^\d{4}-\d\d-\d\dT\d\d:\d\d/.test(text) && !Number.isNaN(Date.parse(text)), {
    message: "traceability.not-a-moment",
  });

/** An entry as it is sent. `facts` are the step's fields as typed: numbers may have a comma, days are whole numbers. */
export const DiaryEntry = z.object({
  /** Made by whoever writes it down, once for each entry and kept through every try: the same one is recorded once. */
  clientId: z.string().uuid(),
  step: z.enum(DIARY_STEP_KEYS),
  placeId: z.string().uuid(),
  /** The moment of the work, ISO 8601 with its offset; it may lie before the day it is written down. */
  at: moment,
  facts: z.record(z.string().max(30), z.string().max(2_000)).default({}),
  /** File ids that the upload of photographs answered. */
  pictures: z
    .array(z.string().regex(/^[0-9a-f]{64}$/))
    .max(MOST_PICTURES)
    .optional(),
  productId: z.string().uuid().optional(),
  lotId: z.string().uuid().optional(),
  /** The code of a lot that is born of it; left out, the next free one is given. */
  lotCode: z.string().trim().max(20).optional(),
  /** Who did it: a grower's code of the seller. */
  growerCode: z
    .string()
    .regex(/^TV-\d{3,5}$/)
    .optional(),
  /** Counts the times it was put right before it was sent; a try that arrives late does not undo a later one. */
  revision: z.number().int().min(0).max(1_000_000).optional(),
});
export type DiaryEntry = z.infer<typeof DiaryEntry>;

/** The envelope of a sync. Each entry is judged by itself, so that one bad entry does not keep the others back. */
export const DiarySync = z.object({
  /** Whose queue it is. Somebody else may have signed in on the telephone meanwhile: then nothing of it is taken. */
  sellerId: z.string().uuid().optional(),
  entries: z.array(z.unknown()).max(MOST_ENTRIES),
});

export type DiaryMessage = { readonly vi: string; readonly en: string };

/**
 * - `recorded`: written now, or the correction of an entry that was written before under the same clientId.
 * - `already`: the very same entry was written before; nothing new happened.
 * - `refused`: it cannot be an entry as it stands; `fields` say where. It may be put right and sent again.
 * - `conflict`: the entry was written before, and goods have gone on since: it is put right at the lot.
 */
export type DiaryResult = {
  readonly clientId: string;
  readonly status: "recorded" | "already" | "refused" | "conflict";
  readonly lotId?: string;
  readonly lotCode?: string;
  /** Where the lot stands in the seller's desk. */
  readonly lotLink?: string;
  readonly isHeld?: boolean;
  /** The first day on which a lot held by an interval may go on. */
  readonly heldUntil?: Day;
  readonly message?: DiaryMessage;
  /** By field: `step`, `placeId`, `at`, `productId`, `lotId`, `growerCode`, `pictures`, `facts.<key>`. */
  readonly fields?: Readonly<Record<string, DiaryMessage>>;
};
export type DiarySyncAnswer = { readonly results: readonly DiaryResult[] };

/** A treatment whose waiting days may still run; the field page warns by it while it is offline. */
export type FieldTreatment = {
  readonly at: string;
  readonly waitingDays: number;
  readonly product: string;
  readonly safeFrom: Day;
};

export type FieldPlace = {
  readonly id: string;
  readonly name: string;
  readonly nameEn: string | null;
  readonly kind: SellerPlaceKind;
  readonly commune: string;
  readonly communeEn: string;
  readonly gln: string;
  readonly extension: string;
  /** Goods that were sown, worked or harvested here lately, the latest first. */
  readonly productIds: readonly string[];
  /** Codes of the growers who keep it today. */
  readonly growerCodes: readonly string[];
  readonly treatments: readonly FieldTreatment[];
};

export type FieldProduct = {
  readonly id: string;
  readonly name: string;
  readonly nameEn: string | null;
  readonly gtin: string;
  readonly group: GoodsGroup;
  readonly story: Story;
  /** The sale unit, which `pack` counts. */
  readonly unit: string;
  readonly unitEn: string;
  readonly pictureId: string | null;
  readonly needsQuarantine: boolean;
  /** False while the product has no lot whose facts the next could repeat, and its group asks for some. */
  readonly canOpenLot: boolean;
  readonly steps: readonly DiaryStepKey[];
};

export type FieldGrower = { readonly code: string; readonly name: string; readonly placeIds: readonly string[] };

/** What the next entry of its kind repeats: the newest of this step at this place. */
export type LastEntry = {
  readonly step: DiaryStepKey;
  readonly placeId: string;
  readonly productId: string | null;
  readonly growerCode: string | null;
  readonly at: string;
  readonly facts: Readonly<Record<string, string>>;
};

/** The newest lot of a product from a place: what the next harvest proposes. */
export type LastHarvest = {
  readonly placeId: string;
  readonly productId: string;
  readonly lotCode: string;
  readonly producedOn: Day;
  readonly amount: string;
  readonly unit: HarvestUnit;
  readonly growerCode: string | null;
};

export type FieldLot = {
  readonly id: string;
  readonly code: string;
  readonly gtin: string;
  readonly productId: string;
  readonly placeId: string;
  readonly producedOn: Day;
  readonly state: "open" | "held" | "recalled";
  readonly heldUntil: Day | null;
  readonly link: string;
};

/** One large button: a step at a place, ready to be said again. The first three are what usually comes next. */
export type FieldSuggestion = {
  readonly step: DiaryStepKey;
  readonly placeId: string;
  readonly productId: string | null;
  readonly growerCode: string | null;
  readonly facts: Readonly<Record<string, string>>;
};

/** Everything the field page needs for a day without a network. Moments are ISO texts, so that it travels as JSON. */
export type FieldBook = {
  readonly seller: { readonly id: string; readonly name: string };
  /** Who is signed in on this telephone; a queue of somebody else is not sent under this name. */
  readonly person: { readonly id: string; readonly name: string };
  readonly at: string;
  readonly today: Day;
  readonly places: readonly FieldPlace[];
  readonly products: readonly FieldProduct[];
  readonly growers: readonly FieldGrower[];
  readonly last: readonly LastEntry[];
  readonly harvests: readonly LastHarvest[];
  /** Lots of the last 30 days that have not gone, newest first. */
  readonly lots: readonly FieldLot[];
  readonly suggestions: readonly FieldSuggestion[];
};

export type DiaryFacts = Readonly<Record<string, string | number>>;
export type DiaryFault = {
  readonly field: string;
  readonly fault: "missing" | "not-a-number" | "not-a-choice" | "too-long";
};

const TEXT_MAX_LENGTH = 200;
const LONG_TEXT_MAX_LENGTH = 2_000;

/** Reads the typed facts of a step; what the step does not ask for is left out, faults name their field. */
export function readDiaryFacts(
  step: DiaryStepKey,
  typed: Readonly<Record<string, string | undefined>>,
): { readonly facts: DiaryFacts; readonly faults: readonly DiaryFault[] } {
  const facts: Record<string, string | number> = {};
  const faults: DiaryFault[] = [];
  for (const asked of diaryStep(step).fields) {
    const text = (typed[asked.key] ?? "").normalize("NFC").trim();
    if (text === "") {
      if (asked.required) faults.push({ field: asked.key, fault: "missing" });
      continue;
    }
    const value = readDiaryValue(asked, text);
    if (typeof value === "object") faults.push({ field: asked.key, fault: value.fault });
    else facts[asked.key] = value;
  }
  return { facts, faults };
}

/** A stored value of a field, when it is of the field's kind. */
export const readDiaryValueOf = ({ kind }: DiaryField, value: unknown): string | number | undefined => {
  const isNumber = kind === "decimal" || kind === "count" || kind === "days" || kind === "temperature";
  return typeof value === (isNumber ? "number" : "string") ? (value as string | number) : undefined;
};

type Unfit = { readonly fault: DiaryFault["fault"] };

function readDiaryValue(asked: DiaryField, text: string): string | number | Unfit {
  switch (asked.kind) {
    case "decimal":
      return readDecimal(text, 0.001, 10_000_000) ?? { fault: "not-a-number" };
    case "temperature":
      return readDecimal(text, -60, 2_000) ?? { fault: "not-a-number" };
    case "count":
      return /^\d{1,7}$/.test(text) ? Number(text) : { fault: "not-a-number" };
    case "days":
      return /^\d{1,3}$/.test(text) ? Number(text) : { fault: "not-a-number" };
    case "choice":
      return asked.choices?.includes(text) ? text : { fault: "not-a-choice" };
    case "document":
      return /^[0-9a-f-]{36}$/.test(text) ? text : { fault: "not-a-choice" };
    case "longText":
      return text.length > LONG_TEXT_MAX_LENGTH ? { fault: "too-long" } : text;
    case "text":
      return text.length > TEXT_MAX_LENGTH ? { fault: "too-long" } : text.replace(/\s+/g, " ");
  }
}

/** A number as people type it here: `12,5` or `12.5`, at most three decimals. Undefined outside the bounds. */
export function readDecimal(text: string, min: number, max: number): number | undefined {
  if (!/^-?\d{1,9}([.,]\d{1,3})?$/.test(text)) return undefined;
  const value = Number(text.replace(",", "."));
  return value >= min && value <= max ? value : undefined;
}
