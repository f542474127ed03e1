import { VIETNAM_OFFSET_MINUTES, type Day } from "#app/domain/shared/clock.ts";
import type { Locale } from "./locale.ts";

export type Formatters = ReturnType<typeof formattersOf>;

const TAGS: Record<Locale, string> = { vi: "vi-VN", en: "en-GB" };
const ZONE = "Asia/Ho_Chi_Minh";
const two = (n: number): string => String(n).padStart(2, "0");
const toDate = (at: Date | string): Date => (typeof at === "string" ? new Date(at) : at);
/** A day has no zone of its own: noon in Vietnam lies inside it everywhere. */
const dayToDate = (day: Day): Date => new Date(`${day}T12:00:00+07:00`);
const isDayText = (at: Date | string): at is Day => typeof at === "string" && at.length === 10;

/** Money, quantities and times as people here read them: dong without decimals, days in Vietnamese time. */
export function formattersOf(locale: Locale) {
  const tag = TAGS[locale];
  const money = new Intl.NumberFormat(tag, { style: "currency", currency: "VND", maximumFractionDigits: 0 });
  const number = new Intl.NumberFormat(tag, { maximumFractionDigits: 3 });
  const percent = new Intl.NumberFormat(tag, { style: "percent", maximumFractionDigits: 1 });
  const numericDay = new Intl.DateTimeFormat("en-GB", {
    day: "2-digit",
    month: "2-digit",
    year: "numeric",
    timeZone: ZONE,
  });
  const wordyDay = new Intl.DateTimeFormat("en-GB", {
    day: "numeric",
    month: "short",
    year: "numeric",
    timeZone: ZONE,
  });
  const list = new Intl.ListFormat(locale, { type: "conjunction" });
  const date = (at: Date | string): string =>
    (locale === "vi" ? numericDay : wordyDay).format(isDayText(at) ? dayToDate(at) : toDate(at));
  const time = (at: Date | string): string => {
    const local = new Date(toDate(at).getTime() + VIETNAM_OFFSET_MINUTES * 60_000);
    return `${two(local.getUTCHours())}:${two(local.getUTCMinutes())}`;
  };
  return {
    /** `1.234.567 ₫` or `₫1,234,567`. */
    money: (vnd: number): string => money.format(vnd),
    number: (value: number): string => number.format(value),
    /** A number with its unit: `1,5 kg`. */
    quantity: (value: number, unit: string): string => `${number.format(value)} ${unit}`,
    /** A whole number of percent: `10%`. */
    percent: (whole: number): string => percent.format(whole / 100),
    /** `21/11/2026` or `21 Nov 2026`, of a moment or a calendar day. */
    date,
    /** `21/11` or `21 Nov`. */
    dayMonth: (at: Date | string): string => (locale === "vi" ? date(at).slice(0, 5) : date(at).replace(/ \d{4}$/, "")),
    time,
    dateTime: (at: Date | string): string =>
      locale === "vi" ? `${time(at)} ngày ${date(at)}` : `${date(at)}, ${time(at)}`,
    list: (items: readonly string[]): string => list.format(items),
  };
}
