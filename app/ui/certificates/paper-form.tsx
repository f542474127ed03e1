import { Form } from "@remix-run/react";
import { CERTIFICATE_KIND_CODES, CERTIFICATE_KINDS } from "#app/domain/certification/certificate-kinds.ts";
import { useT } from "#app/i18n/translate.tsx";
import type { BoundFields } from "#app/ui/kit/bound-fields.ts";
import { Button } from "#app/ui/kit/button.tsx";
import { DateInput } from "#app/ui/kit/date-input.tsx";
import { Disclosure } from "#app/ui/kit/disclosure.tsx";
import { Field } from "#app/ui/kit/field.tsx";
import { DOCUMENT_TYPES, FileInput } from "#app/ui/kit/file-input.tsx";
import { FormErrors } from "#app/ui/kit/form-errors.tsx";
import { Notice } from "#app/ui/kit/notice.tsx";
import { Select } from "#app/ui/kit/select.tsx";
import { TextInput } from "#app/ui/kit/text-input.tsx";
import { Textarea } from "#app/ui/kit/textarea.tsx";
import { ScopeBoxes, type ScopeChoice } from "./scope-boxes.tsx";

export type ScopeChoices = {
  readonly categories: readonly ScopeChoice[];
  readonly places: readonly ScopeChoice[];
  readonly products: readonly ScopeChoice[];
  readonly lots: readonly ScopeChoice[];
};

type PaperFormProps = {
  fields: BoundFields;
  choices: ScopeChoices;
  /** The paper that the new one renews, in words. */
  renewing?: { readonly id: string; readonly words: string } | undefined;
  isBusy: boolean;
};

const STARS = ["3", "4", "5"];
const ISSUERS = [...new Set(Object.values(CERTIFICATE_KINDS).flatMap(({ issuers }) => issuers))];

/** Hands a paper in: its pages first, since they are in the hand, then what stands on it from top to bottom. */
export function PaperForm({ fields, choices, renewing, isBusy }: PaperFormProps) {
  const { t } = useT();
  const words = t.seller.certificates;
  return (
    <Form method="post" encType="multipart/form-data" noValidate className="grid max-w-form gap-5">
      <FormErrors errors={fields.summary} />
      {renewing ? (
        <Notice kind="info" title={<span lang="vi">{renewing.words}</span>}>
          <input type="hidden" name="replacesId" value={renewing.id} />
          {words.renewLead}
        </Notice>
      ) : (
        <p className="text-ink-soft">{words.addLead}</p>
      )}
      <Field {...fields.of("documents")} label={words.picture} hint={t.documents.hint}>
        <FileInput name="documents" accept={DOCUMENT_TYPES} multiple />
      </Field>
      <Field {...fields.of("kind")} label={words.kind} required>
        <Select
          {...fields.text("kind")}
          placeholder={words.chooseKind}
          options={CERTIFICATE_KIND_CODES.map((kind) => ({ value: kind, label: t.certificates.kinds[kind].name }))}
        />
      </Field>
      <Field {...fields.of("issuer")} label={words.issuer} required>
        <TextInput {...fields.text("issuer")} lang="vi" maxLength={160} list="noi-cap" />
      </Field>
      <datalist id="noi-cap">
        {ISSUERS.map((issuer) => (
          <option key={issuer} value={issuer} />
        ))}
      </datalist>
      <Field {...fields.of("number")} label={words.number} hint={words.numberHint} required>
        <TextInput {...fields.text("number")} autoComplete="off" maxLength={80} />
      </Field>
      <Field {...fields.of("scopeText")} label={words.scopeText} hint={words.scopeTextHint} required>
        <Textarea {...fields.text("scopeText")} lang="vi" rows={2} maxLength={500} />
      </Field>
      <Field {...fields.of("stars")} label={words.stars} hint={words.starsHint}>
        <Select
          {...fields.text("stars")}
          placeholder={words.notOcop}
          options={STARS.map((stars) => ({ value: stars, label: t.certificates.stars(Number(stars)) }))}
        />
      </Field>
      <div className="grid gap-5 sm:grid-cols-2">
        <Field {...fields.of("issuedOn")} label={words.issuedOn} required>
          <DateInput {...fields.text("issuedOn")} />
        </Field>
        <Field {...fields.of("validTo")} label={words.validTo} hint={words.validToHint}>
          <DateInput {...fields.text("validTo")} />
        </Field>
      </div>
      <Scopes fields={fields} choices={choices} />
      <div>
        <Button busy={isBusy}>{words.submit}</Button>
      </div>
    </Form>
  );
}

/** What the paper is limited to; folded away where it seldom is. */
function Scopes({ fields, choices }: Pick<PaperFormProps, "fields" | "choices">) {
  const words = useT().t.seller.certificates;
  const isOpen = (name: string): boolean => fields.list(name).length > 0 || fields.of(name).error !== null;
  const rare = [
    { name: "scopeProducts", legend: words.scopeProducts, hint: words.scopeProductsHint, list: choices.products },
    { name: "scopeLots", legend: words.scopeLots, hint: words.scopeLotsHint, list: choices.lots },
  ].filter(({ list }) => list.length > 0);
  return (
    <>
      <ScopeBoxes
        legend={words.scopeCategories}
        hint={words.scopeCategoriesHint}
        name="scopeCategories"
        choices={choices.categories}
        fields={fields}
      />
      {choices.places.length > 0 && (
        <ScopeBoxes
          legend={words.scopePlaces}
          hint={words.scopePlacesHint}
          name="scopeGlns"
          choices={choices.places}
          fields={fields}
        />
      )}
      <div>
        {rare.map(({ name, legend, hint, list }) => (
          <Disclosure key={name} summary={legend} open={isOpen(name)}>
            <ScopeBoxes legend={legend} hint={hint} name={name} choices={list} fields={fields} />
          </Disclosure>
        ))}
      </div>
    </>
  );
}
