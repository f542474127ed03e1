import type { NoticeRow } from "#db/queries/certificate-notices.server.ts";
import type { Locale } from "#app/i18n/locale.ts";

/** A notice in the reader's language; both texts were fixed when it was given. */
export const noticeTextView = ({ id, days, isFormal, texts, createdAt, deliveries }: NoticeRow, locale: Locale) => ({
  id,
  days,
  isFormal,
  ...texts[locale],
  isVietnamese: locale === "vi",
  createdAt: createdAt.toISOString(),
  deliveries,
});
