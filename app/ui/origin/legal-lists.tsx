import type { LegalDatum } from "#app/domain/traceability/legal-data.ts";
import type { LotOrigin } from "#app/domain/traceability/lot-origin.ts";
import { useT, type Translator } from "#app/i18n/translate.tsx";
import { CheckIcon, ProblemIcon } from "#app/ui/kit/icons.ts";

/** The lists of data that decree and circulars set up beside the ten, each full or with what it misses, by name. */
export function LegalLists({ lists }: { lists: LotOrigin["legalLists"] }) {
  const translator = useT();
  const { t, f } = translator;
  const words = t.origin.legal;
  return (
    <ul className="grid gap-1.5 text-sm print:gap-0.5">
      {lists.map(({ list, missing }) => {
        const Icon = missing.length === 0 ? CheckIcon : ProblemIcon;
        return (
          <li key={list} className="flex gap-2">
            <Icon className={`mt-0.5 size-4 flex-none ${missing.length === 0 ? "text-leaf" : "text-turmeric-ink"}`} />
            <span>
              {words.lists[list]}:{" "}
              <strong className="font-semibold">
                {missing.length === 0
                  ? words.full
                  : words.missing(f.list(missing.map((datum) => datumWord(datum, translator))))}
              </strong>
            </span>
          </li>
        );
      })}
    </ul>
  );
}

const has = <T extends object>(words: T, key: PropertyKey): key is keyof T => Object.hasOwn(words, key);

function datumWord(datum: LegalDatum, { t }: Translator): string {
  const { further } = t.origin.legal;
  return has(further, datum) ? further[datum] : t.origin.minimum[datum].toLowerCase();
}
