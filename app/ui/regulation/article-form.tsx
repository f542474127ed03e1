import { Form } from "@remix-run/react";
import type { ArticleText } from "#app/domain/regulation/regulation-version.ts";
import { useT } from "#app/i18n/translate.tsx";
import { Button } from "#app/ui/kit/button.tsx";
import { Card } from "#app/ui/kit/card.tsx";
import { Checkbox } from "#app/ui/kit/checkbox.tsx";
import { Field, FieldError } from "#app/ui/kit/field.tsx";
import { TextInput } from "#app/ui/kit/text-input.tsx";
import { Textarea } from "#app/ui/kit/textarea.tsx";
import { typedText, type FormState } from "#app/web/form-state.ts";

type ArticleFormProps = {
  /** Null for a new article. */
  article: ArticleText | null;
  /** Every rule the market knows. */
  rules: readonly string[];
  form: FormState;
};

/** One article in both languages, side by side where there is room, with the rules it carries. */
export function ArticleForm({ article, rules, form }: ArticleFormProps) {
  const words = useT().t.office.regulation.article;
  const { errors, values } = form;
  const chosen = values["intent"] ? rulesOf(values["rules"]) : (article?.rules ?? []);
  return (
    <Card as="section">
      <Form method="post" noValidate className="grid gap-5">
        <div className="grid gap-5 lg:grid-cols-2">
          <Field name="heading" label={words.heading} error={errors["heading"]} required>
            <TextInput defaultValue={typedText(form, "heading", article?.heading)} lang="vi" maxLength={200} />
          </Field>
          <Field name="headingEn" label={words.headingEn} error={errors["headingEn"]} required>
            <TextInput defaultValue={typedText(form, "headingEn", article?.headingEn)} lang="en" maxLength={200} />
          </Field>
          <Field name="body" label={words.body} hint={words.bodyHint} error={errors["body"]} required>
            <Textarea defaultValue={typedText(form, "body", article?.body)} lang="vi" rows={14} />
          </Field>
          <Field name="bodyEn" label={words.bodyEn} hint={words.bodyHint} error={errors["bodyEn"]} required>
            <Textarea defaultValue={typedText(form, "bodyEn", article?.bodyEn)} lang="en" rows={14} />
          </Field>
        </div>
        <fieldset className="grid gap-1">
          <legend className="font-semibold">{words.rules}</legend>
          <p className="text-sm text-ink-soft">{words.rulesHint}</p>
          <div className="grid grid-cols-2 gap-x-4 sm:grid-cols-4">
            {rules.map((rule) => (
              <Checkbox key={rule} name="rules" value={rule} label={rule} defaultChecked={chosen.includes(rule)} />
            ))}
          </div>
          {errors["rules"]?.[0] && <FieldError>{errors["rules"][0]}</FieldError>}
        </fieldset>
        <p>
          <Button name="intent" value="save">
            {words.save}
          </Button>
        </p>
      </Form>
    </Card>
  );
}

/** A form with one box ticked sends a text, with several a list, with none nothing. */
const rulesOf = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.map(String) : typeof value === "string" ? [value] : [];
