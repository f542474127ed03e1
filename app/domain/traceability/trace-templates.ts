import { addDays, isDay, type Day } from "../shared/clock.ts";
import type { GoodsGroup } from "../shared/goods-group.ts";
import type { BizStep } from "./cbv.ts";

/**
 * What a lot of each group must tell (Decree 37/2026/NĐ-CP art. 23.5, TCVN 12850:2019): stages in the order of the work,
 * each with its fields. Dictionaries hold one label for each stage key and field key.
 */

export type FieldKind = "text" | "longText" | "list" | "date" | "place" | "count" | "months" | "days" | "choice";

export type TraceField<Key extends string = string> = {
  readonly key: Key;
  readonly kind: FieldKind;
  /** Always, never, or only when another field of the template holds one of these values. */
  readonly required: boolean | { readonly field: string; readonly oneOf: readonly string[] };
  readonly choices?: readonly string[];
  /** `lot`: a column of the lot itself; `facts`: kept with the lot's facts and written into its first event. */
  readonly storedIn: "lot" | "facts";
};

export type TraceStage = {
  readonly key: string;
  readonly bizStep: BizStep;
  readonly fields: readonly TraceField[];
};

const lot = <const K extends string>(key: K, kind: FieldKind, required: boolean) =>
  ({ key, kind, required, storedIn: "lot" }) as const;
const fact = <const K extends string>(key: K, kind: FieldKind, required: TraceField["required"]) =>
  ({ key, kind, required, storedIn: "facts" }) as const;
const choice = <const K extends string, const C extends string>(key: K, choices: readonly C[], required: boolean) =>
  ({ key, kind: "choice", required, choices, storedIn: "facts" }) as const;

const WHEN_SPRAYED = { field: "pestControl", oneOf: ["chemical", "biological"] } as const;
const WHEN_RECOGNISED = { field: "recognition", oneOf: ["craftVillage", "ocop", "artisanTitle"] } as const;

export const TRACE_TEMPLATES = {
  food: [
    {
      key: "plot",
      bizStep: "creating_class_instance",
      fields: [lot("place", "place", true), fact("variety", "text", false), fact("sownOn", "date", false)],
    },
    {
      key: "inputs",
      bizStep: "other",
      fields: [
        fact("fertiliser", "text", false),
        choice("pestControl", ["none", "biological", "chemical", "diary"], true),
        fact("pesticide", "text", WHEN_SPRAYED),
        fact("sprayedOn", "date", WHEN_SPRAYED),
        fact("waitingDays", "days", WHEN_SPRAYED),
        fact("water", "text", false),
      ],
    },
    {
      key: "harvest",
      bizStep: "commissioning",
      fields: [lot("producedOn", "date", true), fact("harvester", "text", false)],
    },
    {
      key: "pack",
      bizStep: "packing",
      fields: [
        lot("packedPlace", "place", false),
        lot("packedOn", "date", true),
        lot("quantity", "count", true),
        fact("packer", "text", false),
      ],
    },
  ],
  craft: [
    {
      key: "artisan",
      bizStep: "other",
      fields: [fact("artisan", "text", true), fact("artisanTitle", "text", false)],
    },
    {
      key: "material",
      bizStep: "receiving",
      fields: [fact("material", "text", true), fact("materialSource", "text", true)],
    },
    { key: "workshop", bizStep: "assembling", fields: [lot("place", "place", true)] },
    { key: "steps", bizStep: "other", fields: [fact("steps", "list", true)] },
    {
      key: "recognition",
      bizStep: "inspecting",
      fields: [
        choice("recognition", ["craftVillage", "ocop", "artisanTitle", "none"], true),
        fact("decisionNumber", "text", WHEN_RECOGNISED),
        fact("decidedOn", "date", false),
      ],
    },
    {
      key: "finish",
      bizStep: "commissioning",
      fields: [lot("producedOn", "date", true), lot("packedOn", "date", true), lot("quantity", "count", true)],
    },
  ],
  industry: [
    {
      key: "make",
      bizStep: "commissioning",
      fields: [lot("place", "place", true), lot("producedOn", "date", true), lot("quantity", "count", true)],
    },
    {
      key: "serial",
      bizStep: "encoding",
      fields: [fact("serialFrom", "text", true), fact("serialTo", "text", false), fact("model", "text", false)],
    },
    { key: "standard", bizStep: "inspecting", fields: [fact("standard", "text", true)] },
    {
      key: "tests",
      bizStep: "inspecting",
      fields: [fact("testReport", "text", true), fact("laboratory", "text", true), fact("testedOn", "date", false)],
    },
    {
      key: "warranty",
      bizStep: "other",
      fields: [fact("warrantyMonths", "months", true), fact("warrantyPlace", "longText", false)],
    },
    {
      key: "keyProduct",
      bizStep: "other",
      fields: [fact("decisionNumber", "text", false), fact("decidedOn", "date", false)],
    },
    { key: "pack", bizStep: "packing", fields: [lot("packedOn", "date", true)] },
  ],
} as const satisfies Record<GoodsGroup, readonly TraceStage[]>;

