import { Form } from "@remix-run/react";
import type { RegulationDraft } from "#app/domain/regulation/get-regulation-draft.server.ts";
import { useT } from "#app/i18n/translate.tsx";
import { Button } from "#app/ui/kit/button.tsx";
import { Card } from "#app/ui/kit/card.tsx";
import { Checkbox } from "#app/ui/kit/checkbox.tsx";
import { DateInput } from "#app/ui/kit/date-input.tsx";
import { Field } from "#app/ui/kit/field.tsx";
import { FormErrors } from "#app/ui/kit/form-errors.tsx";
import { LinkButton } from "#app/ui/kit/link-button.tsx";
import { Notice } from "#app/ui/kit/notice.tsx";
import { TextInput } from "#app/ui/kit/text-input.tsx";
import { TextLink } from "#app/ui/kit/text-link.tsx";
import { Textarea } from "#app/ui/kit/textarea.tsx";
import { urls } from "#app/urls.ts";
import { typedText, type FormState } from "#app/web/form-state.ts";

export type Draft = NonNullable<RegulationDraft["draft"]>;

export function SummaryForm({ draft, form }: { draft: Draft; form: FormState }) {
  const words = useT().t.office.regulation;
  const changesFees = form.values["intent"] ? form.values["changesFees"] === "on" : draft.changesFees;
  return (
    <Card as="section" title={words.summaryHeading}>
      <Form method="post" noValidate className="grid gap-4">
        <Field name="version" label={words.version} hint={words.versionHint} error={form.errors["version"]} required>
          <TextInput
            defaultValue={typedText(form, "version", draft.version)}
            inputMode="decimal"
            className="max-w-32"
          />
        </Field>
        <Field name="summary" label={words.summary} error={form.errors["summary"]} required>
          <Textarea defaultValue={typedText(form, "summary", draft.summary)} lang="vi" rows={4} />
        </Field>
        <Field name="summaryEn" label={words.summaryEn} error={form.errors["summaryEn"]} required>
          <Textarea defaultValue={typedText(form, "summaryEn", draft.summaryEn)} lang="en" rows={4} />
        </Field>
        <Checkbox
          name="changesFees"
          label={words.changesFees}
          hint={words.changesFeesHint}
          defaultChecked={changesFees}
        />
        <p>
          <Button name="intent" value="describe" variant="secondary">
            {words.saveSummary}
          </Button>
        </p>
      </Form>
    </Card>
  );
}

/** Opening the draft for comment, moving the last day, ending it; and the way to the comments. */
export function CommentPeriodForm({ draft, form }: { draft: Draft; form: FormState }) {
  const { t, f } = useT();
  const words = t.office.regulation.comments;
  const { commentUntil, isCommentOpen, comments, unanswered } = draft;
  return (
    <Card
      as="section"
      title={words.heading}
      action={
        commentUntil !== null && (
          <TextLink to={urls.office.regulationComments}>{words.readAll(comments, unanswered)}</TextLink>
        )
      }
    >
      <Form method="post" noValidate className="grid gap-4">
        <p>
          {commentUntil === null
            ? words.never
            : isCommentOpen
              ? words.openUntil(f.date(commentUntil))
              : words.endedOn(f.date(commentUntil))}
        </p>
        {commentUntil !== null && (
          <p>
            <TextLink to={urls.regulationDraft}>{words.publicPage}</TextLink>
          </p>
        )}
        <Field name="until" label={words.until} hint={words.untilHint} error={form.errors["until"]} required>
          <DateInput defaultValue={typedText(form, "until", commentUntil ?? "")} />
        </Field>
        <div className="flex flex-wrap gap-3">
          <Button name="intent" value="comments" variant="secondary">
            {commentUntil === null ? words.open : words.change}
          </Button>
          {isCommentOpen && (
            <Button name="intent" value="endComments" variant="quiet">
              {words.end}
            </Button>
          )}
        </div>
      </Form>
    </Card>
  );
}

type PublishFormProps = { draft: Draft; earliest: string | null; noticeDays: number; form: FormState };

export function PublishForm({ draft, earliest, noticeDays, form }: PublishFormProps) {
  const { t, f } = useT();
  const words = t.office.regulation.publish;
  const general = (form.errors[""] ?? []).map((message) => ({ message }));
  return (
    <Card as="section" title={words.heading}>
      <Form method="post" noValidate className="grid gap-4">
        <FormErrors errors={general} />
        {draft.uncarried.length > 0 && (
          <Notice kind="problem">{t.office.regulation.uncarried(f.list(draft.uncarried))}</Notice>
        )}
        {draft.uncovered.length > 0 && (
          <Notice kind="problem">
            {t.office.regulation.uncovered(f.list(draft.uncovered.map((group) => t.civic.regulation.groups[group])))}
          </Notice>
        )}
        {draft.unanswered > 0 && <Notice kind="attention">{words.unanswered(draft.unanswered)}</Notice>}
        <p>{earliest ? words.later(noticeDays, f.date(earliest)) : words.first}</p>
        {earliest && (
          <Field name="effectiveOn" label={words.effectiveOn} error={form.errors["effectiveOn"]} required>
            <DateInput defaultValue={typedText(form, "effectiveOn", earliest)} min={earliest} />
          </Field>
        )}
        <Notice kind="attention">{words.warning}</Notice>
        <p>
          <Button name="intent" value="publish">
            {words.act}
          </Button>
        </p>
      </Form>
    </Card>
  );
}

/** Two ways to begin: from the newest version, or from the model text that the market brings along. */
export function OpenDraftForm({ newestVersion, form }: { newestVersion: string | null; form: FormState }) {
  const words = useT().t.office.regulation;
  return (
    <Form method="post" noValidate className="grid gap-4">
      <FormErrors errors={(form.errors[""] ?? []).map((message) => ({ message }))} />
      {newestVersion && <p>{words.noDraft(newestVersion)}</p>}
      <input type="hidden" name="intent" value="open" />
      <div className="flex flex-wrap gap-3">
        <Button name="from" value="newest">
          {words.openDraft}
        </Button>
        <Button name="from" value="model" variant="secondary">
          {words.openModel}
        </Button>
      </div>
      <p className="text-sm text-ink-soft">{words.openModelHint}</p>
    </Form>
  );
}

export function DeskLinks({ hasDraft }: { hasDraft: boolean }) {
  const words = useT().t.office.regulation;
  return (
    <div className="flex flex-wrap gap-2">
      <LinkButton to={urls.office.regulationAcceptances} variant="secondary" size="small">
        {words.acceptances.link}
      </LinkButton>
      {hasDraft && (
        <LinkButton to={urls.regulationDraft} variant="secondary" size="small">
          {words.preview.link}
        </LinkButton>
      )}
    </div>
  );
}
