import type { ReactNode } from "react";
import { DISCLOSURE_GROUPS, groupsOf, type DisclosureGroup } from "#app/domain/regulation/disclosures.ts";
import type { RegulationText } from "#app/domain/regulation/get-regulation.server.ts";
import { roman } from "#app/domain/regulation/regulation-document.ts";
import type { ArticleText, ChapterText, DutyText } from "#app/domain/regulation/regulation-text.ts";
import { useT } from "#app/i18n/translate.tsx";
import { TextLink } from "#app/ui/kit/text-link.tsx";
import { Badge } from "#app/ui/kit/badge.tsx";
import { urls } from "#app/urls.ts";
import { ChangeBadge } from "./article-difference.tsx";
import { LegalRefs } from "./legal-refs.tsx";

type Article = ArticleText & { readonly change?: RegulationText["articles"][number]["change"] };
type Whole = { chapters: readonly ChapterText[]; articles: readonly Article[] };

/** The first article of each disclosure group bears the group's anchor, which the foot of every page points to. */
const anchorsOf = (articles: readonly Article[]): ReadonlyMap<string, readonly DisclosureGroup[]> => {
  const anchors = new Map<string, DisclosureGroup[]>();
  for (const group of DISCLOSURE_GROUPS) {
    const about = articles.filter(({ covers }) => covers.includes(`Đ.${group}`));
    // An article that answers this group and nothing else says more about it than one that mentions it among others.
    const first = about.find(({ covers }) => groupsOf(covers).length === 1) ?? about[0];
    if (first) anchors.set(first.lineage, [...(anchors.get(first.lineage) ?? []), group]);
  }
  return anchors;
};

/** The whole text in the reader's language, chapter by chapter. */
export function RegulationArticles({ chapters, articles }: Whole) {
  const anchors = anchorsOf(articles);
  return (
    <div className="grid min-w-0 content-start gap-12">
      {chapters.map((chapter) => (
        <section key={chapter.number} aria-labelledby={`chuong-${chapter.number}`} className="grid gap-8">
          <ChapterHeading chapter={chapter} />
          {articles
            .filter((article) => article.chapter === chapter.number)
            .map((article) => (
              <RegulationArticle key={article.lineage} article={article} anchors={anchors.get(article.lineage) ?? []} />
            ))}
        </section>
      ))}
    </div>
  );
}

export function ChapterHeading({ chapter: { number, heading, headingEn } }: { chapter: ChapterText }) {
  const { t, locale } = useT();
  return (
    <h2 id={`chuong-${number}`} className="scroll-mt-24 border-b-2 border-leaf pb-2 text-xl">
      <span className="block text-sm font-semibold tracking-wide text-ink-soft">
        {t.civic.regulation.chapter(roman(number))}
      </span>
      {locale === "vi" ? heading : headingEn}
    </h2>
  );
}

type ArticleProps = { article: Article; anchors: readonly DisclosureGroup[] };

function RegulationArticle({ article, anchors }: ArticleProps) {
  const { t, locale } = useT();
  const words = t.civic.regulation;
  const { number, change } = article;
  return (
    <section
      id={`dieu-${number}`}
      aria-labelledby={`dieu-${number}-ten`}
      className="max-w-[65ch] scroll-mt-24 target:rounded-small target:bg-turmeric-wash target:outline-8 target:outline-turmeric-wash"
    >
      {anchors.map((group) => (
        <span key={group} id={`nhom-${group}`} className="block scroll-mt-24" />
      ))}
      <h3 id={`dieu-${number}-ten`} className="flex flex-wrap items-baseline gap-x-2 text-lg font-bold">
        <span className="text-leaf">{words.article(number)}.</span>
        <span className="min-w-0">{locale === "vi" ? article.heading : article.headingEn}</span>
        {change && change !== "same" && <ChangeBadge change={change} />}
      </h3>
      <Clauses body={locale === "vi" ? article.body : article.bodyEn} />
      <ArticleFacts article={article} />
    </section>
  );
}

export function Clauses({ body }: { body: string }) {
  return (
    <div className="mt-2 grid gap-3">
      {body.split(/\n+/).map((clause, index) => (
        <p key={index}>{clause}</p>
      ))}
    </div>
  );
}

/** What an article stands on: the rules it carries or who answers for it, the law, the disclosure group. */
export function ArticleFacts({ article }: { article: ArticleText }) {
  const words = useT().t.civic.regulation;
  const { rules, duty, legalRefs, covers } = article;
  const groups = groupsOf(covers);
  return (
    <div className="mt-3 grid gap-2 border-l-2 border-line pl-3">
      {duty && <Duty duty={duty} />}
      {rules.length > 0 && (
        <Line label={words.rules}>
          {rules.map((rule) => (
            <TextLink key={rule} to={urls.regulationRule(rule)} className="tabular-nums">
              {rule}
            </TextLink>
          ))}
        </Line>
      )}
      <LegalRefs refs={legalRefs} />
      {groups.length > 0 && (
        <Line label={words.answers}>
          {groups.map((group) => (
            <Badge key={group}>{words.groups[group]}</Badge>
          ))}
        </Line>
      )}
    </div>
  );
}

function Line({ label, children }: { label: string; children: ReactNode }) {
  return (
    <p className="flex flex-wrap items-center gap-x-2 gap-y-1 text-sm">
      <span className="text-ink-soft">{label}:</span>
      {children}
    </p>
  );
}

function Duty({ duty }: { duty: DutyText }) {
  const { t, locale } = useT();
  const words = t.civic.regulation;
  const isVi = locale === "vi";
  return (
    <p className="text-sm">
      <span className="text-ink-soft">{words.duty}:</span>{" "}
      <strong className="font-semibold">{isVi ? duty.who : duty.whoEn}</strong>. {isVi ? duty.what : duty.whatEn}.{" "}
      <span className="text-ink-soft">{words.dutyDeadline}:</span> {isVi ? duty.deadline : duty.deadlineEn}.
    </p>
  );
}

/** Links to every chapter and article: beside the text where there is room, folded above it on a phone. */
export function RegulationContents({ chapters, articles }: Whole) {
  const { t, locale } = useT();
  return (
    <ol className="grid gap-3 text-sm">
      {chapters.map(({ number, heading, headingEn }) => (
        <li key={number}>
          <a href={`#chuong-${number}`} className="block px-2 py-1 font-semibold no-underline hover:underline">
            {t.civic.regulation.chapter(roman(number))}. {locale === "vi" ? heading : headingEn}
          </a>
          <ol className="grid gap-0.5">
            {articles
              .filter(({ chapter }) => chapter === number)
              .map((article) => (
                <li key={article.lineage}>
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
        </li>
      ))}
    </ol>
  );
}

/** The 13 groups that law asks for, each leading to its article (Decree 248/2026, art. 17.1.a). */
export function DisclosureLinks() {
  const words = useT().t.civic.regulation;
  return (
    <ul className="grid gap-x-4 sm:grid-cols-2">
      {DISCLOSURE_GROUPS.map((group) => (
        <li key={group}>
          <a href={`#nhom-${group}`} className="inline-flex min-h-11 items-center underline underline-offset-4">
            {words.groups[group]}
          </a>
        </li>
      ))}
    </ul>
  );
}
