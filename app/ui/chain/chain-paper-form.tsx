import { Form } from "@remix-run/react";
import { CHAIN_BASES } from "#app/domain/organisation/chain-paper.ts";
import { useT } from "#app/i18n/translate.tsx";
import type { BoundFields } from "#app/ui/kit/bound-fields.ts";
import { Button } from "#app/ui/kit/button.tsx";
import { DateInput } from "#app/ui/kit/date-input.tsx";
import { Field } from "#app/ui/kit/field.tsx";
import { DOCUMENT_TYPES, FileInput } from "#app/ui/kit/file-input.tsx";
import { FormErrors } from "#app/ui/kit/form-errors.tsx";
import { Notice } from "#app/ui/kit/notice.tsx";
import { RadioCards } from "#app/ui/kit/radio-cards.tsx";
import { Select } from "#app/ui/kit/select.tsx";
import { TextInput } from "#app/ui/kit/text-input.tsx";

type ChainPaperFormProps = {
  fields: BoundFields;
  provinces: readonly { readonly value: string; readonly label: string }[];
  isOneWaiting: boolean;
  isBusy: boolean;
};

/** Hands in what confirms a partner: its pages first, since they are in the hand, then what stands on them. */
export function ChainPaperForm({ fields, provinces, isOneWaiting, isBusy }: ChainPaperFormProps) {
  const { t } = useT();
  const words = t.chain.link;
  return (
    <Form method="post" encType="multipart/form-data" noValidate className="grid max-w-form gap-5">
      <input type="hidden" name="intent" value="paper" />
      <FormErrors errors={fields.summary} />
      <p className="text-ink-soft">{words.handLead}</p>
      {isOneWaiting && <Notice>{words.replaces}</Notice>}
      <RadioCards
        name="basis"
        legend={words.basis}
        defaultValue={fields.value("basis") || "authority"}
        error={fields.of("basis").error}
        options={CHAIN_BASES.map((value) => ({ value, label: t.chain.bases[value] }))}
      />
      <Field {...fields.of("documents")} label={words.pages} hint={words.pagesHint(t.documents.hint)}>
        <FileInput name="documents" accept={DOCUMENT_TYPES} multiple />
      </Field>
      <Field {...fields.of("number")} label={words.number} required>
        <TextInput {...fields.text("number")} maxLength={80} autoComplete="off" />
      </Field>
      <Field {...fields.of("issuer")} label={words.issuer} hint={words.issuerHint} required>
        <TextInput {...fields.text("issuer")} lang="vi" maxLength={160} autoComplete="off" />
      </Field>
      <Field {...fields.of("issuerProvince")} label={words.issuerProvince} required>
        <Select {...fields.text("issuerProvince")} placeholder={t.chain.noProvince} options={provinces} />
      </Field>
      <div className="grid gap-5 sm:grid-cols-2">
        <Field {...fields.of("issuedOn")} label={words.issuedOn} required>
          <DateInput {...fields.text("issuedOn")} />
        </Field>
        <Field {...fields.of("validTo")} label={words.validTo} hint={words.validToHint}>
          <DateInput {...fields.text("validTo")} />
        </Field>
      </div>
      <div>
        <Button busy={isBusy}>{words.send}</Button>
      </div>
    </Form>
  );
}
