import { Form } from "@remix-run/react";
import type { ExplainedFinding, ShownFindingRow } from "#app/domain/listings/explain-finding.server.ts";
import { RULE_IDS } from "#app/domain/regulation/rules.ts";
import { useT } from "#app/i18n/translate.tsx";
import { Badge } from "#app/ui/kit/badge.tsx";
import { Button } from "#app/ui/kit/button.tsx";
import { Card } from "#app/ui/kit/card.tsx";
import { Field } from "#app/ui/kit/field.tsx";
import { KeyValue, type Fact } from "#app/ui/kit/key-value.tsx";
import { Notice } from "#app/ui/kit/notice.tsx";
import { Select } from "#app/ui/kit/select.tsx";
import { Table } from "#app/ui/kit/table.tsx";
import { TextLink } from "#app/ui/kit/text-link.tsx";
import { urls } from "#app/urls.ts";
import { useFindingWords } from "./finding-words.tsx";
import { useRuleWords } from "./rule-words.tsx";

type To = (id: string) => string;

export function FindingFilter({ rule, isOpen }: { rule: string | null; isOpen: boolean }) {
  const { t } = useT();
  const words = t.rules.findings;
  const { title } = useFindingWords();
  return (
    <Form method="get" className="flex flex-wrap items-end gap-3">
      <Field name="tinh-trang" label={words.standing}>
        <Select
          defaultValue={isOpen ? "mo" : "xong"}
          options={[
            { value: "mo", label: words.open },
            { value: "xong", label: words.closed },
          ]}
        />
      </Field>
      <Field name="quy-tac" label={t.rules.list.columns.rule}>
        <Select
          defaultValue={rule ?? ""}
          placeholder={t.rules.dryRun.all}
          options={RULE_IDS.map((id) => ({ value: id, label: `${id} ${title(id)}` }))}
        />
      </Field>
      <Button variant="secondary">{t.rules.dryRun.filter}</Button>
    </Form>
  );
}

export function FindingTable({ rows, to, current }: { rows: readonly ShownFindingRow[]; to: To; current?: string }) {
  const { t, f } = useT();
  const words = t.rules.findings;
  const { title, say } = useFindingWords();
  return (
    <Table
      caption={words.title}
      hideCaption
      dense
      stacked
      rows={rows}
      rowKey={({ id }) => id}
      empty={words.empty}
      columns={[
        { key: "found", header: words.columns.found, cell: ({ foundAt }) => f.dateTime(foundAt) },
        {
          key: "what",
          header: words.columns.what,
          isRowHeader: true,
          cell: (row) => (
            <div className="max-w-xl">
              {row.id === current ? (
                <span>
                  {title(row.rule)}, {words.thisOne}
                </span>
              ) : (
                <TextLink to={to(row.id)}>{title(row.rule)}</TextLink>
              )}
              <span className="block font-normal">{say(row)}</span>
            </div>
          ),
        },
        {
          key: "subject",
          header: words.columns.subject,
          cell: ({ name, sellerName, subjectType }) => (
            <div>
              {words.about[subjectType]}: <span lang="vi">{name}</span>
              {subjectType === "listing" && (
                <span lang="vi" className="block text-ink-soft">
                  {sellerName}
                </span>
              )}
            </div>
          ),
        },
        {
          key: "severity",
          header: words.columns.severity,
          cell: ({ severity, rule }) => (
            <span className="whitespace-nowrap">
              <Badge tone={severity === "block" ? "plum" : "turmeric"}>{t.rules.severities[severity]}</Badge> {rule}
            </span>
          ),
        },
        {
          key: "until",
          header: words.columns.until,
          cell: ({ resolvedAt }) => (resolvedAt === null ? words.open : f.dateTime(resolvedAt)),
        },
      ]}
    />
  );
}

/** One finding in words: what, since when, by which text, with which numbers, until when. */
export function FindingStory({ finding }: { finding: ExplainedFinding["finding"] }) {
  const { t, f } = useT();
  const words = t.rules.findings;
  const { say, todo } = useFindingWords();
  const ended = finding.resolvedAt === null ? words.stillOpen : words.until(f.dateTime(finding.resolvedAt));
  return (
    <>
      <Card as="section" title={words.what}>
        <div className="grid gap-3">
          <p className="flex flex-wrap items-center gap-2">
            <Badge tone={finding.severity === "block" ? "plum" : "turmeric"}>
              {t.rules.severities[finding.severity]}
            </Badge>
            {words.about[finding.subjectType]}: <span lang="vi">{finding.name}</span>
          </p>
          <p className="text-lg">{say(finding)}</p>
          <p>
            {words.since(f.dateTime(finding.firstFoundAt))} {words.foundAt(f.dateTime(finding.foundAt))} {ended}
          </p>
          {finding.resolvedAt === null && <Notice title={words.todo}>{todo(finding)}</Notice>}
        </div>
      </Card>
      <ByWhat finding={finding} />
    </>
  );
}

function ByWhat({ finding }: { finding: ExplainedFinding["finding"] }) {
  const { t, f, locale } = useT();
  const words = t.rules.findings;
  const rule = useRuleWords();
  const { text, version, effectiveAt } = finding;
  const facts: Fact[] = [
    { term: t.rules.list.columns.rule, value: `${finding.rule}, ${t.civic.regulation.article(finding.article)}` },
    ...(finding.legalRef ? [{ term: words.law, value: rule.law(finding.legalRef) }] : []),
    ...finding.parameters.map(({ key, value, unit }) => ({
      term: rule.label(key),
      value: rule.withUnit(value, unit),
    })),
  ];
  return (
    <Card as="section" title={words.by}>
      <div className="grid gap-4">
        <p>
          {version === null || effectiveAt === null ? (
            words.noVersion
          ) : (
            <TextLink to={urls.regulationVersion(version)}>{words.version(version, f.date(effectiveAt))}</TextLink>
          )}
        </p>
        <KeyValue facts={facts} dense />
        {text ? (
          <blockquote className="border-l-4 border-line pl-4">
            <p className="font-semibold">
              {t.civic.regulation.article(finding.article)}. {locale === "vi" ? text.heading : text.headingEn}
            </p>
            <p className="whitespace-pre-line">{locale === "vi" ? text.body : text.bodyEn}</p>
          </blockquote>
        ) : (
          <p className="text-ink-soft">{words.noText}</p>
        )}
      </div>
    </Card>
  );
}

export function StoryCard({ story, to, current }: { story: readonly ShownFindingRow[]; to: To; current: string }) {
  const words = useT().t.rules.findings;
  return (
    <Card as="section" flush title={words.story}>
      <FindingTable rows={story} to={to} current={current} />
    </Card>
  );
}
