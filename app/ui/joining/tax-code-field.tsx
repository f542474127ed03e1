import { useState } from "react";
import { TAX_CODE_REFUSALS } from "#app/domain/organisation/seller-profile.schema.ts";
import { taxCodeFault } from "#app/domain/shared/tax-code.ts";
import type { Sentence } from "#app/i18n/sentences.ts";
import { useT } from "#app/i18n/translate.tsx";
import type { BoundFields } from "#app/ui/kit/bound-fields.ts";
import { Field } from "#app/ui/kit/field.tsx";
import { TextInput } from "#app/ui/kit/text-input.tsx";

/** A tax code whose slip is said as soon as the box is left: how many digits, or that the tenth does not fit. */
export function TaxCodeField({ fields }: { fields: BoundFields }) {
  const { t, f } = useT();
  const words = t.seller.profile;
  const [checked, setChecked] = useState<string>();
  const { name, error } = fields.of("taxCode");
  return (
    <Field
      name={name}
      error={checked === undefined ? error : checked === "" ? null : checked}
      label={words.taxCode}
      hint={words.taxCodeHint}
      required
    >
      <TextInput
        {...fields.text("taxCode")}
        inputMode="numeric"
        autoComplete="off"
        maxLength={30}
        onBlur={({ target: { value } }) => {
          const fault = value.trim() === "" ? undefined : taxCodeFault(value);
          const sentences: Readonly<Record<string, Sentence | undefined>> = t.refusals;
          setChecked(fault === undefined ? "" : (sentences[TAX_CODE_REFUSALS[fault]]?.({}, f) ?? ""));
        }}
      />
    </Field>
  );
}