type AnyStage = (typeof TRACE_TEMPLATES)[GoodsGroup][number];
/** Keys that a dictionary of labels must hold. */
export type TraceStageKey = AnyStage["key"];
export type TraceFieldKey = AnyStage["fields"][number]["key"];
export type TraceChoice = Extract<AnyStage["fields"][number], { kind: "choice" }>["choices"][number];

/** What people filled in, by field key: days as `YYYY-MM-DD`, counts as numbers, lists as lists. */
export type TraceFacts = Readonly<Record<string, string | number | readonly string[]>>;

export type TraceFault = {
  readonly field: string;
  readonly fault: "missing" | "not-a-day" | "not-a-number" | "not-a-choice" | "too-long";
};

const TEXT_MAX_LENGTH = 200;
const LONG_TEXT_MAX_LENGTH = 2_000;

const fieldsOf = (group: GoodsGroup): readonly TraceField[] =>
  TRACE_TEMPLATES[group].flatMap((stage): readonly TraceField[] => stage.fields);

/** Keys of the fields whose values are kept with the lot's facts. */
export const factKeys = (group: GoodsGroup): readonly string[] =>
  fieldsOf(group).flatMap((field) => (field.storedIn === "facts" ? [field.key] : []));

/**
 * Reads the facts of a lot's form, the fields that are stored with the lot itself left out. Lists have one item a line.
 * Faults name the field; what is empty and not required is left out.
 */
export function readTraceFacts(
  group: GoodsGroup,
  form: Readonly<Record<string, string | undefined>>,
): { readonly facts: TraceFacts; readonly faults: readonly TraceFault[] } {
  const facts: Record<string, TraceFacts[string]> = {};
  const faults: TraceFault[] = [];
  for (const field of fieldsOf(group)) {
    if (field.storedIn === "lot") continue;
    const text = (form[field.key] ?? "").normalize("NFC").trim();
    if (text === "") {
      if (isRequired(field, form)) faults.push({ field: field.key, fault: "missing" });
      continue;
    }
    const value = readValue(field, text);
    if (typeof value === "object" && "fault" in value) faults.push({ field: field.key, fault: value.fault });
    else facts[field.key] = value;
  }
  return { facts, faults };
}

/** Required fields that a stored lot does not have; `stored` holds columns and facts together. */
export function missingTraceFields(group: GoodsGroup, stored: Readonly<Record<string, unknown>>): readonly string[] {
  const isEmpty = (value: unknown) =>
    value === undefined || value === null || value === "" || (Array.isArray(value) && value.length === 0);
  return fieldsOf(group).flatMap((field) =>
    isEmpty(stored[field.key]) && isRequired(field, stored) ? [field.key] : [],
  );
}

/**
 * The first day on which a sprayed crop may be harvested: spraying day plus the waiting period of its label (Law on Plant
 * Protection and Quarantine 41/2013/QH13). A harvest before it is recorded as it was, and its lot held.
 */
export function earliestHarvest(facts: TraceFacts): Day | undefined {
  const { sprayedOn, waitingDays } = facts;
  if (typeof sprayedOn !== "string" || typeof waitingDays !== "number") return undefined;
  return addDays(sprayedOn, waitingDays);
}

function isRequired(field: TraceField, values: Readonly<Record<string, unknown>>): boolean {
  if (typeof field.required === "boolean") return field.required;
  const other = values[field.required.field];
  return typeof other === "string" && field.required.oneOf.includes(other);
}

function readValue(field: TraceField, text: string): TraceFacts[string] | { readonly fault: TraceFault["fault"] } {
  switch (field.kind) {
    case "date":
      return isDay(text) ? text : { fault: "not-a-day" };
    case "count":
    case "months":
    case "days":
      return /^\d{1,6}$/.test(text) ? Number(text) : { fault: "not-a-number" };
    case "choice":
      return field.choices?.includes(text) ? text : { fault: "not-a-choice" };
    case "list": {
      const items = text
        .split("\n")
        .map((item) => item.trim())
        .filter((item) => item !== "");
      return items.some((item) => item.length > TEXT_MAX_LENGTH) || items.length > 50 ? { fault: "too-long" } : items;
    }
    case "longText":
      return text.length > LONG_TEXT_MAX_LENGTH ? { fault: "too-long" } : text;
    case "text":
    case "place":
      return text.length > TEXT_MAX_LENGTH ? { fault: "too-long" } : text;
  }
}
