import { Form } from "@remix-run/react";
import { useT } from "#app/i18n/translate.tsx";
import { ActionBar } from "#app/ui/kit/action-bar.tsx";
import { Button } from "#app/ui/kit/button.tsx";
import { Field } from "#app/ui/kit/field.tsx";
import { FormErrors } from "#app/ui/kit/form-errors.tsx";
import { Textarea } from "#app/ui/kit/textarea.tsx";
import { formProblems, typedText, type FormState } from "#app/web/form-state.ts";

type DecisionFormProps = { version: number; isBlocked: boolean; form: FormState };

/** Three ways to decide, held at the bottom of the window while the page is read, with the reason above them. */
export function DecisionForm({ version, isBlocked, form }: DecisionFormProps) {
  const words = useT().t.office.review.decide;
  return (
    <ActionBar>
      <Form method="post" noValidate aria-label={words.heading} className="flex w-full flex-wrap items-center gap-3">
        <input type="hidden" name="version" value={version} />
        <FormErrors errors={formProblems(form)} />
        <Field
          name="reason"
          label={words.reason}
          hint={<span className="max-sm:sr-only">{words.reasonHint}</span>}
          error={form.errors["reason"]}
          className="w-full flex-auto"
        >
          <Textarea defaultValue={typedText(form, "reason")} rows={1} lang="vi" maxLength={2000} />
        </Field>
        <Button name="intent" value="approve" disabled={isBlocked}>
          {words.approve}
        </Button>
        <Button name="intent" value="ask" variant="secondary">
          {words.ask}
        </Button>
        <Button name="intent" value="refuse" variant="danger">
          {words.refuse}
        </Button>
        {isBlocked && <p className="text-ink-soft">{words.blocked}</p>}
      </Form>
    </ActionBar>
  );
}
