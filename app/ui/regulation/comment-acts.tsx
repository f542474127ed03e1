import { Form } from "@remix-run/react";
import { COMMENT_VERDICTS } from "#app/domain/regulation/comment-draft.schema.ts";
import type { ShownComment } from "#app/domain/regulation/list-comments.server.ts";
import { useT } from "#app/i18n/translate.tsx";
import { Button } from "#app/ui/kit/button.tsx";
import { Disclosure } from "#app/ui/kit/disclosure.tsx";
import { Field } from "#app/ui/kit/field.tsx";
import { Select } from "#app/ui/kit/select.tsx";
import { TextInput } from "#app/ui/kit/text-input.tsx";
import { Textarea } from "#app/ui/kit/textarea.tsx";
import { typedText, type FormState } from "#app/web/form-state.ts";

type CommentActsProps = { comment: ShownComment; answer: FormState; redaction: FormState };

const NOTHING: FormState = { values: {}, errors: {} };

/** What a manager does with a comment: answer it, and where need be take out what must not be public. */
export function CommentActs({ comment, answer, redaction }: CommentActsProps) {
  const words = useT().t.office.regulation.comments;
  const of = (form: FormState): FormState => (form.values["commentId"] === comment.id ? form : NOTHING);
  const [answered, redacted] = [of(answer), of(redaction)];
  return (
    <div className="mt-2 ml-3">
      <Disclosure
        summary={comment.verdict === null ? words.answer : words.changeAnswer}
        open={comment.verdict === null || answered !== NOTHING}
      >
        <AnswerForm comment={comment} form={answered} />
      </Disclosure>
      <Disclosure summary={words.redact} open={redacted !== NOTHING}>
        <RedactionForm comment={comment} form={redacted} />
      </Disclosure>
    </div>
  );
}

function AnswerForm({ comment, form }: { comment: ShownComment; form: FormState }) {
  const { t, locale } = useT();
  const words = t.office.regulation.comments;
  return (
    <Form method="post" noValidate className="grid gap-3">
      <input type="hidden" name="commentId" value={comment.id} />
      <input type="hidden" name="locale" value={locale} />
      <Field
        id={`verdict-${comment.id}`}
        name="verdict"
        label={words.verdict}
        error={form.errors["verdict"]}
        className="max-w-72"
        required
      >
        <Select
          defaultValue={typedText(form, "verdict", comment.verdict ?? "")}
          placeholder="…"
          options={COMMENT_VERDICTS.map((value) => ({ value, label: t.civic.regulation.verdicts[value] }))}
        />
      </Field>
      <Field id={`answer-${comment.id}`} name="answer" label={words.answer} error={form.errors["answer"]} required>
        <Textarea defaultValue={typedText(form, "answer", comment.answer ?? "")} rows={3} maxLength={2000} />
      </Field>
      <p>
        <Button name="intent" value="answer">
          {words.save}
        </Button>
      </p>
    </Form>
  );
}

function RedactionForm({ comment, form }: { comment: ShownComment; form: FormState }) {
  const words = useT().t.office.regulation.comments;
  return (
    <Form method="post" noValidate className="grid gap-3">
      <p className="text-sm text-ink-soft">{words.redactHint}</p>
      <input type="hidden" name="commentId" value={comment.id} />
      <Field id={`body-${comment.id}`} name="body" label={words.redactBody} error={form.errors["body"]} required>
        <Textarea defaultValue={typedText(form, "body", comment.body)} rows={3} maxLength={2000} />
      </Field>
      <Field
        id={`reason-${comment.id}`}
        name="reason"
        label={words.redactReason}
        error={form.errors["reason"]}
        required
      >
        <TextInput defaultValue={typedText(form, "reason")} maxLength={500} />
      </Field>
      <p>
        <Button name="intent" value="redact" variant="secondary">
          {words.redactAct}
        </Button>
      </p>
    </Form>
  );
}
