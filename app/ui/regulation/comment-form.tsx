import { Form } from "@remix-run/react";
import { useT } from "#app/i18n/translate.tsx";
import { Button } from "#app/ui/kit/button.tsx";
import { Field } from "#app/ui/kit/field.tsx";
import { Textarea } from "#app/ui/kit/textarea.tsx";
import { typedText, type FormState } from "#app/web/form-state.ts";

/** One comment on an article of the draft, or on the whole when no article is named. */
export function CommentForm({ lineage, form }: { lineage: string | null; form: FormState }) {
  const { t, locale } = useT();
  const words = t.civic.regulation.draft;
  const isThis = form.values["body"] !== undefined || Object.keys(form.errors).length > 0;
  const shown: FormState = isThis && (form.values["lineage"] ?? null) === lineage ? form : { values: {}, errors: {} };
  const id = `gop-y-${lineage ?? "chung"}`;
  return (
    <Form method="post" noValidate className="grid gap-3">
      {lineage !== null && <input type="hidden" name="lineage" value={lineage} />}
      <input type="hidden" name="locale" value={locale} />
      <Field id={id} name="body" label={words.body} hint={words.bodyHint} error={shown.errors["body"]} required>
        <Textarea defaultValue={typedText(shown, "body")} rows={4} maxLength={2000} />
      </Field>
      <p>
        <Button variant="secondary">{words.send}</Button>
      </p>
    </Form>
  );
}
