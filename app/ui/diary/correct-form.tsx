import { Form } from "@remix-run/react";
import type { SerializeFrom } from "@remix-run/node";
import type { DiaryEntryPage } from "#app/domain/traceability/get-diary-entry.server.ts";
import { diaryStep } from "#app/domain/traceability/diary-steps.ts";
import { useT } from "#app/i18n/translate.tsx";
import type { BoundFields } from "#app/ui/kit/bound-fields.ts";
import { Button } from "#app/ui/kit/button.tsx";
import { Field } from "#app/ui/kit/field.tsx";
import { FileInput } from "#app/ui/kit/file-input.tsx";
import { FormErrors } from "#app/ui/kit/form-errors.tsx";
import { Select } from "#app/ui/kit/select.tsx";
import { TextInput } from "#app/ui/kit/text-input.tsx";
import { StepFields } from "./step-fields.tsx";

type CorrectFormProps = {
  page: Pick<SerializeFrom<DiaryEntryPage>, "entry" | "places" | "products" | "growers" | "lots">;
  fields: BoundFields;
  latest: string;
  isBusy: boolean;
};

/** Writes the entry as it should have been: where, when, for what, by whom, and every field of its step. */
export function CorrectForm({ page, fields, latest, isBusy }: CorrectFormProps) {
  const { t, locale } = useT();
  const words = t.diary.book;
  const { entry, places, products, growers } = page;
  const { opensLot } = diaryStep(entry.step);
  return (
    <Form method="post" encType="multipart/form-data" noValidate className="grid max-w-form gap-5">
      <input type="hidden" name="intent" value="correct" />
      <input type="hidden" name="step" value={entry.step} />
      <FormErrors errors={fields.summary} />
      <div className="grid gap-5 sm:grid-cols-2">
        <Field {...fields.of("placeId")} label={words.place} required>
          <Select {...fields.text("placeId")} options={places.map(({ id, name }) => ({ value: id, label: name }))} />
        </Field>
        <Field {...fields.of("at")} label={words.when} required>
          <TextInput {...fields.text("at")} type="datetime-local" max={latest} />
        </Field>
        {entry.lotId === null && (
          <Field {...fields.of("productId")} label={words.product}>
            <Select
              {...fields.text("productId")}
              placeholder={words.everything}
              options={products.map(({ id, name }) => ({ value: id, label: name }))}
            />
          </Field>
        )}
        {growers.length > 0 && (
          <Field {...fields.of("growerCode")} label={words.person}>
            <Select
              {...fields.text("growerCode")}
              placeholder={words.nobody}
              options={growers.map(({ code, name }) => ({ value: code, label: `${name} (${code})` }))}
            />
          </Field>
        )}
      </div>
      {entry.lotId !== null && !opensLot && <LotChoice page={page} fields={fields} />}
      {opensLot && <input type="hidden" name="productId" value={entry.productId ?? ""} />}
      <StepFields step={entry.step} fields={fields} unit={locale === "en" ? entry.unitEn : entry.unit} />
      <Field {...fields.of("photographs")} label={words.addPhotographs}>
        <FileInput multiple />
      </Field>
      <div>
        <Button busy={isBusy}>{words.saveRight}</Button>
      </div>
    </Form>
  );
}

function LotChoice({ page: { entry, lots }, fields }: Pick<CorrectFormProps, "page" | "fields">) {
  const words = useT().t.diary.book;
  const listed = lots.map(({ id, code }) => ({ value: id, label: code }));
  const own = entry.lotId !== null && !listed.some(({ value }) => value === entry.lotId);
  const options = own ? [{ value: entry.lotId ?? "", label: entry.lotCode ?? "" }, ...listed] : listed;
  return (
    <Field {...fields.of("lotId")} label={words.lot} required={diaryStep(entry.step).subject === "lot"}>
      <Select {...fields.text("lotId")} placeholder={words.noLot} options={options} />
    </Field>
  );
}
