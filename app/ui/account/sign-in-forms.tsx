import { Form, useNavigation } from "@remix-run/react";
import { useT } from "#app/i18n/translate.tsx";
import { boundFields } from "#app/ui/kit/bound-fields.ts";
import { Button } from "#app/ui/kit/button.tsx";
import { FormErrors } from "#app/ui/kit/form-errors.tsx";
import { TextLink } from "#app/ui/kit/text-link.tsx";
import { urls } from "#app/urls.ts";
import type { FormState } from "#app/web/form-state.ts";
import { CodeField } from "./code-field.tsx";
import { EmailField, PasswordField } from "./credentials-fields.tsx";

/** The first step by mail address and password. */
export function PasswordForm({ state }: { state: FormState }) {
  const words = useT().t.account.signIn;
  const fields = boundFields(state);
  return (
    <Form method="post" noValidate className="grid gap-5">
      <input type="hidden" name="intent" value="password" />
      <FormErrors errors={fields.summary} />
      <EmailField fields={fields} />
      <PasswordField fields={fields} />
      <div className="flex flex-wrap items-center justify-between gap-4">
        <Button size="large" busy={useNavigation().state === "submitting"}>
          {words.submit}
        </Button>
        <TextLink to={urls.forgotPassword}>{words.forgot}</TextLink>
      </div>
    </Form>
  );
}

/** The second step: a code of the authenticator, or a recovery code. */
export function SecondStepForm({ state }: { state: FormState }) {
  const words = useT().t.identity.step;
  const fields = boundFields(state);
  return (
    <Form method="post" noValidate className="grid gap-5">
      <input type="hidden" name="intent" value="code" />
      <FormErrors errors={fields.summary} />
      <CodeField fields={fields} label={words.code} hint={words.hint} />
      <div>
        <Button size="large" busy={useNavigation().state === "submitting"}>
          {words.submit}
        </Button>
      </div>
    </Form>
  );
}
