import type { LoaderFunctionArgs } from "@remix-run/node";
import { json } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { getRegulation } from "#app/domain/regulation/get-regulation.server.ts";
import { articlesOfRules } from "#app/domain/regulation/regulation-version.ts";
import { ALL_RULE_IDS } from "#app/domain/regulation/rules.ts";
import { useT } from "#app/i18n/translate.tsx";
import { Breadcrumbs } from "#app/ui/kit/breadcrumbs.tsx";
import { PageHeading } from "#app/ui/kit/page-heading.tsx";
import { TextLink } from "#app/ui/kit/text-link.tsx";
import { urls } from "#app/urls.ts";
import { contextFor } from "#app/web/context-for.server.ts";
import { publicPage } from "#app/web/public-page.ts";
import { translatorFor } from "#app/web/translator-for.server.ts";

export { pageMeta as meta } from "#app/web/page-meta.ts";

export const headers = publicPage;

export async function loader(args: LoaderFunctionArgs) {
  const ctx = await contextFor(args);
  const text = await getRegulation(ctx);
  const numbers = articlesOfRules(text?.articles ?? []);
  const words = translatorFor(args.request).t.civic.regulation.rulesPage;
  return json({
    rules: ALL_RULE_IDS.map((rule) => ({ rule, article: numbers.get(rule) ?? null })),
    page: { title: words.title, description: words.lead },
  });
}

const FAMILIES = ["SEL", "LST", "ORD", "CMP", "TKD", "REP", "RET", "SEC", "FEE"] as const;

export default function RegulationRules() {
  const { rules } = useLoaderData<typeof loader>();
  const { t } = useT();
  const words = t.civic.regulation;
  return (
    <div className="grid max-w-4xl gap-8">
      <PageHeading
        above={<Breadcrumbs crumbs={[{ label: words.title, to: urls.regulation }, { label: words.rulesPage.title }]} />}
        title={words.rulesPage.title}
        lead={words.rulesPage.lead}
      />
      {FAMILIES.map((family) => (
        <section key={family} aria-labelledby={family}>
          <h2 id={family} className="mb-2 text-xl">
            {words.rulesPage.families[family]}
          </h2>
          <dl className="grid gap-3">
            {rules
              .filter(({ rule }) => rule.startsWith(family))
              .map(({ rule, article }) => (
                <div
                  key={rule}
                  id={rule}
                  className="grid scroll-mt-24 gap-x-4 target:bg-turmeric-wash sm:grid-cols-[5.5rem_minmax(0,1fr)]"
                >
                  <dt className="font-semibold tabular-nums">{rule}</dt>
                  <dd>
                    {t.civic.ruleWords[rule]}{" "}
                    {article !== null && (
                      <TextLink to={urls.regulationArticle(article)}>{words.rulesPage.carriedBy(article)}</TextLink>
                    )}
                  </dd>
                </div>
              ))}
          </dl>
        </section>
      ))}
    </div>
  );
}
