import type { BizStep } from "./cbv.ts";
import type { GoodsGroup } from "../shared/goods-group.ts";
import { storyOf, type Story } from "./story.ts";

/**
 * What a seller writes down of the work, one step at a time (TCVN 12850:2019; for produce TCVN 12827:2023): each with its
 * fields and the business step of its event (CBV 2.0). Dictionaries hold one label for each step and each field.
 */

export type DiaryFieldKind = "text" | "longText" | "decimal" | "count" | "days" | "temperature" | "choice" | "document";

export type DiaryField<Key extends string = string> = {
  readonly key: Key;
  readonly kind: DiaryFieldKind;
  readonly required: boolean;
  readonly choices?: readonly string[];
};

/** `place`: work before a lot exists. `lot`: about a lot. `either`: about the lot that is named, else the place. */
export type DiarySubject = "place" | "lot" | "either";

export type DiaryStep = {
  readonly bizStep: BizStep;
  readonly subject: DiarySubject;
  readonly fields: readonly DiaryField[];
  /** The crop or herd of a place begins with it; in a workshop things are always under way. */
  readonly begins?: boolean;
  /** A lot is born of it: the place and the product are then needed. */
  readonly opensLot?: boolean;
};

const field =
  (kind: Exclude<DiaryFieldKind, "choice">) =>
  <const K extends string>(key: K, required = false) =>
    ({ key, kind, required }) as const;
const text = field("text");
const note = field("longText")("note");
const choice = <const K extends string, const C extends string>(key: K, choices: readonly C[], required = false) =>
  ({ key, kind: "choice", required, choices }) as const;

/** How much of a thing was given, as labels and people say it. A sào of the North is 360 m², a sprayer holds 16 litres. */
export const DOSE_UNITS = [
  "mlPerSprayer",
  "gPerSprayer",
  "mlPerSao",
  "gPerSao",
  "kgPerSao",
  "lPerHa",
  "kgPerHa",
  "gPerLitre",
  "mlPerLitre",
  "mgPerKg",
  "dose",
  "kg",
  "g",
  "ml",
  "l",
] as const;

/** In what a harvest is counted; `pack` is the product's own sale unit. */
export const HARVEST_UNITS = ["kg", "yen", "ta", "tan", "g", "l", "piece", "pack"] as const;
export type HarvestUnit = (typeof HARVEST_UNITS)[number];

export const TEST_VERDICTS = ["passed", "failed"] as const;

const AMOUNT = [field("decimal")("amount", true), choice("unit", HARVEST_UNITS, true)] as const;
const DOSE = [field("decimal")("dose", true), choice("doseUnit", DOSE_UNITS, true)] as const;
/** Days from the last treatment to the harvest (Circular 21/2015/TT-BNNPTNT; for animals the withdrawal period). */
const WAITING = field("days")("waitingDays", true);

