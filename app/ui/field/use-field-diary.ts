import { useEffect, useState, useSyncExternalStore } from "react";
import type { FieldBook } from "#app/domain/traceability/diary-entry.ts";
import { makeFieldDiary, type FieldDiary, type FieldState } from "#app/field/field-diary.ts";
import { useT } from "#app/i18n/translate.tsx";

/** The page's diary and its state. `first` is the book that came with the page; none with the empty one. */
export function useFieldDiary(first: FieldBook | null): { readonly diary: FieldDiary; readonly state: FieldState } {
  const { locale } = useT();
  const [diary] = useState(() => makeFieldDiary(first));
  const state = useSyncExternalStore(diary.subscribe, diary.get, diary.get);
  useEffect(() => diary.start(locale), [diary, locale]);
  return { diary, state };
}

const MINUTE_MS = 60_000;

/** This moment, kept by the minute; on the first drawing the moment of the book, so that server and browser draw alike. */
export function useNow(first: string | undefined): Date {
  const [now, setNow] = useState(() => new Date(first ?? 0));
  useEffect(() => {
    setNow(new Date());
    const timer = setInterval(() => setNow(new Date()), MINUTE_MS);
    return () => clearInterval(timer);
  }, []);
  return now;
}
