import type { Facts } from "#app/domain/traceability/epcis-event.ts";
import { useT, type Translator } from "#app/i18n/translate.tsx";
import { KeyValue, type Fact } from "#app/ui/kit/key-value.tsx";

type Words = Translator["t"]["origin"];

/** Keys whose value is a choice with words of its own; the rest is what the seller wrote, in Vietnamese. */
const CHOICES = new Set(["pestControl", "recognition"]);
/** Told elsewhere on the page, or said by another fact. */
const HIDDEN = new Set(["step", "standard"]);

const has = <T extends object>(words: T, key: string): key is Extract<keyof T, string> => Object.hasOwn(words, key);

/** Recorded facts with their names: days and choices in the page's language, the recorder's words as they are. */
export function TraceFactList({ facts, dense = true }: { facts: Facts; dense?: boolean }) {
  const translator = useT();
  const rows = factRows(facts, translator);
  return rows.length === 0 ? null : <KeyValue facts={rows} dense={dense} />;
}

export function factRows(facts: Facts, translator: Translator): Fact[] {
  const words = translator.t.origin;
  return Object.entries(facts).flatMap(([key, value]) =>
    HIDDEN.has(key) || !has(words.fields, key)
      ? []
      : [{ term: words.fields[key], value: valueOf(key, value, translator) }],
  );
}

function valueOf(key: string, value: Facts[string], { t, f }: Translator) {
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
