import { Form, useNavigation } from "@remix-run/react";
import type { ReactNode } from "react";
import { useT } from "#app/i18n/translate.tsx";
import { boundFields } from "#app/ui/kit/bound-fields.ts";
import { Button } from "#app/ui/kit/button.tsx";
import { Field } from "#app/ui/kit/field.tsx";
import { FormErrors } from "#app/ui/kit/form-errors.tsx";
import { Notice } from "#app/ui/kit/notice.tsx";
import { TextInput } from "#app/ui/kit/text-input.tsx";
import { TextLink } from "#app/ui/kit/text-link.tsx";
import { urls } from "#app/urls.ts";
import type { FormState } from "#app/web/form-state.ts";
import { CodeField } from "./code-field.tsx";

const useBusy = (intent: string): boolean => {
  const { state, formData } = useNavigation();
  return state === "submitting" && formData?.get("intent") === intent;
};

/** Asks for the number that gets a code. */
export function PhoneForm({ state, stored = "" }: { state: FormState; stored?: string }) {
  const words = useT().t.identity.phone;
  const fields = boundFields(state, { phone: stored });
  return (
    <Form method="post" noValidate className="grid gap-5">
      <FormErrors errors={fields.summary} />
      <Field {...fields.of("phone")} label={words.label} hint={words.hint} required id="field-sign-in-phone">
        <TextInput {...fields.text("phone")} type="tel" inputMode="tel" autoComplete="tel" maxLength={30} />
      </Field>
      <div>
        <Button name="intent" value="send-code" size="large" busy={useBusy("send-code")}>
          {words.send}
        </Button>
      </div>
    </Form>
  );
}

type PhoneCodeFormProps = {
  phone: string;
  state: FormState;
  intent: string;
  submit: string;
  /** Where another number can be given. */
  otherNumber: string;
  isDemo: boolean;
  children?: ReactNode;
};

/** Takes the code of the message, sends another one, or goes back to the number. */
export function PhoneCodeForm({ phone, state, intent, submit, otherNumber, isDemo, children }: PhoneCodeFormProps) {
  const words = useT().t.identity.phone;
  const fields = boundFields(state);
  return (
    <div className="grid gap-5">
      <Notice kind="info" action={isDemo && <TextLink to={`${urls.demoOutbox}?xem=tin-nhan`}>{words.outbox}</TextLink>}>
        {words.sent(phone)}
      </Notice>
      <Form method="post" noValidate className="grid gap-5">
        <FormErrors errors={fields.summary} />
        <CodeField fields={fields} label={words.code} hint={words.codeHint} digitsOnly id="field-phone-code" />
        {children}
        <div>
          <Button name="intent" value={intent} size="large" busy={useBusy(intent)}>
            {submit}
          </Button>
        </div>
      </Form>
      <div className="flex flex-wrap items-center gap-x-5 gap-y-2">
        <Form method="post">
          <input type="hidden" name="phone" value={phone} />
          <Button name="intent" value="send-code" variant="quiet" busy={useBusy("send-code")}>
            {words.resend}
          </Button>
        </Form>
        <TextLink to={otherNumber}>{words.other}</TextLink>
      </div>
    </div>
  );
}
