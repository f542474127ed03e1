import { Form } from "@remix-run/react";
import { useState, type FormEvent, type RefObject } from "react";
import type { FieldBook } from "#app/domain/traceability/diary-entry.ts";
import { diaryStep, type DiaryField } from "#app/domain/traceability/diary-steps.ts";
import type { FieldState } from "#app/field/field-diary.ts";
import { harvestWarning } from "#app/field/harvest-warning.ts";
import { likelyAmounts } from "#app/field/likely-amounts.ts";
import { knownFacts } from "#app/field/next-steps.ts";
import type { DiaryDraft } from "#app/field/queue-entry.ts";
import { useT } from "#app/i18n/translate.tsx";
import { Button } from "#app/ui/kit/button.tsx";
import { Disclosure } from "#app/ui/kit/disclosure.tsx";
import { CheckIcon, RepeatIcon } from "#app/ui/kit/icons.ts";
import { Notice } from "#app/ui/kit/notice.tsx";
import { TextLink } from "#app/ui/kit/text-link.tsx";
import { urls } from "#app/urls.ts";
import { AmountFields } from "./amount-fields.tsx";
import { factParts, stepWord } from "./entry-words.ts";
import { Parts } from "./parts.tsx";
import { FactField } from "./fact-fields.tsx";
import { PhotoField, PlainPhotoField, type Photos } from "./photo-field.tsx";
import { STEP_ICONS } from "./step-icons.ts";
import { draftOf, useEntryDraft, type EntryStart } from "./use-entry-draft.ts";
import { WhereAndWhat } from "./where-and-what.tsx";

type EntryFormProps = {
  state: FieldState;
  book: FieldBook;
  now: Date;
  start: EntryStart;
  heading: RefObject<HTMLHeadingElement>;
  /** What a form without a script came back with. */
  summary: readonly string[];
  /** The id of a form without a script: sent twice, it is recorded once. */
  formId: string | null;
  onRecord: (draft: DiaryDraft, photos: Photos) => Promise<void>;
};

