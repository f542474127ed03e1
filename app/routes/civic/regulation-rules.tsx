import type { LoaderFunctionArgs } from "@remix-run/node";
import { json } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { listRulesInForce, type ShownRule } from "#app/domain/regulation/list-rules.server.ts";
import { useT } from "#app/i18n/translate.tsx";
import { Breadcrumbs } from "#app/ui/kit/breadcrumbs.tsx";
import { PageHeading } from "#app/ui/kit/page-heading.tsx";
import { TextLink } from "#app/ui/kit/text-link.tsx";
import { ParameterList, useRuleWords } from "#app/ui/regulation/rule-words.tsx";
import { urls } from "#app/urls.ts";
import { contextFor } from "#app/web/context-for.server.ts";
import { publicPage } from "#app/web/public-page.ts";
import { translatorFor } from "#app/web/translator-for.server.ts";

export { pageMeta as meta } from "#app/web/page-meta.ts";

export const headers = publicPage;

export async function loader(args: LoaderFunctionArgs) {
  const ctx = await contextFor(args);
  const { version, rules } = await listRulesInForce(ctx);
  const words = translatorFor(args.request).t.civic.regulation.rulesPage;
  return json({
    hasText: version !== null,
    rules,
    page: { title: words.title, description: words.lead },
  });
}

const FAMILIES = ["SEL", "LST", "ORD", "CMP", "TKD", "REP", "RET", "SEC", "FEE"] as const;

export default function RegulationRules() {
  const { hasText, rules } = useLoaderData<typeof loader>();
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
              .map((rule) => (
                <RuleEntry key={rule.rule} rule={rule as ShownRule} hasText={hasText} />
              ))}
          </dl>
        </section>
      ))}
    </div>
  );
}

/** What a rule asks, who or what does it, with which numbers, and the law behind it today. */
function RuleEntry({ rule, hasText }: { rule: ShownRule; hasText: boolean }) {
  const { t } = useT();
  const { law } = useRuleWords();
  const words = t.civic.regulation.rulesPage;
  return (
    <div
      id={rule.rule}
      className="grid scroll-mt-24 gap-x-4 target:bg-turmeric-wash sm:grid-cols-[5.5rem_minmax(0,1fr)]"
    >
      <dt className="font-semibold tabular-nums">{rule.rule}</dt>
      <dd className="grid gap-1">
        <p>
          {t.civic.ruleWords[rule.rule]}{" "}
          {hasText && <TextLink to={urls.regulationArticle(rule.article)}>{words.carriedBy(rule.article)}</TextLink>}
        </p>
        <p className="text-sm text-ink-soft">
          {t.rules.kinds[rule.kind]}
          {rule.isJudged && `, ${t.rules.severities[rule.severity].toLowerCase()}`}
          {rule.lawToday !== null && ` · ${law(rule.lawToday)}`}
        </p>
        {rule.parameters.length > 0 && (
          <div className="text-sm">
            <ParameterList parameters={rule.parameters} />
          </div>
        )}
      </dd>
    </div>
  );
}
