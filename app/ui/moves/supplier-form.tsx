import { Form } from "@remix-run/react";
import { SAID_UNITS } from "#app/domain/traceability/quantity.ts";
import { useT } from "#app/i18n/translate.tsx";
import type { BoundFields } from "#app/ui/kit/bound-fields.ts";
import { Button } from "#app/ui/kit/button.tsx";
import { DateInput } from "#app/ui/kit/date-input.tsx";
import { Field } from "#app/ui/kit/field.tsx";
import { DOCUMENT_TYPES, FileInput } from "#app/ui/kit/file-input.tsx";
import { FormErrors } from "#app/ui/kit/form-errors.tsx";
import { FormSection } from "#app/ui/kit/form-section.tsx";
import { Notice } from "#app/ui/kit/notice.tsx";
import { Select } from "#app/ui/kit/select.tsx";
import { TextInput } from "#app/ui/kit/text-input.tsx";
import { TextLink } from "#app/ui/kit/text-link.tsx";
import { urls } from "#app/urls.ts";
import { PlaceField, type MovePlace } from "./place-field.tsx";

type Option = { readonly value: string; readonly label: string };
type SupplierFormProps = {
  fields: BoundFields;
  products: readonly Option[];
  suppliers: readonly { readonly linkId: string; readonly name: string; readonly isUnproven: boolean }[];
  provinces: readonly Option[];
  places: readonly MovePlace[];
  today: string;
  isBusy: boolean;
};

/** A lot from outside: what it is, who gave it with which papers, how much and where it is now. */
export function SupplierForm(props: SupplierFormProps) {
  const { fields, products, isBusy } = props;
  const { t } = useT();
  const words = t.moves.supplier;
  if (products.length === 0)
    return (
      <p>
        {words.noProduct} <TextLink to={urls.seller.newProduct}>{words.newProduct}</TextLink>
      </p>
    );
  return (
    <Form method="post" encType="multipart/form-data" noValidate className="grid gap-5">
      <FormErrors errors={fields.summary} />
      <Field {...fields.of("productId")} label={words.product} required>
        <Select {...fields.text("productId")} placeholder={words.chooseProduct} options={products} />
      </Field>
      <Source {...props} />
      <Amounts {...props} />
      <Field {...fields.of("documents")} label={words.documents} hint={t.documents.hint}>
        <FileInput name="documents" accept={DOCUMENT_TYPES} multiple />
      </Field>
      <div>
        <Button busy={isBusy}>{words.save}</Button>
      </div>
    </Form>
  );
}

function Source({ fields, suppliers, provinces }: SupplierFormProps) {
  const { t } = useT();
  const words = t.moves.supplier;
  return (
    <FormSection title={t.moves.sender}>
      {suppliers.length > 0 && (
        <Field {...fields.of("supplier")} label={words.partner}>
          <Select
            {...fields.text("supplier")}
            placeholder={words.choosePartner}
            options={suppliers.map(({ linkId, name, isUnproven }) => ({
              value: linkId,
              label: isUnproven ? `${name} (${t.chain.standings.said})` : name,
            }))}
          />
        </Field>
      )}
      <div className="grid gap-5 sm:grid-cols-2">
        <Field {...fields.of("supplierName")} label={words.name}>
          <TextInput {...fields.text("supplierName")} lang="vi" maxLength={160} autoComplete="off" />
        </Field>
        <Field {...fields.of("supplierProvince")} label={t.chain.province}>
          <Select {...fields.text("supplierProvince")} placeholder={t.chain.noProvince} options={provinces} />
        </Field>
        <Field {...fields.of("supplierLot")} label={words.lot}>
          <TextInput {...fields.text("supplierLot")} maxLength={40} autoComplete="off" />
        </Field>
        <Field {...fields.of("paperNumber")} label={words.paper}>
          <TextInput {...fields.text("paperNumber")} maxLength={80} autoComplete="off" />
        </Field>
      </div>
      <Field {...fields.of("quarantineNumber")} label={words.quarantine} hint={words.quarantineHint}>
        <TextInput {...fields.text("quarantineNumber")} maxLength={60} autoComplete="off" />
      </Field>
      <Notice>{words.outside}</Notice>
    </FormSection>
  );
}

function Amounts({ fields, places, today }: SupplierFormProps) {
  const { t } = useT();
  const words = t.moves.supplier;
  return (
    <FormSection title={t.moves.goods}>
      <div className="grid gap-5 sm:grid-cols-2">
        <Field {...fields.of("quantity")} label={words.quantity} required>
          <TextInput {...fields.text("quantity")} inputMode="decimal" maxLength={14} autoComplete="off" />
        </Field>
        <Field {...fields.of("unit")} label={words.unit} required>
          <Select
            {...fields.text("unit")}
            options={SAID_UNITS.map((value) => ({ value, label: words.units[value] }))}
          />
        </Field>
        <Field {...fields.of("on")} label={words.on} required>
          <DateInput defaultValue={fields.value("on") || today} max={today} />
        </Field>
        <Field {...fields.of("expiresOn")} label={words.expires}>
          <DateInput {...fields.text("expiresOn")} min={today} />
        </Field>
        <PlaceField places={places} fields={fields} label={words.place} />
        <Field {...fields.of("code")} label={words.code} hint={words.codeHint}>
          <TextInput {...fields.text("code")} maxLength={20} autoComplete="off" />
        </Field>
      </div>
    </FormSection>
  );
}
