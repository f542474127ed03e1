/** Vietnam has one zone and no daylight saving; law counts days by it. */
export const VIETNAM_OFFSET_MINUTES = 7 * 60;
export const VIETNAM_OFFSET = "+07:00";

/** A calendar day in Vietnam, `YYYY-MM-DD`. */
export type Day = string;

const shifted = (at: Date): Date => new Date(at.getTime() + VIETNAM_OFFSET_MINUTES * 60_000);

/** The Vietnamese calendar day of a moment. */
export const dayOf = (at: Date): Day => shifted(at).toISOString().slice(0, 10);

/** ISO 8601 text of a moment in Vietnamese time with its offset, as EPCIS wants it. */
export const vietnamIso = (at: Date): string => `${shifted(at).toISOString().slice(0, 19)}${VIETNAM_OFFSET}`;

/** The day `days` after `day` (before it when negative). */
export const addDays = (day: Day, days: number): Day =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);

/** Whole days from `from` to `to`; negative when `to` is earlier. */
export const daysBetween = (from: Day, to: Day): number =>
  Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);

/** The moment a Vietnamese day begins. */
export const startOfDay = (day: Day): Date => new Date(`${day}T00:00:00${VIETNAM_OFFSET}`);

const DAY = /^\d{4}-\d{2}-\d{2}$/;
/** True for a real calendar day written `YYYY-MM-DD`. */
export const isDay = (text: string): text is Day =>
  DAY.test(text) && !Number.isNaN(Date.parse(`${text}T00:00:00Z`)) && addDays(text, 0) === text;

export const addMinutes = (at: Date, minutes: number): Date => new Date(at.getTime() + minutes * 60_000);

export const addSeconds = (at: Date, seconds: number): Date => new Date(at.getTime() + seconds * 1000);
