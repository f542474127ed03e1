import type { ChecklistRow } from "#app/domain/listings/seller-checklist.ts";
import type { Sentence } from "#app/i18n/sentences.ts";
import { useT } from "#app/i18n/translate.tsx";

/** What a row of the checklist is called and what it says; a finding speaks in its rule's own words. */
export function useRowWords(): (row: ChecklistRow) => { title: string; text: string } {
  const { t, f } = useT();
  const byRule: Readonly<Record<string, { title: string; fact: Sentence; todo: Sentence } | undefined>> = t.findings;
  const kinds = Object.fromEntries(Object.entries(t.certificates.kinds).map(([code, { name }]) => [code, name]));
  return ({ code, fact, finding, standing }) => {
    if (finding) {
      const said = byRule[finding.rule];
      if (!said) return { title: finding.rule, text: "" };
      return { title: said.title, text: `${said.fact(finding.fact, f)} ${said.todo(finding.fact, f)}` };
    }
    const { title, text } = t.seller.checklist.rows[code];
    const facts = code === "paper-ending" ? { ...fact, kind: kinds[String(fact["kind"])] ?? "" } : fact;
    return { title, text: text({ ...facts, standing: facts["standing"] ?? standing }, f) };
  };
}
