import type { Facts as RecordedFacts } from "#app/domain/traceability/epcis-event.ts";
import { useT, type Translator } from "#app/i18n/translate.tsx";
import { Facts, type OriginFact } from "./facts.tsx";

type Words = Translator["t"]["origin"];

/** Keys whose value is a choice with words of its own; the rest is what the seller wrote, in Vietnamese. */
const CHOICES = new Set(["pestControl", "recognition"]);

const has = <T extends object>(words: T, key: string): key is Extract<keyof T, string> => Object.hasOwn(words, key);

/** Recorded facts with their names: days and choices in the page's language, the recorder's words as they are. */
export function TraceFactList({ facts, except }: { facts: RecordedFacts; except?: readonly string[] }) {
  const rows = factRows(facts, useT(), except);
  return rows.length === 0 ? null : <Facts facts={rows} />;
}

/** The facts that have a name, in the order of the dictionary, which is that of the work. */
export function factRows(facts: RecordedFacts, translator: Translator, except: readonly string[] = []): OriginFact[] {
  const { fields } = translator.t.origin;
  return Object.keys(fields).flatMap((key) => {
    const value = facts[key];
    if (value === undefined || except.includes(key) || !has(fields, key)) return [];
    return [{ term: fields[key], value: valueOf(key, value, translator) }];
  });
}

function valueOf(key: string, value: RecordedFacts[string], { t, f }: Translator) {
  if (typeof value === "object") {
    return (
      <ol lang="vi" className="list-inside list-decimal">
        {value.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
    );
  }
  if (typeof value === "number") return f.number(value);
  if (typeof value !== "string") return String(value);
  if (/^\d{4}-\d{2}-\d{2}$/.test(value)) return f.date(value);
  if (CHOICES.has(key)) return choiceOf(key, value, t.origin);
  return <span lang="vi">{value}</span>;
}

function choiceOf(key: string, value: string, words: Words): string {
  if (key === "pestControl" && value === "none") return words.noPesticide;
  return has(words.choices, value) ? words.choices[value] : value;
}
