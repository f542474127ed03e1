import type { LoaderFunctionArgs } from "@remix-run/node";
import { json } from "@remix-run/node";
import { Form, useLoaderData } from "@remix-run/react";
import { getComparison } from "#app/domain/regulation/get-comparison.server.ts";
import { useT } from "#app/i18n/translate.tsx";
import { Button } from "#app/ui/kit/button.tsx";
import { EmptyState } from "#app/ui/kit/empty-state.tsx";
import { Field } from "#app/ui/kit/field.tsx";
import { RegulationIcon } from "#app/ui/kit/icons.ts";
import { PageHeading } from "#app/ui/kit/page-heading.tsx";
import { Select } from "#app/ui/kit/select.tsx";
import { RuleDifferences } from "#app/ui/regulation/rule-differences.tsx";
import { ArticleDifference } from "#app/ui/regulation/article-difference.tsx";
import { contextFor } from "#app/web/context-for.server.ts";
import { publicPage } from "#app/web/public-page.ts";
import { translatorFor } from "#app/web/translator-for.server.ts";

export { pageMeta as meta } from "#app/web/page-meta.ts";

export const headers = publicPage;

export async function loader(args: LoaderFunctionArgs) {
  const ctx = await contextFor(args);
  const { t, locale } = translatorFor(args.request);
  const words = t.civic.regulation.comparison;
  const query = new URL(args.request.url).searchParams;
  const [from, to] = [query.get("tu") || undefined, query.get("den") || undefined];
  const comparison = (await getComparison(ctx, { from, to, locale })) ?? null;
  const title = comparison ? words.titleOf(comparison.from, comparison.to) : words.title;
  return json({ comparison, page: { title } });
}

export default function RegulationComparison() {
  const { comparison } = useLoaderData<typeof loader>();
  const words = useT().t.civic.regulation.comparison;
  if (!comparison) {
    return (
      <EmptyState icon={RegulationIcon} headingLevel="h1" title={words.title}>
        {words.none}
      </EmptyState>
    );
  }
  const { changed, unchanged, choices, from, to, rules } = comparison;
  const options = choices.map(({ address, version, isDraft }) => ({
    value: address,
    label: isDraft ? words.draft(version) : version,
  }));
  const addressOf = (version: string): string => choices.find((one) => one.version === version)?.address ?? version;
  return (
    <div className="grid gap-6">
      <PageHeading title={words.titleOf(from, to)} lead={words.legend} />
      <Form method="get" className="no-print flex flex-wrap items-end gap-4">
        <Field name="tu" label={words.from}>
          <Select key={from} options={options} defaultValue={addressOf(from)} />
        </Field>
        <Field name="den" label={words.to}>
          <Select key={to} options={options} defaultValue={addressOf(to)} />
        </Field>
        <Button variant="secondary">{words.act}</Button>
      </Form>
      {changed.length === 0 ? <p>{words.same}</p> : <p className="text-ink-soft">{words.unchanged(unchanged)}</p>}
      <RuleDifferences rules={rules} />
      <div className="grid gap-8">
        {changed.map((article) => (
          <ArticleDifference key={article.lineage} article={article} />
        ))}
      </div>
    </div>
  );
}
