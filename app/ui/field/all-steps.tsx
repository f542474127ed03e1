import type { MouseEvent, RefObject } from "react";
import type { FieldBook, FieldSuggestion } from "#app/domain/traceability/diary-entry.ts";
import type { FieldState } from "#app/field/field-diary.ts";
import { lastOf, productsAt, stepsAt } from "#app/field/next-steps.ts";
import { useT } from "#app/i18n/translate.tsx";
import { stepWord } from "./entry-words.ts";
import { STEP_ICONS } from "./step-icons.ts";

type AllStepsProps = {
  state: FieldState;
  book: FieldBook;
  placeId: string;
  heading: RefObject<HTMLHeadingElement>;
  onStep: (suggestion: FieldSuggestion) => void;
};

/** Every kind of work that belongs to the seller's goods, in the order of the work. */
export function AllSteps({ state, book, placeId, heading, onStep }: AllStepsProps) {
  const translator = useT();
  const words = translator.t.seller.field;
  const places = book.places.filter(({ id }) => placeId === "" || id === placeId);
  const steps = [...new Set(places.flatMap((place) => stepsAt(book, place)))];
  return (
    <div className="grid gap-4">
      <h1 ref={heading} tabIndex={-1} className="text-xl font-bold outline-none">
        {words.otherTitle}
      </h1>
      <ul className="grid grid-cols-2 gap-3 sm:grid-cols-3">
        {steps.map((step) => {
          const Icon = STEP_ICONS[step];
          const place = places.find((one) => stepsAt(book, one).includes(step));
          const last = places.map(({ id }) => lastOf(book, state.entries, step, id)).find((one) => one !== undefined);
          const at = last?.placeId ?? place?.id ?? "";
          const home = book.places.find(({ id }) => id === at);
          const open = (event: MouseEvent): void => {
            event.preventDefault();
            onStep({
              step,
              placeId: at,
              productId: last?.productId ?? (home && productsAt(book, home, step)[0]?.id) ?? null,
              growerCode: last?.growerCode ?? home?.growerCodes[0] ?? null,
              facts: {},
            });
          };
          return (
            <li key={step}>
              <a
                href={`?viec=${step}&noi=${at}`}
                onClick={open}
                className="grid min-h-24 content-center justify-items-start gap-1 rounded-large border-2 border-line-strong bg-surface p-3 leading-snug font-semibold no-underline"
              >
                <Icon className="size-7 text-leaf" />
                {stepWord(translator, step)}
              </a>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
