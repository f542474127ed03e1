import { z } from "zod";
import { isDay, type Day } from "../shared/clock.ts";

/** What a manager may set about a rule: typed, with bounds, and where the law leaves no room beyond a value, its floor. */

export const PARAMETER_UNITS = ["day", "workingDay", "hour", "month", "year", "vnd", "percent", "piece"] as const;
export type ParameterUnit = (typeof PARAMETER_UNITS)[number];

/** The law's own value: a market may be stricter, never looser. */
export type LawFloor = {
  readonly legalRef: string;
  readonly atLeast?: number;
  readonly atMost?: number;
  /** For days: the last day on which the rule may begin. */
  readonly notAfter?: Day;
};

type NumberSpec = {
  readonly kind: "number";
  readonly unit: ParameterUnit;
  readonly default: number;
  readonly min: number;
  readonly max: number;
  readonly floor?: LawFloor;
};
type NumbersSpec = {
  readonly kind: "numbers";
  readonly unit: ParameterUnit;
  readonly default: readonly number[];
  readonly min: number;
  readonly max: number;
  readonly floor?: LawFloor;
};
type DaySpec = { readonly kind: "day"; readonly default: Day; readonly floor?: LawFloor };

export type ParameterSpec = NumberSpec | NumbersSpec | DaySpec;
export type ParameterSpecs = Readonly<Record<string, ParameterSpec>>;
export type ParameterValue = number | readonly number[] | Day;
export type ParameterValues = Readonly<Record<string, ParameterValue>>;

type ValueOf<Spec> = Spec extends { kind: "number" }
  ? number
  : Spec extends { kind: "numbers" }
    ? readonly number[]
    : Day;
/** The parameters of a rule, each with the type that its kind has. */
export type ValuesOf<Specs extends ParameterSpecs> = { readonly [Key in keyof Specs]: ValueOf<Specs[Key]> };

/** Most values that a list of numbers holds. */
const LIST_MAX = 6;

const schemaOfOne = (spec: ParameterSpec): z.ZodTypeAny => {
  switch (spec.kind) {
    case "number":
      return z.number().int().min(spec.min).max(spec.max);
    case "numbers":
      return z.array(z.number().int().min(spec.min).max(spec.max)).min(1).max(LIST_MAX);
    case "day":
      return z.string().refine(isDay);
  }
};

/** The shape in which a rule's parameters are kept; bounds included, the law's floor not. */
export const schemaOf = (specs: ParameterSpecs): z.ZodType<Record<string, ParameterValue>> =>
  z.object(Object.fromEntries(Object.entries(specs).map(([key, spec]) => [key, schemaOfOne(spec)]))).strict();

export const defaultsOf = <Specs extends ParameterSpecs>(specs: Specs): ValuesOf<Specs> =>
  Object.fromEntries(Object.entries(specs).map(([key, spec]) => [key, spec.default])) as ValuesOf<Specs>;

/** Stored parameters over the defaults. What an older version kept and the rule no longer knows is left out. */
export const completed = <Specs extends ParameterSpecs>(specs: Specs, stored: object): ValuesOf<Specs> => {
  const known = Object.entries(stored).filter(([key]) => Object.hasOwn(specs, key));
  return { ...defaultsOf(specs), ...(Object.fromEntries(known) as Partial<ValuesOf<Specs>>) };
};

export type BrokenFloor = { readonly parameter: string; readonly floor: LawFloor };

/** Every parameter that is looser than the law lets it be. */
export function brokenFloors(specs: ParameterSpecs, values: ParameterValues): readonly BrokenFloor[] {
  return Object.entries(specs).flatMap(([parameter, { floor }]) => {
    const value = values[parameter];
    return floor !== undefined && value !== undefined && isBelow(floor, value) ? [{ parameter, floor }] : [];
  });
}

function isBelow({ atLeast, atMost, notAfter }: LawFloor, value: ParameterValue): boolean {
  if (typeof value === "string") return notAfter !== undefined && value > notAfter;
  const numbers = typeof value === "number" ? [value] : value;
  return numbers.some((one) => (atLeast !== undefined && one < atLeast) || (atMost !== undefined && one > atMost));
}

/** A field of the form as a value: `60, 30, 7` is a list. Undefined when it cannot be read as its kind or is out of bounds. */
export function readParameter(spec: ParameterSpec, text: string): ParameterValue | undefined {
  const value = readValue(spec, text.trim());
  if (value === undefined) return undefined;
  const result = schemaOfOne(spec).safeParse(value);
  return result.success ? (result.data as ParameterValue) : undefined;
}

function readValue(spec: ParameterSpec, text: string): ParameterValue | undefined {
  switch (spec.kind) {
    case "day":
      return text;
    case "number":
      return readWhole(text);
    case "numbers": {
      const numbers = text
        .split(/[\s,;]+/)
        .filter((part) => part !== "")
        .map(readWhole);
      const whole = numbers.filter((one) => one !== undefined);
      return whole.length === numbers.length ? [...new Set(whole)].sort((a, b) => b - a) : undefined;
    }
  }
}

/** Whole numbers as people type them: `1.000.000.000` and `1 000 000 000` are a thousand million. */
const readWhole = (text: string): number | undefined => {
  const digits = text.replace(/[\s.,\u00a0](?=\d{3}(\D|$))/g, "");
  return /^\d{1,15}$/.test(digits) ? Number(digits) : undefined;
};

/** A value as the form shows it again. */
export const writeParameter = (value: ParameterValue): string =>
  typeof value === "object" ? value.join(", ") : String(value);

export const inDays = (value: number, bounds: { min: number; max: number; floor?: LawFloor }) =>
  ({ kind: "number", unit: "day", default: value, ...bounds }) as const;
export const inHours = (value: number, bounds: { min: number; max: number; floor?: LawFloor }) =>
  ({ kind: "number", unit: "hour", default: value, ...bounds }) as const;
export const amount = (unit: ParameterUnit, value: number, bounds: { min: number; max: number; floor?: LawFloor }) =>
  ({ kind: "number", unit, default: value, ...bounds }) as const;
export const onDay = (value: Day, floor?: LawFloor) =>
  ({ kind: "day", default: value, ...(floor ? { floor } : {}) }) as const;
