import { FOOD_SAFETY_EXEMPTIONS } from "#app/domain/organisation/seller.ts";
import { useT } from "#app/i18n/translate.tsx";
import type { BoundFields } from "#app/ui/kit/bound-fields.ts";
import { Field } from "#app/ui/kit/field.tsx";
import { FormSection } from "#app/ui/kit/form-section.tsx";
import { MoneyInput } from "#app/ui/kit/money-input.tsx";
import { Select } from "#app/ui/kit/select.tsx";
import { TextInput } from "#app/ui/kit/text-input.tsx";
import { Textarea } from "#app/ui/kit/textarea.tsx";

/** What every listing must say of delivery and returns (rule LST-01), said once for the shop. */
export function DeliveryFields({ fields }: { fields: BoundFields }) {
  const words = useT().t.seller.profile;
  return (
    <FormSection title={words.delivery}>
      <div className="grid items-end gap-5 sm:grid-cols-2">
        <Field {...fields.of("shippingFeeVnd")} label={words.shippingFee} required>
          <MoneyInput {...fields.text("shippingFeeVnd")} />
        </Field>
        <Field {...fields.of("freeShippingFromVnd")} label={words.freeShippingFrom} hint={words.freeShippingHint}>
          <MoneyInput {...fields.text("freeShippingFromVnd")} />
        </Field>
      </div>
      <Field {...fields.of("deliveryArea")} label={words.deliveryArea} hint={words.deliveryAreaHint} required>
        <TextInput {...fields.text("deliveryArea")} lang="vi" maxLength={200} />
      </Field>
      <Field {...fields.of("deliveryAreaEn")} label={words.deliveryAreaEn}>
        <TextInput {...fields.text("deliveryAreaEn")} lang="en" maxLength={200} />
      </Field>
      <Field {...fields.of("deliveryDays")} label={words.deliveryDays} hint={words.deliveryDaysHint} required>
        <div className="max-w-36">
          <TextInput {...fields.text("deliveryDays")} inputMode="numeric" suffix={words.days} className="pr-16!" />
        </div>
      </Field>
      <Field {...fields.of("pickupAddress")} label={words.pickupAddress} hint={words.pickupHint}>
        <TextInput {...fields.text("pickupAddress")} lang="vi" maxLength={200} />
      </Field>
      <Field {...fields.of("returnTerms")} label={words.returnTerms} hint={words.returnTermsHint} required>
        <Textarea {...fields.text("returnTerms")} lang="vi" rows={3} maxLength={2000} />
      </Field>
      <Field {...fields.of("returnTermsEn")} label={words.returnTermsEn}>
        <Textarea {...fields.text("returnTermsEn")} lang="en" rows={3} maxLength={2000} />
      </Field>
    </FormSection>
  );
}

/** The exemption from the certificate of premises (rule SEL-05), and the seller's own numbers for goods. */
export function StandardsFields({ fields }: { fields: BoundFields }) {
  const words = useT().t.seller.profile;
  return (
    <FormSection title={words.standards}>
      <Field {...fields.of("foodSafetyExemption")} label={words.exemption} hint={words.exemptionHint}>
        <Select
          {...fields.text("foodSafetyExemption")}
          placeholder={words.notExempt}
          options={FOOD_SAFETY_EXEMPTIONS.map((code) => ({ value: code, label: words.exemptions[code] }))}
        />
      </Field>
      <Field {...fields.of("gs1Prefix")} label={words.gs1Prefix} hint={words.gs1PrefixHint}>
        <TextInput {...fields.text("gs1Prefix")} inputMode="numeric" autoComplete="off" maxLength={10} />
      </Field>
    </FormSection>
  );
}
