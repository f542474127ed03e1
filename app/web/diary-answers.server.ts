import type { DiaryMessage, DiaryResult } from "#app/domain/traceability/diary-entry.ts";
import type { EntryOutcome } from "#app/domain/traceability/record-diary-entries.server.ts";
import type { Refusal } from "#app/domain/shared/refusal.ts";
import { translatorOf } from "#app/i18n/translator.server.ts";
import { urls } from "#app/urls.ts";
import { sentenceOf } from "./refusal-sentence.ts";

/** The field page keeps answers for a visitor whose language may change before they are read: each is said in both. */
const inBoth = (refusal: Refusal): DiaryMessage => ({
  vi: sentenceOf(refusal, translatorOf("vi")),
  en: sentenceOf(refusal, translatorOf("en")),
});

/** What became of an entry, as the field page is told it. */
export function diaryResult({ clientId, status, lot, isHeld, heldUntil, refusal, fields }: EntryOutcome): DiaryResult {
  return {
    clientId,
    status,
    ...(lot ? { lotId: lot.id, lotCode: lot.code, lotLink: urls.seller.lot(lot.id) } : {}),
    ...(isHeld === undefined ? {} : { isHeld }),
    ...(heldUntil === undefined ? {} : { heldUntil }),
    ...(refusal ? { message: inBoth(refusal) } : {}),
    ...(fields ? { fields: Object.fromEntries(Object.entries(fields).map(([name, one]) => [name, inBoth(one)])) } : {}),
  };
}
