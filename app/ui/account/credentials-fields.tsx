import { PASSWORD_MAX_LENGTH, PASSWORD_MIN_LENGTH } from "#app/domain/identity/password-length.ts";
import { useT } from "#app/i18n/translate.tsx";
import type { BoundFields } from "#app/ui/kit/bound-fields.ts";
import { Field } from "#app/ui/kit/field.tsx";
import { TextInput } from "#app/ui/kit/text-input.tsx";

export function EmailField({ fields }: { fields: BoundFields }) {
  const { account } = useT().t;
  return (
    <Field {...fields.of("email")} label={account.email} hint={account.emailHint} required>
      <TextInput
        {...fields.text("email")}
        type="email"
        inputMode="email"
        autoComplete="username"
        autoCapitalize="none"
        spellCheck={false}
        maxLength={254}
      />
    </Field>
  );
}

type PasswordFieldProps = { fields: BoundFields; isNew?: boolean; label?: string };

/** A password that is given, or one that is being chosen: browsers offer to fill in the one and to make up the other. */
export function PasswordField({ fields, isNew = false, label }: PasswordFieldProps) {
  const { account } = useT().t;
  return (
    <Field
      {...fields.of("password")}
      label={label ?? account.password}
      hint={isNew ? account.passwordHint(PASSWORD_MIN_LENGTH) : undefined}
      required
    >
      <TextInput
        type="password"
        autoComplete={isNew ? "new-password" : "current-password"}
        maxLength={PASSWORD_MAX_LENGTH}
      />
    </Field>
  );
}
