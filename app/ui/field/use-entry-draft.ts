import { useState } from "react";
import {
  DiaryEntry,
  readDiaryFacts,
  type DiaryFault,
  type DiaryResult,
  type FieldBook,
} from "#app/domain/traceability/diary-entry.ts";
import { diaryStep, type DiaryStepKey } from "#app/domain/traceability/diary-steps.ts";
import { vietnamIso } from "#app/domain/shared/clock.ts";
import type { DiaryDraft } from "#app/field/queue-entry.ts";
import { useT } from "#app/i18n/translate.tsx";
import type { Subject } from "./where-and-what.tsx";

export type Errors = Readonly<Record<string, string | undefined>>;
export type Facts = Readonly<Record<string, string>>;

/** What a form begins with: a new entry as it is proposed, or an old one to be put right. */
export type EntryStart = {
  readonly step: DiaryStepKey;
  readonly subject: Subject;
  readonly facts: Facts;
  readonly pictureKeys: readonly string[];
  /** The entry that is put right; none for a new one. */
  readonly clientId: string | null;
  /** What the server had against it. */
  readonly result: DiaryResult | null;
  /** What a form without a script came back with, by field. */
  readonly errors: Errors;
};

/** The form's entry, and what is wrong with it by the very rule that the server keeps. */
export function useEntryDraft(book: FieldBook, start: EntryStart) {
  const { t, locale } = useT();
  const words = t.seller.field;
  const [subject, setSubject] = useState(start.subject);
  const [facts, setFacts] = useState<Facts>(start.facts);
  const [errors, setErrors] = useState<Errors>(() => ({ ...start.errors, ...errorsOf(start.result, locale) }));
  const { step } = start;

  const clear = (names: readonly string[]): void =>
    setErrors((all) => Object.fromEntries(Object.entries(all).filter(([name]) => !names.includes(name))));
  const changeFacts = (change: Facts): void => {
    setFacts((all) => ({ ...all, ...change }));
    clear(Object.keys(change).map((key) => `facts.${key}`));
  };
  const changeSubject = (change: Partial<Subject>): void => {
    setSubject((all) => moved(book, { ...all, ...change }, change));
    clear(Object.keys(change));
  };

  const said: Record<DiaryFault["fault"], string> = {
    missing: words.missing,
    "not-a-number": words.notANumber,
    "not-a-choice": words.notAChoice,
    "too-long": words.tooLong,
  };
  /** The entry when nothing is wrong with it; else the errors are shown. */
  const read = (now: Date): DiaryDraft | undefined => {
    const { faults } = readDiaryFacts(step, facts);
    const found: Record<string, string> = {};
    for (const { field, fault } of faults) found[`facts.${field}`] = said[fault];
    const { subject: about, opensLot } = diaryStep(step);
    if (opensLot && subject.productId === "") found["productId"] = words.missing;
    if (about === "lot" && subject.lotId === "") found["lotId"] = words.missing;
    const draft = draftOf(step, subject, facts, now);
    if (!DiaryEntry.omit({ clientId: true }).safeParse(draft).success && Object.keys(found).length === 0)
      found["at"] = words.missing;
    setErrors(found);
    return Object.keys(found).length === 0 ? draft : undefined;
  };
  return { subject, facts, errors, changeFacts, changeSubject, read };
}

export function draftOf(step: DiaryStepKey, subject: Subject, facts: Facts, now: Date): DiaryDraft {
  const { subject: about } = diaryStep(step);
  const asked = new Set<string>(diaryStep(step).fields.map(({ key }) => key));
  const { placeId, productId, lotId, growerCode, at } = subject;
  return {
    step,
    placeId,
    at: at === "" ? vietnamIso(now) : at,
    facts: Object.fromEntries(Object.entries(facts).filter(([key, value]) => asked.has(key) && value.trim() !== "")),
    ...(about !== "lot" && productId !== "" && { productId }),
    ...(about !== "place" && lotId !== "" && { lotId }),
    ...(growerCode !== "" && { growerCode }),
  };
}

/** A lot brings its goods and its place along; another place brings the grower who keeps it. */
function moved(book: FieldBook, subject: Subject, change: Partial<Subject>): Subject {
  const lot = change.lotId ? book.lots.find(({ id }) => id === change.lotId) : undefined;
  if (lot) return { ...subject, productId: lot.productId };
  const place = change.placeId ? book.places.find(({ id }) => id === change.placeId) : undefined;
  if (!place) return subject;
  return {
    ...subject,
    growerCode: place.growerCodes[0] ?? subject.growerCode,
    productId: place.productIds[0] ?? subject.productId,
  };
}

const errorsOf = (result: DiaryResult | null, locale: "vi" | "en"): Errors =>
  Object.fromEntries(Object.entries(result?.fields ?? {}).map(([name, message]) => [name, message[locale]]));
