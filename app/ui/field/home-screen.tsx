import { useState, type RefObject } from "react";
import type { FieldBook, FieldSuggestion } from "#app/domain/traceability/diary-entry.ts";
import { dayOf } from "#app/domain/shared/clock.ts";
import type { FieldState } from "#app/field/field-diary.ts";
import { nextSteps } from "#app/field/next-steps.ts";
import { useT } from "#app/i18n/translate.tsx";
import { Button } from "#app/ui/kit/button.tsx";
import { buttonClass } from "#app/ui/kit/button-class.ts";
import { fieldId } from "#app/ui/kit/field.tsx";
import { LotIcon, ScanIcon } from "#app/ui/kit/icons.ts";
import { Select } from "#app/ui/kit/select.tsx";
import { TextLink } from "#app/ui/kit/text-link.tsx";
import { urls } from "#app/urls.ts";
import { placePart } from "./entry-words.ts";
import { InstallOffer } from "./install-offer.tsx";
import { QueueList } from "./queue-list.tsx";
import { StepButton } from "./step-button.tsx";

type HomeScreenProps = {
  state: FieldState;
  book: FieldBook;
  now: Date;
  placeId: string;
  heading: RefObject<HTMLHeadingElement>;
  onPlace: (id: string) => void;
  onStep: (suggestion: FieldSuggestion) => void;
  onRepeat: (suggestion: FieldSuggestion) => void;
  onAllSteps: () => void;
  onScan: () => void;
  onEdit: (clientId: string) => void;
  onDiscard: (clientId: string) => void;
};

const LARGE_BUTTONS = 3;
/** What the address says of the list of all steps, for a browser without a script. */
export const ALL_STEPS = "tat-ca";

/** Three large buttons learned from yesterday, all other work behind a fourth, and what was written down today. */
export function HomeScreen(props: HomeScreenProps) {
  const { state, book, now, placeId, heading, onStep, onRepeat } = props;
  const { t } = useT();
  const words = t.seller.field;
  const next = nextSteps(book, state.entries, now, placeId === "" ? undefined : placeId).slice(0, LARGE_BUTTONS);
  const isFirstDay = book.last.length === 0 && state.entries.length === 0;
  const today = state.entries.filter(({ draft }) => dayOf(new Date(draft.at)) === dayOf(now));
  return (
    <div className="grid gap-4">
      <h1 ref={heading} tabIndex={-1} className="sr-only">
        {words.title}
      </h1>
      <PlaceRow {...props} />
      <section aria-label={isFirstDay ? words.firstDay : words.likely} className="grid gap-3">
        {next.map((suggestion, index) => (
          <StepButton
            key={`${suggestion.step} ${suggestion.placeId} ${suggestion.productId ?? ""}`}
            book={book}
            suggestion={suggestion}
            isFirst={index === 0}
            onOpen={() => onStep(suggestion)}
            onRepeat={() => onRepeat(suggestion)}
          />
        ))}
        <a
          href={`?viec=${ALL_STEPS}`}
          onClick={(event) => {
            event.preventDefault();
            props.onAllSteps();
          }}
          className={buttonClass({ variant: "secondary", size: "large", wide: true })}
        >
          <LotIcon className="size-5" />
          {words.other}
        </a>
      </section>
      <section className="grid gap-2 noscript:hidden">
        <h2 className="text-lg font-semibold">{words.today}</h2>
        {today.length === 0 ? (
          <p>{words.nothingToday}</p>
        ) : (
          <QueueList book={book} state={state} entries={today} onEdit={props.onEdit} onDiscard={props.onDiscard} />
        )}
      </section>
      <TextLink to={urls.seller.diaryBook} reloadDocument className="inline-flex min-h-12 items-center">
        {words.wholeBook}
      </TextLink>
      <InstallOffer worksOffline={state.worksOffline} />
    </div>
  );
}

function PlaceRow({ book, placeId, onPlace, onScan }: HomeScreenProps) {
  const translator = useT();
  const words = translator.t.seller.field;
  const [id] = useState(() => fieldId("home-place"));
  return (
    <div className="flex items-end gap-2 noscript:hidden">
      <div className="min-w-0 flex-1">
        <label htmlFor={id} className="sr-only">
          {words.where}
        </label>
        <Select
          id={id}
          name="place"
          value={placeId}
          onChange={({ currentTarget }) => onPlace(currentTarget.value)}
          placeholder={words.everywhere}
          options={book.places.map(({ id: value }) => {
            const { text, lang } = placePart(book, translator, value);
            return { value, label: text, lang };
          })}
        />
      </div>
      <Button type="button" variant="secondary" icon={ScanIcon} className="min-h-13" onClick={onScan}>
        {words.scan}
      </Button>
    </div>
  );
}
