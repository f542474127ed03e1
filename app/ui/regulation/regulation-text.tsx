import type { RegulationText } from "#app/domain/regulation/get-regulation.server.ts";
import { useT } from "#app/i18n/translate.tsx";
import { Badge } from "#app/ui/kit/badge.tsx";

type Article = RegulationText["articles"][number];

/** The articles in the reader's language, each with its number to link to, what changed and the rules it carries. */
export function RegulationArticles({ articles }: { articles: readonly Article[] }) {
  return (
    <div className="grid max-w-[65ch] gap-8">
      {articles.map((article) => (
        <ArticleText key={article.number} article={article} />
      ))}
    </div>
  );
}

function ArticleText({ article }: { article: Article }) {
  const { t, locale } = useT();
  const words = t.civic.regulation;
  const { number, change, rules } = article;
  const heading = locale === "vi" ? article.heading : article.headingEn;
  const body = locale === "vi" ? article.body : article.bodyEn;
  return (
    <section
      id={`dieu-${number}`}
      aria-labelledby={`dieu-${number}-ten`}
      className="scroll-mt-24 target:rounded-small target:bg-turmeric-wash target:outline-8 target:outline-turmeric-wash"
    >
      <h2 id={`dieu-${number}-ten`} className="flex flex-wrap items-baseline gap-x-2 text-lg">
        <span className="text-leaf">{words.article(number)}.</span> {heading}
        {change === "added" && <Badge tone="turmeric">{words.added}</Badge>}
        {change === "changed" && <Badge tone="turmeric">{words.changed}</Badge>}
      </h2>
      <div className="mt-2 grid gap-3">
        {body.split(/\n+/).map((clause, index) => (
          <p key={index}>{clause}</p>
        ))}
      </div>
      {rules.length > 0 && (
        <ul aria-label={words.rules} className="mt-3 flex flex-wrap gap-1.5">
          {rules.map((rule) => (
            <li key={rule}>
              <Badge tone="river">{rule}</Badge>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

/** Links to every article: beside the text where there is room, folded above it on a phone. */
export function RegulationContents({ articles }: { articles: readonly Article[] }) {
  const { locale } = useT();
  return (
    <ol className="grid gap-0.5 text-sm">
      {articles.map((article) => (
        <li key={article.number}>
          <a
            href={`#dieu-${article.number}`}
            className="flex min-h-9 items-baseline gap-2 rounded-small px-2 py-1.5 leading-snug no-underline hover:bg-leaf-wash"
          >
            <span className="min-w-6 text-right text-ink-soft tabular-nums">{article.number}</span>
            <span>{locale === "vi" ? article.heading : article.headingEn}</span>
          </a>
        </li>
      ))}
    </ol>
  );
}

/** What the version tells those who knew the one before it. */
export function RegulationChanges({ text }: { text: RegulationText }) {
  const { t, f, locale } = useT();
  const words = t.civic.regulation;
  if (text.comparedWith === null) return null;
  const touched = text.articles.filter(({ change }) => change !== "same");
  return (
    <section className="grid gap-1 rounded-small bg-turmeric-wash p-4 text-turmeric-ink">
      <h2 className="font-semibold">{words.changes(text.comparedWith)}</h2>
      {touched.length === 0 && text.removed.length === 0 && <p>{words.noChange}</p>}
      <ul className="grid gap-1">
        {touched.map(({ number, change, heading, headingEn }) => (
          <li key={number}>
            <a href={`#dieu-${number}`} className="underline underline-offset-4">
              {words.article(number)}. {locale === "vi" ? heading : headingEn}
            </a>
            {`: ${(change === "added" ? words.added : words.changed).toLowerCase()}`}
          </li>
        ))}
        {text.removed.length > 0 && (
          <li>
            {words.removed(f.list(text.removed.map((gone) => (locale === "vi" ? gone.heading : gone.headingEn))))}
          </li>
        )}
      </ul>
    </section>
  );
}
