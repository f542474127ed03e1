import type { DraftShown } from "#app/domain/regulation/get-open-draft.server.ts";
import { useT } from "#app/i18n/translate.tsx";
import { Disclosure } from "#app/ui/kit/disclosure.tsx";
import type { FormState } from "#app/web/form-state.ts";
import { ArticleDifference, ChangeBadge, DifferenceFacts } from "./article-difference.tsx";
import { CommentForm } from "./comment-form.tsx";
import { CommentList } from "./comment-list.tsx";
import { ArticleFacts, ChapterHeading, Clauses } from "./regulation-text.tsx";
import { WordRuns } from "./word-runs.tsx";

type DraftTextProps = { draft: DraftShown; form: FormState };

/** The draft with its differences marked in place, what was said below each article, and a form to say more. */
export function DraftText({ draft, form }: DraftTextProps) {
  const words = useT().t.civic.regulation.draft;
  return (
    <div className="grid min-w-0 content-start gap-12">
      {draft.chapters.map((chapter) => (
        <section key={chapter.number} aria-labelledby={`chuong-${chapter.number}`} className="grid gap-8">
          <ChapterHeading chapter={chapter} />
          {draft.articles
            .filter((article) => article.chapter === chapter.number)
            .map((article) => (
              <DraftArticle key={article.lineage} article={article} draft={draft} form={form} />
            ))}
        </section>
      ))}
      {draft.removed.length > 0 && (
        <section className="grid gap-6">
          <h2 className="text-xl">{words.removedArticles}</h2>
          {draft.removed.map((article) => (
            <ArticleDifference key={article.lineage} article={article} />
          ))}
        </section>
      )}
    </div>
  );
}

type DraftArticleProps = DraftTextProps & { article: DraftShown["articles"][number] };

function DraftArticle({ article, draft, form }: DraftArticleProps) {
  const { t, locale } = useT();
  const words = t.civic.regulation;
  const { number, lineage, difference } = article;
  const comments = draft.comments.filter((comment) => comment.lineage === lineage);
  return (
    <section
      id={`dieu-${number}`}
      aria-labelledby={`dieu-${number}-ten`}
      className="grid max-w-[65ch] scroll-mt-24 gap-1"
    >
      <h3 id={`dieu-${number}-ten`} className="flex flex-wrap items-baseline gap-x-2 text-lg font-bold">
        <span className="text-leaf">{words.article(number)}.</span>
        <span className="min-w-0">
          {difference ? <WordRuns runs={difference.heading} /> : locale === "vi" ? article.heading : article.headingEn}
        </span>
        {difference && <ChangeBadge change={difference.change} />}
      </h3>
      {difference && difference.body.length > 0 ? (
        <>
          <div className="mt-2 whitespace-pre-line">
            <WordRuns runs={difference.body} />
          </div>
          <DifferenceFacts article={difference} />
        </>
      ) : (
        <Clauses body={locale === "vi" ? article.body : article.bodyEn} />
      )}
      <ArticleFacts article={article} />
      {(comments.length > 0 || draft.canComment) && (
        <div className="no-print mt-2">
          {comments.length > 0 && (
            <Disclosure summary={words.draft.comments(comments.length)}>
              <CommentList comments={comments} />
            </Disclosure>
          )}
          {draft.canComment && (
            <Disclosure summary={words.draft.onArticle(number)} open={form.values["lineage"] === lineage}>
              <CommentForm lineage={lineage} form={form} />
            </Disclosure>
          )}
        </div>
      )}
    </section>
  );
}
