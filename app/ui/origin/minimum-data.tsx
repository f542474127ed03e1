import type { LotOrigin } from "#app/domain/traceability/lot-origin.ts";
import { useT } from "#app/i18n/translate.tsx";
import { cx } from "#app/ui/kit/class-names.ts";
import { CheckIcon, MinusIcon, ProblemIcon } from "#app/ui/kit/icons.ts";

const ICONS = { present: CheckIcon, missing: ProblemIcon, not_applicable: MinusIcon };

/** The ten data that the law asks for, each said to be there or missing (Circular 02/2024/TT-BKHCN art. 5). */
export function MinimumData({ data }: { data: LotOrigin["minimumData"] }) {
  const words = useT().t.origin.minimum;
  return (
    <>
      <p className="mb-2 text-sm text-ink-soft">
        {words.count(data.filter(({ state }) => state === "present").length, data.length)}. {words.lead}
      </p>
      <ul className="grid gap-x-6 text-sm print:grid-cols-2 print:gap-x-2">
        {data.map(({ datum, state }) => {
          const Icon = ICONS[state];
          return (
            <li
              key={datum}
              // On paper the sentence above says that they are there; what is missing is named there too.
              className={cx(
                "flex items-center gap-2 py-0.5",
                state === "missing" ? "font-semibold text-plum-ink" : "print:hidden",
              )}
            >
              <Icon
                className={cx(
                  "size-4",
                  state === "present" && "text-leaf",
                  state === "not_applicable" && "text-ink-soft",
                )}
              />
              {words[datum]}
              <span className={state === "present" ? "sr-only" : "text-sm"}>({words.states[state]})</span>
            </li>
          );
        })}
      </ul>
    </>
  );
}
