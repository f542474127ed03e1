import { Form } from "@remix-run/react";
import type { RegulationDraft } from "#app/domain/regulation/get-regulation-draft.server.ts";
import { useT } from "#app/i18n/translate.tsx";
import { Button } from "#app/ui/kit/button.tsx";
import { Card } from "#app/ui/kit/card.tsx";
import { DateInput } from "#app/ui/kit/date-input.tsx";
import { Field } from "#app/ui/kit/field.tsx";
import { FormErrors } from "#app/ui/kit/form-errors.tsx";
import { LinkButton } from "#app/ui/kit/link-button.tsx";
import { Notice } from "#app/ui/kit/notice.tsx";
import { Table } from "#app/ui/kit/table.tsx";
import { TextInput } from "#app/ui/kit/text-input.tsx";
import { Textarea } from "#app/ui/kit/textarea.tsx";
import { urls } from "#app/urls.ts";
import { typedText, type FormState } from "#app/web/form-state.ts";

type Draft = NonNullable<RegulationDraft["draft"]>;
export function SummaryForm({ draft, form }: { draft: Draft; form: FormState }) {
  const words = useT().t.office.regulation;
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
        <p>
          <Button name="intent" value="describe" variant="secondary">
            {words.saveSummary}
          </Button>
        </p>
      </Form>
    </Card>
  );
}

export function ArticleTable({ draft }: { draft: Draft }) {
  const { t, f, locale } = useT();
  const words = t.office.regulation;
  return (
    <Card
      as="section"
      flush
      title={words.articles}
      action={
        <LinkButton to={urls.office.newArticle} variant="secondary" size="small">
          {words.addArticle}
        </LinkButton>
      }
    >
      {draft.uncarried.length > 0 && (
        <div className="px-4 pb-3">
          <Notice kind="problem">{words.uncarried(f.list(draft.uncarried))}</Notice>
        </div>
      )}
      <Table
        caption={words.articles}
        hideCaption
        dense
        rows={draft.articles}
        rowKey={(article) => String(article.number)}
        columns={[
          { key: "number", header: words.columns.number, align: "end", cell: (article) => article.number },
          {
            key: "heading",
            header: words.columns.heading,
            isRowHeader: true,
            cell: (article) => (locale === "vi" ? article.heading : article.headingEn),
          },
          {
            key: "rules",
            header: words.columns.rules,
            cell: (article) => (article.rules.length > 0 ? article.rules.join(", ") : words.noRules),
          },
          {
            key: "act",
            header: words.columns.act,
            cell: (article) => (
              <LinkButton to={urls.office.article(article.number)} variant="quiet" size="small">
                {words.edit}
                <span className="sr-only"> {t.civic.regulation.article(article.number)}</span>
              </LinkButton>
            ),
          },
        ]}
      />
    </Card>
  );
}

export function PublishForm({ earliest, form }: { earliest: string | null; form: FormState }) {
  const { t, f } = useT();
  const words = t.office.regulation.publish;
  const general = (form.errors[""] ?? []).map((message) => ({ message }));
  return (
    <Card as="section" title={words.heading}>
      <Form method="post" noValidate className="grid gap-4">
        <FormErrors errors={general} />
        <p>{earliest ? words.later(f.date(earliest)) : words.first}</p>
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
