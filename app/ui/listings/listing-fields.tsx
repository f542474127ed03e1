import { useT } from "#app/i18n/translate.tsx";
import { Checkbox } from "#app/ui/kit/checkbox.tsx";
import { Field } from "#app/ui/kit/field.tsx";
import { MoneyInput } from "#app/ui/kit/money-input.tsx";
import { TextInput } from "#app/ui/kit/text-input.tsx";
import { Textarea } from "#app/ui/kit/textarea.tsx";
import { typedText, type FormState } from "#app/web/form-state.ts";

export type ListingValues = {
  readonly title: string;
  readonly titleEn: string | null;
  readonly description: string;
  readonly descriptionEn: string | null;
  readonly priceVnd: number;
  readonly maxPerOrder: number;
  readonly publishOnApproval: boolean;
};

type FieldsProps = { form: FormState; stored?: ListingValues | undefined };

/** What the listing says, in Vietnamese and, for who wants it, in English. */
export function WordFields({ form, stored }: FieldsProps) {
  const words = useT().t.seller.listings.fields;
  const { errors } = form;
  return (
    <>
      <Field name="title" label={words.title} hint={words.titleHint} error={errors["title"]} required>
        <TextInput defaultValue={typedText(form, "title", stored?.title)} lang="vi" maxLength={120} />
      </Field>
      <Field
        name="description"
        label={words.description}
        hint={words.descriptionHint}
        error={errors["description"]}
        required
      >
        <Textarea defaultValue={typedText(form, "description", stored?.description)} lang="vi" rows={6} />
      </Field>
      <Field name="titleEn" label={words.titleEn} hint={words.optional} error={errors["titleEn"]}>
        <TextInput defaultValue={typedText(form, "titleEn", stored?.titleEn ?? "")} lang="en" maxLength={120} />
      </Field>
      <Field
        name="descriptionEn"
        label={words.descriptionEn}
        hint={words.optionalWords}
        error={errors["descriptionEn"]}
      >
        <Textarea defaultValue={typedText(form, "descriptionEn", stored?.descriptionEn ?? "")} lang="en" rows={4} />
      </Field>
    </>
  );
}

/** What it costs, and how much of it one order may take. */
export function TermFields({ form, stored }: FieldsProps) {
  const words = useT().t.seller.listings.fields;
  const { errors } = form;
  return (
    <div className="grid items-start gap-5 sm:grid-cols-2">
      <Field name="priceVnd" label={words.price} hint={words.priceHint} error={errors["priceVnd"]} required>
        <MoneyInput defaultValue={typedText(form, "priceVnd", stored ? String(stored.priceVnd) : "")} />
      </Field>
      <Field
        name="maxPerOrder"
        label={words.maxPerOrder}
        hint={words.maxPerOrderHint}
        error={errors["maxPerOrder"]}
        required
      >
        <TextInput
          defaultValue={typedText(form, "maxPerOrder", String(stored?.maxPerOrder ?? 50))}
          inputMode="numeric"
          className="max-w-32 text-right tabular-nums"
        />
      </Field>
    </div>
  );
}

/** Ticked unless the seller unticked it: most want their goods on sale as soon as they may be. */
export function PublishField({ form, stored }: FieldsProps) {
  const words = useT().t.seller.listings.fields;
  const isTicked = form.values["intent"]
    ? form.values["publishOnApproval"] === "on"
    : (stored?.publishOnApproval ?? true);
  return (
    <Checkbox
      name="publishOnApproval"
      label={words.publishOnApproval}
      hint={words.publishOnApprovalHint}
      defaultChecked={isTicked}
    />
  );
}
