import { Form } from "@remix-run/react";
import type { ReactNode } from "react";
import { useT } from "#app/i18n/translate.tsx";
import type { BoundFields } from "#app/ui/kit/bound-fields.ts";
import { Button } from "#app/ui/kit/button.tsx";
import { Disclosure } from "#app/ui/kit/disclosure.tsx";
import { Field, fieldId } from "#app/ui/kit/field.tsx";
import { FormErrors } from "#app/ui/kit/form-errors.tsx";
import { TextInput } from "#app/ui/kit/text-input.tsx";
import { Textarea } from "#app/ui/kit/textarea.tsx";

export type HoldIntent = "hold" | "recall" | "release";
type FormProps = { fields: BoundFields; isBusy: boolean };

/** Takes a lot off sale until it has been looked at. */
export function HoldForm({ fields, isBusy }: FormProps) {
  const words = useT().t.office.recalls;
  return (
    <ActForm intent="hold" title={words.hold} lead={words.holdLead} fields={fields}>
      <Said intent="hold" fields={fields} />
      <Button busy={isBusy}>{words.confirmHold}</Button>
    </ActForm>
  );
}

/** Recalls a lot for good, on the decision that is named. */
export function RecallForm({ fields, isBusy }: FormProps) {
  const words = useT().t.office.recalls;
  return (
    <ActForm intent="recall" title={words.recall} lead={words.recallLead} fields={fields}>
      <Field {...fields.of("decisionNumber")} label={words.decision} required>
        <TextInput {...fields.text("decisionNumber")} lang="vi" maxLength={60} autoComplete="off" />
      </Field>
      <Said intent="recall" fields={fields} />
      <Button variant="danger" busy={isBusy}>
        {words.confirmRecall}
      </Button>
    </ActForm>
  );
}

/** Ends a hold and says why. */
export function ReleaseForm({ fields, isBusy }: FormProps) {
  const words = useT().t.office.recalls;
  return (
    <ActForm intent="release" title={words.release} lead={words.releaseLead} fields={fields}>
      <Field {...fields.of("reason")} id={idOf("release", "reason")} label={words.reasonLabel} required>
        <Textarea {...fields.text("reason")} lang="vi" rows={2} maxLength={500} />
      </Field>
      <Button busy={isBusy}>{words.confirmRelease}</Button>
    </ActForm>
  );
}

type ActFormProps = { intent: HoldIntent; title: string; lead: string; fields: BoundFields; children: ReactNode };

function ActForm({ intent, title, lead, fields, children }: ActFormProps) {
  return (
    <Disclosure summary={title} open={fields.summary.length > 0}>
      <Form method="post" noValidate className="grid max-w-form justify-items-start gap-5 *:w-full *:[button]:w-auto">
        <input type="hidden" name="intent" value={intent} />
        <p className="text-ink-soft">{lead}</p>
        <FormErrors errors={fields.summary} />
        {children}
      </Form>
    </Disclosure>
  );
}

/** Several forms of the page have a field of the same name. */
const idOf = (intent: HoldIntent, name: string): string => `${fieldId(name)}-${intent}`;

/** Why, and what to do, in Vietnamese and in English: everybody reads it. */
function Said({ intent, fields }: { intent: HoldIntent; fields: BoundFields }) {
  const words = useT().t.office.recalls;
  return (
    <>
      <Field
        {...fields.of("reason")}
        id={idOf(intent, "reason")}
        label={words.reasonLabel}
        hint={words.reasonHint}
        required
      >
        <Textarea {...fields.text("reason")} lang="vi" rows={2} maxLength={500} />
      </Field>
      <Field {...fields.of("reasonEn")} id={idOf(intent, "reasonEn")} label={words.reasonEn}>
        <Textarea {...fields.text("reasonEn")} lang="en" rows={2} maxLength={500} />
      </Field>
      <Field {...fields.of("advice")} id={idOf(intent, "advice")} label={words.advice} hint={words.adviceHint} required>
        <Textarea {...fields.text("advice")} lang="vi" rows={2} maxLength={500} />
      </Field>
      <Field {...fields.of("adviceEn")} id={idOf(intent, "adviceEn")} label={words.adviceEn}>
        <Textarea {...fields.text("adviceEn")} lang="en" rows={2} maxLength={500} />
      </Field>
    </>
  );
}
