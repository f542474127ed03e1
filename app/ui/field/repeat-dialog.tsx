import type { FieldBook, FieldSuggestion } from "#app/domain/traceability/diary-entry.ts";
import { vietnamIso } from "#app/domain/shared/clock.ts";
import type { FieldState } from "#app/field/field-diary.ts";
import { harvestWarning } from "#app/field/harvest-warning.ts";
import { useT } from "#app/i18n/translate.tsx";
import { Button } from "#app/ui/kit/button.tsx";
import { Dialog, DialogClose } from "#app/ui/kit/dialog.tsx";
import { CheckIcon } from "#app/ui/kit/icons.ts";
import { Notice } from "#app/ui/kit/notice.tsx";
import { factParts, growerPart, placePart, productPart, stepWord } from "./entry-words.ts";
import { Parts } from "./parts.tsx";

type RepeatDialogProps = {
  state: FieldState;
  book: FieldBook;
  now: Date;
  suggestion: FieldSuggestion;
  onYes: () => void;
  onNo: () => void;
};

/** The same as last time: everything it will say stands here once more, then one yes. */
export function RepeatDialog({ state, book, now, suggestion, onYes, onNo }: RepeatDialogProps) {
  const translator = useT();
  const words = translator.t.seller.field;
  const { step, placeId, productId, growerCode } = suggestion;
  const about = [
    productPart(book, translator, productId),
    placePart(book, translator, placeId),
    growerPart(book, translator, growerCode),
  ];
  const warning = harvestWarning(book, state.entries, { step, placeId, at: vietnamIso(now) });
  return (
    <Dialog
      open
      title={words.repeatTitle}
      onOpenChange={(isOpen) => !isOpen && onNo()}
      footer={
        <>
          <DialogClose>
            <Button type="button" variant="secondary" className="min-h-14">
              {words.cancel}
            </Button>
          </DialogClose>
          <Button type="button" size="large" icon={CheckIcon} className="min-h-16!" onClick={onYes}>
            {words.recordRepeat}
          </Button>
        </>
      }
    >
      <div className="field-page grid gap-1 text-lg text-ink">
        <p className="text-xl font-bold">{stepWord(translator, step)}</p>
        <p>
          <Parts parts={about} joint=" · " />
        </p>
        <p className="font-semibold">
          <Parts parts={factParts(book, translator, suggestion)} joint=", " />
        </p>
        {warning && (
          <Notice kind="attention" title={words.warning(translator.f.date(warning.until))}>
            {words.warningText(warning.product)}
          </Notice>
        )}
      </div>
    </Dialog>
  );
}