export const DIARY_STEPS = {
  sow: {
    bizStep: "creating_class_instance",
    subject: "place",
    begins: true,
    fields: [
      choice("method", ["seed", "seedling", "cutting"]),
      text("variety"),
      text("seedSource"),
      text("seedAmount"),
      note,
    ],
  },
  fertilise: {
    bizStep: "other",
    subject: "place",
    fields: [text("product", true), ...DOSE, text("reason"), note],
  },
  spray: {
    bizStep: "other",
    subject: "place",
    fields: [
      text("product", true),
      text("activeIngredient"),
      choice("kind", ["chemical", "biological"]),
      ...DOSE,
      WAITING,
      text("reason"),
      note,
    ],
  },
  irrigate: { bizStep: "other", subject: "place", fields: [text("waterSource", true), text("amountOfWater"), note] },
  tend: { bizStep: "other", subject: "either", fields: [text("work", true), note] },
  harvest: { bizStep: "commissioning", subject: "place", opensLot: true, fields: [...AMOUNT, note] },
  wash: { bizStep: "other", subject: "either", fields: [text("waterSource"), text("work"), note] },
  grade: { bizStep: "inspecting", subject: "either", fields: [text("grades", true), text("rejected"), note] },
  test: {
    bizStep: "inspecting",
    subject: "lot",
    fields: [
      text("laboratory", true),
      text("report", true),
      choice("verdict", TEST_VERDICTS, true),
      field("document")("document"),
      note,
    ],
  },
  pack: { bizStep: "packing", subject: "lot", fields: [text("packer"), text("packing"), note] },
  transport: {
    bizStep: "transporting",
    subject: "lot",
    fields: [text("vehicle", true), field("temperature")("temperature"), text("receiver"), note],
  },
  stock: {
    bizStep: "creating_class_instance",
    subject: "place",
    begins: true,
    fields: [text("breed", true), field("count")("heads"), text("source"), note],
  },
  feed: { bizStep: "other", subject: "place", fields: [text("product", true), text("amountOfFeed"), note] },
  medicate: {
    bizStep: "other",
    subject: "place",
    fields: [
      choice("kind", ["vaccine", "medicine", "disinfectant"], true),
      text("product", true),
      text("activeIngredient"),
      ...DOSE,
      WAITING,
      text("reason"),
      note,
    ],
  },
  water: { bizStep: "other", subject: "place", fields: [text("work", true), text("measured"), note] },
  collect: {
    bizStep: "commissioning",
    subject: "place",
    opensLot: true,
    fields: [...AMOUNT, text("quarantineNumber"), note],
  },
  slaughter: {
    bizStep: "commissioning",
    subject: "place",
    opensLot: true,
    fields: [...AMOUNT, field("count")("heads"), text("quarantineNumber"), note],
  },
  ingredients: {
    bizStep: "receiving",
    subject: "place",
    fields: [text("material", true), text("materialSource", true), text("amountOfMaterial"), note],
  },
  cook: { bizStep: "other", subject: "place", fields: [text("work", true), field("temperature")("temperature"), note] },
  batch: { bizStep: "commissioning", subject: "place", opensLot: true, fields: [...AMOUNT, note] },
  material: {
    bizStep: "receiving",
    subject: "place",
    fields: [text("material", true), text("materialSource", true), text("amountOfMaterial"), note],
  },
  shape: { bizStep: "assembling", subject: "either", fields: [text("work"), field("count")("pieces"), note] },
  dry: { bizStep: "other", subject: "either", fields: [field("days")("days"), note] },
  glaze: { bizStep: "other", subject: "either", fields: [text("glaze", true), note] },
  fire: {
    bizStep: "other",
    subject: "either",
    fields: [text("kiln"), field("temperature")("temperature"), field("decimal")("hours"), note],
  },
  carve: { bizStep: "other", subject: "either", fields: [text("work"), field("count")("pieces"), note] },
  lacquer: { bizStep: "other", subject: "either", fields: [text("lacquer", true), field("count")("coats"), note] },
  weave: { bizStep: "other", subject: "either", fields: [text("work"), field("count")("pieces"), note] },
  finish: {
    bizStep: "commissioning",
    subject: "place",
    opensLot: true,
    fields: [...AMOUNT, text("artisan"), field("count")("broken"), note],
  },
  components: {
    bizStep: "receiving",
    subject: "place",
    fields: [text("component", true), text("supplier", true), text("supplierLot"), field("count")("pieces"), note],
  },
  assemble: { bizStep: "assembling", subject: "either", fields: [text("line"), field("count")("pieces"), note] },
  calibrate: { bizStep: "other", subject: "either", fields: [text("instrument", true), text("measured"), note] },
  functionTest: {
    bizStep: "inspecting",
    subject: "either",
    fields: [field("count")("pieces", true), field("count")("failed"), text("measured"), note],
  },
  burnIn: {
    bizStep: "inspecting",
    subject: "either",
    fields: [field("decimal")("hours", true), field("count")("pieces"), field("count")("failed"), note],
  },
  complete: {
    bizStep: "commissioning",
    subject: "place",
    opensLot: true,
    fields: [...AMOUNT, text("serialFrom", true), text("serialTo"), note],
  },
} as const satisfies Readonly<Record<string, DiaryStep>>;

export type DiaryStepKey = keyof typeof DIARY_STEPS;
export const DIARY_STEP_KEYS = Object.keys(DIARY_STEPS) as [DiaryStepKey, ...DiaryStepKey[]];
export type DiaryFieldKey = (typeof DIARY_STEPS)[DiaryStepKey]["fields"][number]["key"];
export type DiaryChoice = Extract<
  (typeof DIARY_STEPS)[DiaryStepKey]["fields"][number],
  { kind: "choice" }
>["choices"][number];

export const diaryStep = (key: DiaryStepKey): DiaryStep => DIARY_STEPS[key];

/** Steps of each way of making, in the order of the work. */
export const STEPS_OF: Readonly<Record<Story, readonly DiaryStepKey[]>> = {
  crop: ["sow", "fertilise", "spray", "irrigate", "tend", "harvest", "wash", "grade", "test", "pack", "transport"],
  livestock: ["stock", "feed", "medicate", "tend", "collect", "slaughter", "grade", "test", "pack", "transport"],
  fishery: ["stock", "feed", "medicate", "water", "collect", "grade", "test", "pack", "transport"],
  prepared: ["ingredients", "cook", "batch", "test", "pack", "transport"],
  craft: [
    "material",
    "shape",
    "dry",
    "carve",
    "weave",
    "glaze",
    "lacquer",
    "fire",
    "finish",
    "grade",
    "pack",
    "transport",
  ],
  industry: ["components", "assemble", "calibrate", "functionTest", "burnIn", "complete", "test", "pack", "transport"],
};

/** Steps whose treatment must be over before the harvest. */
export const WAITING_STEPS: readonly DiaryStepKey[] = DIARY_STEP_KEYS.filter((key) =>
  diaryStep(key).fields.some(({ kind, key: name }) => kind === "days" && name === "waitingDays"),
);

export const isDiaryStep = (text: unknown): text is DiaryStepKey =>
  typeof text === "string" && Object.hasOwn(DIARY_STEPS, text);

export const BEGIN_STEPS: readonly DiaryStepKey[] = DIARY_STEP_KEYS.filter((key) => diaryStep(key).begins);

/**
 * How many days of work at its place belong to a lot when no sowing or stocking says where they begin: a year for what
 * grows; no more than the making takes for what is made daily, or each lot would carry the whole book along.
 */
const FIELD_DAYS: Readonly<Record<Story, number>> = {
  crop: 365,
  livestock: 365,
  fishery: 365,
  prepared: 7,
  craft: 120,
  industry: 60,
};
export const MOST_FIELD_DAYS = Math.max(...Object.values(FIELD_DAYS));

export const fieldDaysOf = (group: GoodsGroup, categoryCode: string): number =>
  FIELD_DAYS[storyOf(group, categoryCode)];
