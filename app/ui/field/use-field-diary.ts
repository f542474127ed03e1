import { useEffect, useState, useSyncExternalStore } from "react";
import type { FieldBook } from "#app/domain/traceability/diary-entry.ts";
import { makeFieldDiary, type FieldDiary, type FieldState } from "#app/field/field-diary.ts";
import { useT } from "#app/i18n/translate.tsx";
import { urls } from "#app/urls.ts";

/** The page's diary and its state. `first` is the book that came with the page; none with the empty one. */
export function useFieldDiary(first: FieldBook | null): { readonly diary: FieldDiary; readonly state: FieldState } {
  const { locale } = useT();
  const [diary] = useState(() => makeFieldDiary(first));
  const state = useSyncExternalStore(diary.subscribe, diary.get, diary.get);
  useEffect(() => diary.start(locale), [diary, locale]);
  return { diary, state };
}

/**
 * Loads the page whole when the router led here from another one: only a document of its own has its worker and its policy.
 */
export function useOwnDocument(): void {
  useEffect(() => {
    const [loaded] = performance.getEntriesByType("navigation");
    if (loaded && new URL(loaded.name).pathname !== urls.seller.fieldDiary) location.reload();
  }, []);
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
