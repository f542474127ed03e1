import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { json, redirect } from "@remix-run/node";
import { useActionData, useLoaderData, useSearchParams } from "@remix-run/react";
import { z } from "zod";
import { getDraftRule, type ShownRule } from "#app/domain/regulation/list-rules.server.ts";
import { SetRule } from "#app/domain/regulation/set-rule.schema.ts";
import { setRule } from "#app/domain/regulation/set-rule.server.ts";
import { useT } from "#app/i18n/translate.tsx";
import { Breadcrumbs } from "#app/ui/kit/breadcrumbs.tsx";
import { Card } from "#app/ui/kit/card.tsx";
import { KeyValue } from "#app/ui/kit/key-value.tsx";
import { Notice } from "#app/ui/kit/notice.tsx";
import { PageHeading } from "#app/ui/kit/page-heading.tsx";
import { Table } from "#app/ui/kit/table.tsx";
import { RuleForm } from "#app/ui/regulation/rule-form.tsx";
import { ParameterList, useRuleWords } from "#app/ui/regulation/rule-words.tsx";
import { urls } from "#app/urls.ts";
import { contextFor } from "#app/web/context-for.server.ts";
import { formState } from "#app/web/form-state.ts";
import { isReply, readForm, refusalsToForm } from "#app/web/read-form.server.ts";

export { pageMeta as meta } from "#app/web/page-meta.ts";

export async function loader(args: LoaderFunctionArgs) {
  const ctx = await contextFor(args, { must: "market_manager" });
  const rule = args.params["rule"] ?? "";
  return json({ ...(await getDraftRule(ctx, { rule })), page: { title: rule } });
}

const Act = z.discriminatedUnion("intent", [SetRule.extend({ intent: z.literal("set") })]);

export async function action(args: ActionFunctionArgs) {
  const ctx = await contextFor(args, { must: "market_manager" });
  const rule = args.params["rule"] ?? "";
  const form = await readForm(args.request, Act);
  if (!form.ok) return form.reply();
  const done = await refusalsToForm(form, () => setRule(ctx, { ...form.value, rule }));
  if (isReply(done)) return done;
  return redirect(`${urls.office.rule(rule)}?xong=saved`, 303);
}

export default function RulePage() {
  const { isDraft, rule, inForce, inForceVersion, version } = useLoaderData<typeof loader>();
  const { t } = useT();
  const words = t.rules;
  const reply = useActionData<typeof action>();
  const [query] = useSearchParams();
  const [shown, now] = [rule as ShownRule, inForce as ShownRule];
  return (
    <div className="grid max-w-4xl gap-6">
      <PageHeading
        above={<Breadcrumbs crumbs={[{ label: words.list.title, to: urls.office.rules }, { label: shown.rule }]} />}
        title={shown.rule}
        lead={t.civic.ruleWords[shown.rule]}
      />
      {query.get("xong") === "saved" && !reply && (
        <Notice kind="done" live>
          {words.form.saved}
        </Notice>
      )}
      {isDraft ? (
        <RuleForm rule={shown} form={formState(reply, "set")} version={version ?? ""} />
      ) : (
        <Notice>{version === null ? words.list.none : words.list.inForceOf(version)}</Notice>
      )}
      {inForceVersion !== null && (
        <Card as="section" title={words.form.inForce(inForceVersion)}>
          <ParameterList parameters={now.parameters} />
        </Card>
      )}
      <WhereItRuns rule={shown} />
      <LawByDate rule={shown} />
    </div>
  );
}

function WhereItRuns({ rule: { kind, runsIn, job, screen, article } }: { rule: ShownRule }) {
  const { t } = useT();
  const words = t.rules;
  const code = (text: string) => (
    <code lang="zxx" className="text-sm break-all">
      {text}
    </code>
  );
  const facts = [
    { term: words.list.columns.kind, value: words.kinds[kind] },
    { term: words.list.columns.article, value: t.civic.regulation.article(article) },
    ...(runsIn ? [{ term: words.form.place, value: code(runsIn) }] : []),
    ...(job ? [{ term: words.form.job, value: code(job) }] : []),
    ...(screen ? [{ term: words.form.screen, value: code(screen) }] : []),
  ];
  return <KeyValue facts={facts} />;
}

function LawByDate({ rule: { law } }: { rule: ShownRule }) {
  const { t, f } = useT();
  const { law: lawWords } = useRuleWords();
  const words = t.rules.form;
  return (
    <Card as="section" flush title={words.law}>
      <Table
        caption={words.law}
        hideCaption
        dense
        rows={law}
        rowKey={({ effectiveFrom }) => effectiveFrom}
        columns={[
          { key: "from", header: words.from, cell: ({ effectiveFrom }) => f.date(effectiveFrom) },
          {
            key: "to",
            header: words.to,
            cell: ({ effectiveTo }) => (effectiveTo === null ? words.today : f.date(effectiveTo)),
          },
          {
            key: "reference",
            header: words.reference,
            isRowHeader: true,
            cell: ({ legalRef }) => lawWords(legalRef),
          },
        ]}
      />
    </Card>
  );
}
