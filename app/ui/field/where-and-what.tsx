import type { FieldBook } from "#app/domain/traceability/diary-entry.ts";
import { diaryStep, type DiaryStepKey } from "#app/domain/traceability/diary-steps.ts";
import { productsAt } from "#app/field/next-steps.ts";
import { useT } from "#app/i18n/translate.tsx";
import { ChevronDownIcon, PlaceIcon } from "#app/ui/kit/icons.ts";
import { Field } from "#app/ui/kit/field.tsx";
import { Select, type SelectOption } from "#app/ui/kit/select.tsx";
import { growerPart, type Part, placePart, productPart, written } from "./entry-words.ts";
import { Parts } from "./parts.tsx";
import { WhenField } from "./when-field.tsx";

export type Subject = {
  readonly placeId: string;
  readonly productId: string;
  readonly lotId: string;
  readonly growerCode: string;
  /** Empty: the moment of recording. */
  readonly at: string;
};

type WhereAndWhatProps = {
  book: FieldBook;
  step: DiaryStepKey;
  subject: Subject;
  now: Date;
  errors: Readonly<Record<string, string | undefined>>;
  onChange: (change: Partial<Subject>) => void;
};

const FIELDS = ["placeId", "productId", "lotId", "growerCode", "at"] as const;

/** Where, of what, by whom and when: proposed from last time and folded into one line, opened to change it. */
export function WhereAndWhat(props: WhereAndWhatProps) {
  const { book, step, subject, now, errors } = props;
  const translator = useT();
  const { f } = translator;
  const words = translator.t.seller.field;
  const lot = book.lots.find(({ id }) => id === subject.lotId);
  const line: readonly Part[] = [
    placePart(book, translator, subject.placeId),
    productPart(book, translator, subject.productId),
    { text: lot ? `${words.lot} ${lot.code}` : "" },
    growerPart(book, translator, subject.growerCode),
    { text: subject.at === "" ? words.now : f.dateTime(subject.at) },
  ];
  const asksForLot = diaryStep(step).subject === "lot" && subject.lotId === "";
  const hasFault = FIELDS.some((name) => errors[name] !== undefined);
  return (
    <details
      open={hasFault || asksForLot || undefined}
      className="group rounded-large border-2 border-line-strong bg-surface"
    >
      <summary className="flex min-h-16 items-center gap-3 px-3 py-2">
        <PlaceIcon className="size-6" />
        <span className="min-w-0 flex-1 leading-snug font-semibold">
          <Parts parts={line} joint=" · " />
        </span>
        <span className="flex min-h-12 flex-none items-center gap-1 font-semibold text-leaf">
          {words.change}
          <ChevronDownIcon className="size-5 transition-transform group-open:rotate-180" />
        </span>
      </summary>
      <div className="grid gap-4 border-t-2 border-line px-3 py-4">
        <SubjectFields {...props} />
        <WhenField at={subject.at} now={now} error={errors["at"]} onChange={(at) => props.onChange({ at })} />
      </div>
    </details>
  );
}

const option = (value: string, { text, lang }: Part): SelectOption => ({ value, label: text, lang });

function SubjectFields({ book, step, subject, errors, onChange }: WhereAndWhatProps) {
  const translator = useT();
  const words = translator.t.seller.field;
  const about = diaryStep(step).subject;
  const place = book.places.find(({ id }) => id === subject.placeId);
  const products = place ? productsAt(book, place, step) : book.products;
  const lots = book.lots.filter(({ state, id }) => state !== "recalled" || id === subject.lotId);
  return (
    <>
      <Field name="placeId" label={words.where} error={errors["placeId"] ?? null} required>
        <Select
          value={subject.placeId}
          onChange={({ currentTarget }) => onChange({ placeId: currentTarget.value })}
          options={book.places.map(({ id }) => option(id, placePart(book, translator, id)))}
        />
      </Field>
      {about !== "lot" && (
        <Field name="productId" label={words.product} error={errors["productId"] ?? null}>
          <Select
            value={subject.productId}
            onChange={({ currentTarget }) => onChange({ productId: currentTarget.value })}
            placeholder={words.noProductChosen}
            options={products.map(({ id }) => option(id, productPart(book, translator, id)))}
          />
        </Field>
      )}
      {about !== "place" && (
        <Field name="lotId" label={words.lot} error={errors["lotId"] ?? null} required={about === "lot"}>
          <Select
            value={subject.lotId}
            onChange={({ currentTarget }) => onChange({ lotId: currentTarget.value })}
            placeholder={about === "lot" ? words.chooseLot : words.noLot}
            options={lots.map(({ id, code, productId }) => {
              const { text, lang } = productPart(book, translator, productId);
              return option(id, { text: `${code}, ${text}`, lang });
            })}
          />
        </Field>
      )}
      {book.growers.length > 0 && (
        <Field name="growerCode" label={words.grower} error={errors["growerCode"] ?? null}>
          <Select
            value={subject.growerCode}
            onChange={({ currentTarget }) => onChange({ growerCode: currentTarget.value })}
            placeholder={words.nobody}
            options={book.growers.map(({ code, name }) => option(code, written(translator, name)))}
          />
        </Field>
      )}
    </>
  );
}
