import { useT } from "#app/i18n/translate.tsx";
import type { BoundFields } from "#app/ui/kit/bound-fields.ts";
import { Field } from "#app/ui/kit/field.tsx";
import { Select, type SelectOption } from "#app/ui/kit/select.tsx";
import { TextInput } from "#app/ui/kit/text-input.tsx";

type BankFieldsProps = {
  fields: BoundFields;
  banks: readonly SelectOption[];
  /** Before the names, where the account is a part of a larger form. */
  prefix?: "bank.";
};

/** The account on which a seller is paid. Within a larger form it may be left for later. */
export function BankFields({ fields, banks, prefix }: BankFieldsProps) {
  const words = useT().t.seller.profile.bank;
  const name = (field: string): string => `${prefix ?? ""}${field}`;
  const required = prefix === undefined;
  return (
    <>
      <Field {...fields.of(name("bin"))} label={words.bin} required={required}>
        <Select {...fields.text(name("bin"))} options={banks} placeholder={words.choose} />
      </Field>
      <Field {...fields.of(name("accountNumber"))} label={words.number} required={required}>
        <TextInput
          {...fields.text(name("accountNumber"))}
          inputMode="numeric"
          autoComplete="off"
          maxLength={40}
          className="tabular-nums"
        />
      </Field>
      <Field {...fields.of(name("holderName"))} label={words.holder} hint={words.holderHint} required={required}>
        <TextInput {...fields.text(name("holderName"))} autoCapitalize="characters" autoComplete="off" maxLength={80} />
      </Field>
    </>
  );
}
