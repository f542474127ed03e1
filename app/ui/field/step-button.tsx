import type { MouseEvent } from "react";
import type { FieldBook, FieldSuggestion } from "#app/domain/traceability/diary-entry.ts";
import { diaryStep } from "#app/domain/traceability/diary-steps.ts";
import { useT } from "#app/i18n/translate.tsx";
import { cx } from "#app/ui/kit/class-names.ts";
import { RepeatIcon } from "#app/ui/kit/icons.ts";
import { factParts, placePart, productPart, stepWord } from "./entry-words.ts";
import { Parts } from "./parts.tsx";
import { STEP_ICONS } from "./step-icons.ts";

type StepButtonProps = {
  book: FieldBook;
  suggestion: FieldSuggestion;
  isFirst: boolean;
  onOpen: () => void;
  onRepeat: () => void;
};

/** One large button: what, where, of what, and how it was last time. Beside it, the same again with one tap and a yes. */
export function StepButton({ book, suggestion, isFirst, onOpen, onRepeat }: StepButtonProps) {
  const translator = useT();
  const words = translator.t.seller.field;
  const { step, placeId, productId } = suggestion;
  const Icon = STEP_ICONS[step];
  // Work on a lot is of that one lot: the next is another, and is chosen.
  const isRepeatable = diaryStep(step).subject !== "lot";
  const said = factParts(book, translator, suggestion);
  const name = stepWord(translator, step);
  const about = [productPart(book, translator, productId), placePart(book, translator, placeId)];
  const open = (event: MouseEvent): void => {
    event.preventDefault();
    onOpen();
  };
  return (
    <div
      className={cx(
        "flex overflow-hidden rounded-large border-2 border-leaf",
        isFirst ? "bg-leaf text-on-leaf" : "bg-surface text-ink",
      )}
    >
      <a
        href={`?viec=${step}&noi=${placeId}`}
        onClick={open}
        className="flex min-h-28 min-w-0 flex-1 items-center gap-4 px-4 py-3 no-underline"
      >
        <Icon className="size-10" />
        <span className="grid min-w-0 gap-0.5">
          <span className="text-xl font-bold">{name}</span>
          <span className="leading-snug font-medium">
            <Parts parts={about} joint=" · " />
          </span>
          {said.length > 0 && (
            <span className="truncate leading-snug">
              {words.lastTime}: <Parts parts={said} joint=", " />
            </span>
          )}
        </span>
      </a>
      {said.length > 0 && isRepeatable && (
        <button
          type="button"
          onClick={onRepeat}
          aria-label={words.repeatStep(name)}
          className={cx(
            "grid min-w-18 place-content-center justify-items-center gap-1 border-l-2 px-1 text-sm leading-tight font-semibold noscript:hidden",
            isFirst ? "border-on-leaf" : "border-leaf text-leaf",
          )}
        >
          <RepeatIcon className="size-6" />
          {words.repeat}
        </button>
      )}
    </div>
  );
}
