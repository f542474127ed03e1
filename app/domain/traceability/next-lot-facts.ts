import { QUARANTINE_FIELD, type LotGoods } from "./lot.ts";
import type { DiaryFacts } from "./diary-entry.ts";
import type { DiaryStepKey } from "./diary-steps.ts";
import type { TraceFacts } from "./trace-templates.ts";

/** Work of the place since the crop began, as the facts of the next lot read it; the newest first. */
export type FieldWork = { readonly step: DiaryStepKey; readonly facts: DiaryFacts };

/** True of one lot and of no other; and what the diary or another event of the lot tells. */
const NOT_REPEATED = new Set([
  QUARANTINE_FIELD,
  "serialFrom",
  "serialTo",
  "pestControl",
  "pesticide",
  "waitingDays",
  "packer",
]);
const isRepeated = (key: string): boolean => !NOT_REPEATED.has(key) && !key.endsWith("On");

/** What the diary tells by itself once it has such an entry; the last lot's word for it is not repeated then. */
const TOLD_BY_DIARY: Readonly<Record<string, DiaryStepKey>> = { fertiliser: "fertilise", water: "irrigate" };

/** Fields of the step that opens a lot which its template asks for under the same name. */
const SAID_AT_BIRTH = [QUARANTINE_FIELD, "serialFrom", "serialTo", "artisan"];

/**
 * What a new lot says of itself, as a form would send it: the last lot's facts that are still true, what the diary has told
 * since, and what was said now. Sprayings and their waiting days are never asked twice: the diary tells them.
 */
export function nextLotFacts(
  goods: LotGoods,
  last: TraceFacts,
  work: readonly FieldWork[],
  said: DiaryFacts,
  { hasGrower, stepWords }: { readonly hasGrower: boolean; readonly stepWords: readonly string[] },
): Record<string, string> {
  const repeated = Object.entries(last).filter(([key]) => isRepeated(key) && !(hasGrower && key === "harvester"));
  const kept = repeated.filter(([key]) => !work.some(({ step }) => step === TOLD_BY_DIARY[key]));
  const now = SAID_AT_BIRTH.flatMap((key) => (said[key] === undefined ? [] : [[key, said[key]] as const]));
  return {
    ...asTyped(kept),
    ...(goods.group === "food" ? { pestControl: "diary", ...newest(work, "sow", ["variety"]) } : {}),
    ...(goods.group === "craft" ? craftFacts(last, work, stepWords) : {}),
    ...asTyped(now),
  };
}

function craftFacts(last: TraceFacts, work: readonly FieldWork[], stepWords: readonly string[]) {
  return {
    ...newest(work, "material", ["material", "materialSource"]),
    ...(last["steps"] === undefined && stepWords.length > 0 ? { steps: stepWords.join("\n") } : {}),
    ...(last["recognition"] === undefined ? { recognition: "none" } : {}),
  };
}

function newest(work: readonly FieldWork[], step: DiaryStepKey, keys: readonly string[]): Record<string, string> {
  const entry = work.find((one) => one.step === step);
  return Object.fromEntries(keys.flatMap((key) => (entry?.facts[key] ? [[key, String(entry.facts[key])]] : [])));
}

const asTyped = (facts: readonly (readonly [string, TraceFacts[string]])[]): Record<string, string> =>
  Object.fromEntries(facts.map(([key, value]) => [key, typeof value === "object" ? value.join("\n") : String(value)]));
