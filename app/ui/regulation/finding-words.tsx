import type { RefusalFacts } from "#app/domain/shared/refusal.ts";
import type { Sentence } from "#app/i18n/sentences.ts";
import { useT } from "#app/i18n/translate.tsx";

type Words = { readonly title: string; readonly fact: Sentence; readonly todo: Sentence };

/** What a finding says in the reader's language; a rule that no longer has words is named by its number. */
export function useFindingWords() {
  const { t, f } = useT();
  const byRule: Readonly<Record<string, Words | undefined>> = t.findings;
  return {
    title: (rule: string): string => byRule[rule]?.title ?? rule,
    say: ({ rule, fact }: { readonly rule: string; readonly fact: RefusalFacts }): string =>
      byRule[rule]?.fact(fact, f) ?? rule,
    todo: ({ rule, fact }: { readonly rule: string; readonly fact: RefusalFacts }): string =>
      byRule[rule]?.todo(fact, f) ?? "",
  };
}
