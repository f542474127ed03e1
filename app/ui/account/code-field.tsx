import type { ReactNode } from "react";
import type { BoundFields } from "#app/ui/kit/bound-fields.ts";
import { Field } from "#app/ui/kit/field.tsx";
import { TextInput } from "#app/ui/kit/text-input.tsx";

type CodeFieldProps = {
  fields: BoundFields;
  label: string;
  hint?: ReactNode;
  /** A recovery code has letters, so it needs more than the keypad of digits. */
  digitsOnly?: boolean;
  id?: string;
};

/** A one-time code: the phone offers the one of the last message, and the keypad of digits. */
export function CodeField({ fields, label, hint, digitsOnly = false, id }: CodeFieldProps) {
  return (
    <Field {...fields.of("code")} label={label} hint={hint} required {...(id === undefined ? {} : { id })}>
      <TextInput
        autoComplete="one-time-code"
        inputMode={digitsOnly ? "numeric" : "text"}
        autoCapitalize="characters"
        spellCheck={false}
        maxLength={20}
        className="max-w-56 text-xl tracking-[0.2em] tabular-nums"
      />
    </Field>
  );
}
