import { Form } from "@remix-run/react";
import { NET_CONTENT_UNITS } from "#app/domain/products/net-content.ts";
import { useT } from "#app/i18n/translate.tsx";
import type { BoundFields } from "#app/ui/kit/bound-fields.ts";
import { Button } from "#app/ui/kit/button.tsx";
import { Checkbox } from "#app/ui/kit/checkbox.tsx";
import { DateInput } from "#app/ui/kit/date-input.tsx";
import { Field } from "#app/ui/kit/field.tsx";
import { FormErrors } from "#app/ui/kit/form-errors.tsx";
import { FormSection } from "#app/ui/kit/form-section.tsx";
import { Notice } from "#app/ui/kit/notice.tsx";
import { Select } from "#app/ui/kit/select.tsx";
import { TextInput } from "#app/ui/kit/text-input.tsx";
import { CategorySelect, type CategoryChoice } from "./category-select.tsx";
import { GtinFields } from "./gtin-fields.tsx";
import { LabelFields } from "./label-fields.tsx";

type ProductFormProps = {
  fields: BoundFields;
  categories: readonly CategoryChoice[];
  isBusy: boolean;
  /** Months ticked and packed beforehand, as stored or as they came back. */
  months: readonly string[];
  isPrepacked: boolean;
  /** Of a new product, the seller's own prefix, if any; a product that exists keeps its number. */
  numbering?: { ownPrefix: string | null };
  hasLots?: boolean;
};

/** What a seller says of a product, in the order in which a label is read. */
export function ProductForm(props: ProductFormProps) {
  const { fields, categories, isBusy, numbering, hasLots = false } = props;
  const words = useT().t.seller.products;
  return (
    <Form method="post" noValidate className="grid">
      <input type="hidden" name="intent" value="save" />
      <FormErrors errors={fields.summary} />
      <FormSection title={words.sections.goods} lead={words.sections.goodsLead}>
        <Field {...fields.of("categoryCode")} label={words.category} required>
          <CategorySelect {...fields.text("categoryCode")} categories={categories} />
        </Field>
        <Field {...fields.of("name")} label={words.nameLabel} required>
          <TextInput {...fields.text("name")} lang="vi" maxLength={120} />
        </Field>
        <Field {...fields.of("nameEn")} label={words.nameEn}>
          <TextInput {...fields.text("nameEn")} lang="en" maxLength={120} />
        </Field>
        <Field {...fields.of("brand")} label={words.brand}>
          <TextInput {...fields.text("brand")} maxLength={80} />
        </Field>
        {hasLots && <Notice>{words.packFrozen}</Notice>}
        <PackFields fields={fields} isFrozen={hasLots} />
      </FormSection>
      {numbering && <GtinFields fields={fields} ownPrefix={numbering.ownPrefix} />}
      <FormSection title={words.sections.label} lead={words.sections.labelLead}>
        <LabelFields fields={fields} />
        <div className="grid gap-5 sm:grid-cols-2">
          <Field {...fields.of("selfDeclarationNumber")} label={words.selfDeclarationNumber}>
            <TextInput {...fields.text("selfDeclarationNumber")} lang="vi" maxLength={60} />
          </Field>
          <Field {...fields.of("selfDeclaredOn")} label={words.selfDeclaredOn}>
            <DateInput {...fields.text("selfDeclaredOn")} />
          </Field>
        </div>
        <Checkbox
          name="isPrepacked"
          label={words.isPrepacked}
          hint={words.isPrepackedHint}
          defaultChecked={props.isPrepacked}
        />
      </FormSection>
      <FormSection title={words.sections.season} lead={words.sections.seasonLead}>
        <Months chosen={props.months} />
      </FormSection>
      <div>
        <Button size="large" busy={isBusy}>
          {numbering ? words.create : words.save}
        </Button>
      </div>
    </Form>
  );
}

function PackFields({ fields, isFrozen }: { fields: BoundFields; isFrozen: boolean }) {
  const { t } = useT();
  const words = t.seller.products;
  const units = NET_CONTENT_UNITS.map((value) => ({ value, label: t.origin.contentUnits[value] }));
  return (
    <div className="grid gap-5 sm:grid-cols-2">
      <Field {...fields.of("unit")} label={words.unit} hint={words.unitHint} required>
        <TextInput {...fields.text("unit")} lang="vi" maxLength={20} readOnly={isFrozen} />
      </Field>
      <Field {...fields.of("unitEn")} label={words.unitEn} hint={words.unitEnHint} required>
        <TextInput {...fields.text("unitEn")} lang="en" maxLength={20} />
      </Field>
      <Field {...fields.of("netContent")} label={words.netContent} hint={words.netContentHint} required>
        <TextInput {...fields.text("netContent")} inputMode="decimal" maxLength={14} readOnly={isFrozen} />
      </Field>
      <Field {...fields.of("netContentUnit")} label={words.netContentUnit} hint="&nbsp;" required>
        <Select
          {...fields.text("netContentUnit")}
          options={isFrozen ? units.filter(({ value }) => value === fields.value("netContentUnit")) : units}
        />
      </Field>
      <Field {...fields.of("shippingWeightGrams")} label={words.shippingWeight} required>
        <TextInput {...fields.text("shippingWeightGrams")} inputMode="numeric" maxLength={6} suffix="g" />
      </Field>
      <Field
        {...fields.of("balanceTolerancePermille")}
        label={words.balanceTolerance}
        hint={words.balanceToleranceHint}
      >
        <TextInput {...fields.text("balanceTolerancePermille")} inputMode="decimal" maxLength={5} suffix="%" />
      </Field>
      <Field {...fields.of("shelfLifeDays")} label={words.shelfLifeDays} hint={words.shelfLifeHint}>
        <TextInput {...fields.text("shelfLifeDays")} inputMode="numeric" maxLength={4} />
      </Field>
    </div>
  );
}

const MONTHS = Array.from({ length: 12 }, (_, index) => String(index + 1));

function Months({ chosen }: { chosen: readonly string[] }) {
  const words = useT().t.seller.products;
  return (
    <fieldset>
      <legend className="font-semibold">{words.months}</legend>
      <div className="grid grid-cols-2 gap-x-4 sm:grid-cols-4">
        {MONTHS.map((month) => (
          <Checkbox
            key={month}
            name="seasonMonths"
            value={month}
            label={words.month(Number(month))}
            defaultChecked={chosen.includes(month)}
          />
        ))}
      </div>
    </fieldset>
  );
}
