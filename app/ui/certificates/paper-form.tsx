import { Form } from "@remix-run/react";
import { CERTIFICATE_KIND_CODES } from "#app/domain/certification/certificate-kinds.ts";
import { useT } from "#app/i18n/translate.tsx";
import type { BoundFields } from "#app/ui/kit/bound-fields.ts";
import { Button } from "#app/ui/kit/button.tsx";
import { DateInput } from "#app/ui/kit/date-input.tsx";
import { Field } from "#app/ui/kit/field.tsx";
import { DOCUMENT_TYPES, FileInput } from "#app/ui/kit/file-input.tsx";
import { FormErrors } from "#app/ui/kit/form-errors.tsx";
import { Select } from "#app/ui/kit/select.tsx";
import { TextInput } from "#app/ui/kit/text-input.tsx";
import { Textarea } from "#app/ui/kit/textarea.tsx";
import { ScopeBoxes, type ScopeChoice } from "./scope-boxes.tsx";

type PaperFormProps = {
  fields: BoundFields;
  categories: readonly ScopeChoice[];
  places: readonly ScopeChoice[];
  isBusy: boolean;
};

const STARS = ["3", "4", "5"];

/** Hands a paper in: what stands on it, and its pages. */
export function PaperForm({ fields, categories, places, isBusy }: PaperFormProps) {
  const { t } = useT();
  const words = t.seller.certificates;
  return (
    <Form method="post" encType="multipart/form-data" noValidate className="grid max-w-form gap-5">
      <FormErrors errors={fields.summary} />
      <p className="text-ink-soft">{words.addLead}</p>
      <Field {...fields.of("kind")} label={words.kind} required>
        <Select
          {...fields.text("kind")}
          placeholder={words.chooseKind}
          options={CERTIFICATE_KIND_CODES.map((kind) => ({ value: kind, label: t.certificates.kinds[kind].name }))}
        />
      </Field>
      <Field {...fields.of("number")} label={words.number} required>
        <TextInput {...fields.text("number")} autoComplete="off" maxLength={80} />
      </Field>
      <Field {...fields.of("issuer")} label={words.issuer} required>
        <TextInput {...fields.text("issuer")} lang="vi" maxLength={160} />
      </Field>
      <div className="grid gap-5 sm:grid-cols-2">
        <Field {...fields.of("issuedOn")} label={words.issuedOn} required>
          <DateInput {...fields.text("issuedOn")} />
        </Field>
        <Field {...fields.of("validTo")} label={words.validTo} hint={words.validToHint}>
          <DateInput {...fields.text("validTo")} />
        </Field>
      </div>
      <Field {...fields.of("stars")} label={words.stars} hint={words.starsHint}>
        <Select
          {...fields.text("stars")}
          placeholder={words.notOcop}
          options={STARS.map((stars) => ({ value: stars, label: t.certificates.stars(Number(stars)) }))}
        />
      </Field>
      <Field {...fields.of("scopeText")} label={words.scopeText} hint={words.scopeTextHint} required>
        <Textarea {...fields.text("scopeText")} lang="vi" rows={2} maxLength={500} />
      </Field>
      <ScopeBoxes
        legend={words.scopeCategories}
        hint={words.scopeCategoriesHint}
        name="scopeCategories"
        choices={categories}
        fields={fields}
      />
      {places.length > 0 && (
        <ScopeBoxes
          legend={words.scopePlaces}
          hint={words.scopePlacesHint}
          name="scopeGlns"
          choices={places}
          fields={fields}
        />
      )}
      <Field {...fields.of("documents")} label={words.picture} hint={t.documents.hint}>
        <FileInput name="documents" accept={DOCUMENT_TYPES} multiple />
      </Field>
      <div>
        <Button busy={isBusy}>{words.submit}</Button>
      </div>
    </Form>
  );
}
