import type { Refusal } from "#app/domain/shared/refusal.ts";
import type { Translator } from "#app/i18n/translate.tsx";
import type { Sentence } from "#app/i18n/sentences.ts";

/** What a refusal says in the visitor's language. A guard test holds that every code in the domain has its sentence. */
export function sentenceOf({ code, facts }: Pick<Refusal, "code" | "facts">, { t, f }: Translator): string {
  const byCode: Readonly<Record<string, Sentence | undefined>> = t.refusals;
  return byCode[code]?.(facts, f) ?? t.web.form.refused;
}
