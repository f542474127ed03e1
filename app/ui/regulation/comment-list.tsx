import type { ReactNode } from "react";
import type { ShownComment } from "#app/domain/regulation/list-comments.server.ts";
import { useT } from "#app/i18n/translate.tsx";
import { Badge } from "#app/ui/kit/badge.tsx";

const TONES = { accepted: "leaf", partly: "turmeric", declined: "neutral" } as const;

type CommentListProps = {
  comments: readonly ShownComment[];
  /** Which article each is about; left out where the list stands below its article. */
  withArticle?: boolean;
  /** What an office does with a comment. */
  acts?: (comment: ShownComment) => ReactNode;
};

/** What was said and what the market answered. Authors are sellers and units, never people. */
export function CommentList({ comments, withArticle = false, acts }: CommentListProps) {
  return (
    <ol className="grid gap-4">
      {comments.map((comment) => (
        <li key={comment.id} id={`gop-y-${comment.id}`} className="scroll-mt-24">
          <Comment comment={comment} withArticle={withArticle} />
          {acts?.(comment)}
        </li>
      ))}
    </ol>
  );
}

function Comment({ comment, withArticle }: { comment: ShownComment; withArticle: boolean }) {
  const { t, f, locale } = useT();
  const words = t.civic.regulation;
  const { articleNumber, verdict } = comment;
  const heading = (locale === "vi" ? comment.articleHeading : comment.articleHeadingEn) ?? "";
  return (
    <article className="grid gap-2 border-l-2 border-line pl-3">
      <header className="flex flex-wrap items-baseline gap-x-3 text-sm text-ink-soft">
        <strong className="font-semibold text-ink" lang={comment.authorEn === comment.author ? "vi" : undefined}>
          {locale === "vi" ? comment.author : comment.authorEn}
        </strong>
        <span>{comment.isSeller ? words.comments.seller : words.comments.unit}</span>
        <time dateTime={comment.createdAt}>{f.dateTime(comment.createdAt)}</time>
      </header>
      {withArticle && (
        <p className="text-sm font-semibold">
          {articleNumber === null ? words.draft.general : words.comments.ofArticle(articleNumber, heading)}
        </p>
      )}
      <p lang={comment.locale} className="max-w-[65ch] whitespace-pre-line">
        {comment.body}
      </p>
      {comment.redactionReason !== null && (
        <p className="text-sm text-ink-soft">{words.comments.redacted(comment.redactionReason)}</p>
      )}
      {verdict === null ? (
        <p>
          <Badge>{words.comments.waiting}</Badge>
        </p>
      ) : (
        <div className="grid gap-1 rounded-small bg-sunk/60 p-3">
          <p>
            <Badge tone={TONES[verdict]}>{words.comments.answered(words.verdicts[verdict])}</Badge>
          </p>
          <p lang={comment.answerLocale ?? undefined} className="max-w-[65ch] whitespace-pre-line">
            {comment.answer}
          </p>
        </div>
      )}
    </article>
  );
}
