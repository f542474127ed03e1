import { Form } from "@remix-run/react";
import { useT } from "#app/i18n/translate.tsx";
import { ActionBar } from "#app/ui/kit/action-bar.tsx";
import { Button } from "#app/ui/kit/button.tsx";
import { Field } from "#app/ui/kit/field.tsx";
import { FormErrors } from "#app/ui/kit/form-errors.tsx";
import { Select } from "#app/ui/kit/select.tsx";
import { Textarea } from "#app/ui/kit/textarea.tsx";
import { formProblems, typedText, type FormState } from "#app/web/form-state.ts";

type DecisionFormProps = {
  version: number;
  isBlocked: boolean;
  form: FormState;
  /** Which article carries each rule today. */
  articles: Readonly<Record<string, number>>;
};

/** Three ways to decide, held at the bottom of the window while the page is read, with the reason above them. */
export function DecisionForm({ version, isBlocked, form, articles }: DecisionFormProps) {
  const { t } = useT();
  const words = t.office.review.decide;
  const { prepared } = t.office.review;
  const article = (rule: string): string => t.listings.findings.article(articles[rule] ?? 0);
  const isKnown = (text: string): boolean => !text.includes(article(""));
  return (
    <ActionBar>
      <Form method="post" noValidate aria-label={words.heading} className="flex w-full flex-wrap items-end gap-3">
        <input type="hidden" name="version" value={version} />
        <FormErrors errors={formProblems(form)} />
        <Field
          name="reason"
          label={words.reason}
          hint={<span className="sr-only">{words.reasonHint}</span>}
          error={form.errors["reason"]}
          className="w-full sm:w-0 sm:flex-auto"
        >
          <Textarea defaultValue={typedText(form, "reason")} rows={1} lang="vi" maxLength={2000} />
        </Field>
        <Field name="prepared" label={prepared.label} className="w-full sm:w-72">
          <Select
            placeholder={prepared.choose}
            options={prepared
              .reasons(article)
              .filter(isKnown)
              .map((text) => ({ value: text, label: text }))}
          />
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
