import type { LoaderFunctionArgs } from "@remix-run/node";
import { json } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { listDraftRules, type ShownRule } from "#app/domain/regulation/list-rules.server.ts";
import { useT } from "#app/i18n/translate.tsx";
import { Badge } from "#app/ui/kit/badge.tsx";
import { LinkButton } from "#app/ui/kit/link-button.tsx";
import { Notice } from "#app/ui/kit/notice.tsx";
import { PageHeading } from "#app/ui/kit/page-heading.tsx";
import { Table } from "#app/ui/kit/table.tsx";
import { TextLink } from "#app/ui/kit/text-link.tsx";
import { ParameterList, useRuleWords } from "#app/ui/regulation/rule-words.tsx";
import { urls } from "#app/urls.ts";
import { contextFor } from "#app/web/context-for.server.ts";
import { translatorFor } from "#app/web/translator-for.server.ts";

export { pageMeta as meta } from "#app/web/page-meta.ts";

export async function loader(args: LoaderFunctionArgs) {
  const ctx = await contextFor(args, { must: "market_manager" });
  const { t } = translatorFor(args.request);
  return json({ ...(await listDraftRules(ctx)), page: { title: t.rules.list.title } });
}

export default function Rules() {
  const { version, isDraft, rules } = useLoaderData<typeof loader>();
  const { t } = useT();
  const words = t.rules.list;
  const standing = version === null ? words.none : isDraft ? words.draftOf(version) : words.inForceOf(version);
  return (
    <div className="grid gap-6">
      <PageHeading
        title={words.title}
        lead={words.lead}
        actions={
          <div className="flex flex-wrap gap-2">
            <LinkButton to={urls.office.claimLists} variant="secondary">
              {words.links.phrases}
            </LinkButton>
            <LinkButton to={urls.office.dryRuns} variant="secondary">
              {words.links.dryRuns}
            </LinkButton>
          </div>
        }
      />
      <Notice>{standing}</Notice>
      <RuleTable rules={rules} isDraft={isDraft} />
    </div>
  );
}

function RuleTable({ rules, isDraft }: { rules: readonly ShownRule[]; isDraft: boolean }) {
  const { t } = useT();
  const { law } = useRuleWords();
  const words = t.rules.list;
  return (
    <Table
      caption={words.title}
      hideCaption
      dense
      stacked
      rows={rules}
      rowKey={({ rule }) => rule}
      columns={[
        {
          key: "rule",
          header: words.columns.rule,
          isRowHeader: true,
          cell: ({ rule }) => (
            <div className="max-w-md min-w-48">
              <TextLink to={urls.office.rule(rule)}>{rule}</TextLink>
              <span className="block font-normal">{t.civic.ruleWords[rule]}</span>
            </div>
          ),
        },
        { key: "article", header: words.columns.article, align: "end", cell: ({ article }) => article },
        { key: "kind", header: words.columns.kind, cell: ({ kind }) => t.rules.kinds[kind] },
        { key: "severity", header: words.columns.severity, cell: (rule) => <RuleSeverity rule={rule} /> },
        {
          key: "parameters",
          header: words.columns.parameters,
          cell: ({ parameters }) => <ParameterList parameters={parameters} />,
        },
        {
          key: "law",
          header: words.columns.law,
          cell: ({ lawToday }) => (
            <span className="block max-w-xs">{lawToday === null ? words.notYet : law(lawToday)}</span>
          ),
        },
        {
          key: "act",
          header: words.columns.act,
          cell: ({ rule }) => (
            <LinkButton to={urls.office.rule(rule)} variant="quiet" size="small">
              {isDraft ? words.edit : words.see}
              <span className="sr-only"> {rule}</span>
            </LinkButton>
          ),
        },
      ]}
    />
  );
}

function RuleSeverity({ rule }: { rule: ShownRule }) {
  const { t } = useT();
  if (!rule.isEnabled) return <Badge tone="neutral">{t.rules.list.off}</Badge>;
  return (
    <span className="grid justify-items-start gap-1">
      <Badge tone={rule.severity === "block" ? "plum" : "turmeric"}>{t.rules.severities[rule.severity]}</Badge>
      {rule.fixedBy === "law" && <span className="text-xs text-ink-soft">{t.rules.list.fixed}</span>}
    </span>
  );
}
