import { useT } from "#app/i18n/translate.tsx";
import type { BoundFields } from "#app/ui/kit/bound-fields.ts";
import { Field } from "#app/ui/kit/field.tsx";
import { FormSection } from "#app/ui/kit/form-section.tsx";
import { RadioCards } from "#app/ui/kit/radio-cards.tsx";
import { TextInput } from "#app/ui/kit/text-input.tsx";

type GtinFieldsProps = { fields: BoundFields; ownPrefix: string | null };

/** Where a new product's number comes from: the market, or the seller's own registration with GS1 Viet Nam. */
export function GtinFields({ fields, ownPrefix }: GtinFieldsProps) {
  const words = useT().t.seller.products;
  return (
    <FormSection title={words.sections.number} lead={words.sections.numberLead}>
      <RadioCards
        name="gtinSource"
        legend={words.gtinSource}
        defaultValue={fields.value("gtinSource") || "operator"}
        columns={2}
        options={[
          { value: "operator", label: words.fromOperator, description: words.fromOperatorText },
          {
            value: "own",
            label: words.own,
            description: ownPrefix === null ? words.ownMissing : words.ownText(ownPrefix),
            disabled: ownPrefix === null,
          },
        ]}
      />
      {ownPrefix !== null && (
        <Field {...fields.of("gtin")} label={words.gtin} hint={words.gtinHint}>
          <TextInput
            {...fields.text("gtin")}
            inputMode="numeric"
            autoComplete="off"
            maxLength={20}
            className="tabular-nums"
          />
        </Field>
      )}
    </FormSection>
  );
}