/** One step, written down: what is asked first, all that is usual to tap, one large button at the bottom. */
export function EntryForm({ state, book, now, start, heading, summary, formId, onRecord }: EntryFormProps) {
  const translator = useT();
  const words = translator.t.seller.field;
  const { step } = start;
  const { subject, facts, errors, changeFacts, changeSubject, read } = useEntryDraft(book, start);
  const [photos, setPhotos] = useState<Photos>({ kept: start.pictureKeys, added: [] });
  const [isBusy, setBusy] = useState(false);
  const Icon = STEP_ICONS[step];
  const queue = state.entries.filter(({ clientId }) => clientId !== start.clientId);
  const product = book.products.find(({ id }) => id === subject.productId);
  const known = knownFacts(book, queue, step, subject.placeId);
  const warning = harvestWarning(book, queue, draftOf(step, subject, facts, now));
  const record = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const draft = read(new Date());
    if (!draft || isBusy) return;
    setBusy(true);
    await onRecord(draft, photos).finally(() => setBusy(false));
  };
  const { opensLot } = diaryStep(step);
  const { asked, more } = sorted(diaryStep(step).fields, known);
  const draw = (field: DiaryField) => (
    <FactField
      key={`${field.key} ${subject.placeId}`}
      step={step}
      field={field}
      facts={facts}
      known={known}
      error={errors[`facts.${field.key}`]}
      onChange={changeFacts}
    />
  );
  return (
    <Form
      method="post"
      action={urls.seller.fieldDiary}
      encType="multipart/form-data"
      noValidate
      onSubmit={(event) => void record(event)}
      className="grid gap-4 pb-24"
    >
      <input type="hidden" name="step" value={step} />
      {formId !== null && <input type="hidden" name="clientId" value={formId} />}
      <h1 ref={heading} tabIndex={-1} className="flex items-center gap-3 text-xl font-bold outline-none">
        <Icon className="size-8 text-leaf" />
        {start.clientId === null ? stepWord(translator, step) : words.editTitle(stepWord(translator, step))}
      </h1>
      <Faults result={start.result} errors={errors} summary={summary} />
      <WhereAndWhat book={book} step={step} subject={subject} now={now} errors={errors} onChange={changeSubject} />
      {!opensLot && start.clientId === null && known[0] && (
        <Button
          type="button"
          variant="secondary"
          icon={RepeatIcon}
          wide
          className="min-h-16 justify-start! text-left! noscript:hidden"
          onClick={() => changeFacts(known[0] ?? {})}
        >
          <span className="block">{words.repeatLast}</span>
          <span className="block font-normal text-ink">
            <Parts
              parts={factParts(book, translator, { step, facts: known[0], productId: subject.productId })}
              joint=", "
            />
          </span>
        </Button>
      )}
      {opensLot && product?.canOpenLot === false && (
        <Notice kind="attention" action={<FirstLotLink productId={product.id} />}>
          {words.cannotOpenLot}
        </Notice>
      )}
      {opensLot && (
        <AmountFields
          book={book}
          product={product}
          likely={likelyAmounts(book, queue, { placeId: subject.placeId, productId: subject.productId })}
          amount={facts["amount"] ?? ""}
          unit={facts["unit"] ?? ""}
          errors={errors}
          onChange={changeFacts}
        />
      )}
      {warning && (
        <Notice kind="attention" live title={words.warning(translator.f.date(warning.until))}>
          {words.warningText(warning.product)}
        </Notice>
      )}
      {asked.map(draw)}
      <PhotoField photos={photos} onChange={setPhotos} />
      <PlainPhotoField />
      {more.length > 0 && (
        <Disclosure summary={words.moreFacts} open={more.some(({ key }) => (facts[key] ?? "") !== "")}>
          <div className="grid gap-4">{more.map(draw)}</div>
        </Disclosure>
      )}
      <div className="fixed inset-x-0 bottom-0 z-10 border-t-2 border-line bg-paper p-3">
        <div className="mx-auto max-w-form">
          <Button size="large" wide icon={CheckIcon} busy={isBusy} className="min-h-16! text-xl!">
            {start.clientId === null ? words.record : words.saveChange}
          </Button>
        </div>
      </div>
    </Form>
  );
}

/** Needed fields and those with known answers stand open; what is rarely said is folded. Amounts are drawn by themselves. */
function sorted(fields: readonly DiaryField[], known: ReadonlyArray<Readonly<Record<string, string>>>) {
  const own = fields.filter(({ key }) => key !== "amount" && key !== "unit");
  const isAsked = ({ key, kind, required }: DiaryField): boolean =>
    required || kind === "choice" || (kind !== "longText" && known.some((one) => (one[key] ?? "") !== ""));
  return { asked: own.filter(isAsked), more: own.filter((field) => !isAsked(field)) };
}

function FirstLotLink({ productId }: { productId: string }) {
  const words = useT().t.seller.field;
  return (
    <TextLink to={`${urls.seller.newLot}?san_pham=${productId}`} reloadDocument>
      {words.openFirstLot}
    </TextLink>
  );
}

type FaultsProps = Pick<EntryStart, "result"> & {
  errors: Readonly<Record<string, string | undefined>>;
  summary: readonly string[];
};

/** What keeps the entry from being recorded, said once above; each fault stands beside its field as well. */
function Faults({ result, errors, summary }: FaultsProps) {
  const { t, locale } = useT();
  const words = t.seller.field;
  const refused = result?.status === "refused" ? result.message?.[locale] : undefined;
  const said = [...(refused ? [refused] : []), ...summary];
  const found = Object.values(errors).filter((text) => text !== undefined);
  if (said.length === 0 && found.length === 0) return null;
  const lines = said.length > 0 ? said : [...new Set(found)];
  return (
    <Notice kind="problem" live title={refused ? words.refusedWhy : words.mend}>
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
    </Notice>
  );
}
