import type { LoaderFunctionArgs } from "@remix-run/node";
import { json } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { listVersionComments } from "#app/domain/regulation/list-comments.server.ts";
import { useT } from "#app/i18n/translate.tsx";
import { Breadcrumbs } from "#app/ui/kit/breadcrumbs.tsx";
import { PageHeading } from "#app/ui/kit/page-heading.tsx";
import { CommentList } from "#app/ui/regulation/comment-list.tsx";
import { urls } from "#app/urls.ts";
import { contextFor } from "#app/web/context-for.server.ts";
import { publicPage } from "#app/web/public-page.ts";
import { translatorFor } from "#app/web/translator-for.server.ts";

export { pageMeta as meta } from "#app/web/page-meta.ts";

export const headers = publicPage;

export async function loader(args: LoaderFunctionArgs) {
  const ctx = await contextFor(args);
  const summary = await listVersionComments(ctx, { version: args.params["version"] ?? "" });
  const words = translatorFor(args.request).t.civic.regulation.comments;
  return json({ ...summary, page: { title: words.title(summary.version), description: words.lead } });
}

export default function RegulationComments() {
  const { version, openedOn, until, comments } = useLoaderData<typeof loader>();
  const { t, f } = useT();
  const words = t.civic.regulation;
  const count = (verdict: "accepted" | "partly" | "declined"): number =>
    comments.filter((comment) => comment.verdict === verdict).length;
  return (
    <div className="grid max-w-4xl gap-6">
      <PageHeading
        above={
          <Breadcrumbs
            crumbs={[
              { label: words.titleOf(version), to: urls.regulationVersion(version) },
              { label: words.commentsOf(comments.length) },
            ]}
          />
        }
        title={words.comments.title(version)}
        lead={words.comments.lead}
      />
      <p>{openedOn && until ? words.comments.period(f.date(openedOn), f.date(until)) : words.comments.notAsked}</p>
      {comments.length === 0 ? (
        <p className="text-ink-soft">{words.comments.none}</p>
      ) : (
        <>
          <p>{words.comments.counts(count("accepted"), count("partly"), count("declined"))}</p>
          <CommentList comments={comments} withArticle />
        </>
      )}
    </div>
  );
}
