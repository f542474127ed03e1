import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { json, redirect } from "@remix-run/node";
import { useActionData, useLoaderData, useSearchParams } from "@remix-run/react";
import { z } from "zod";
import { answerComment } from "#app/domain/regulation/answer-comment.server.ts";
import { CommentAnswer, CommentRedaction } from "#app/domain/regulation/comment-draft.schema.ts";
import { listDraftComments } from "#app/domain/regulation/list-comments.server.ts";
import { redactComment } from "#app/domain/regulation/redact-comment.server.ts";
import { useT } from "#app/i18n/translate.tsx";
import { Breadcrumbs } from "#app/ui/kit/breadcrumbs.tsx";
import { Notice } from "#app/ui/kit/notice.tsx";
import { PageHeading } from "#app/ui/kit/page-heading.tsx";
import { Tabs } from "#app/ui/kit/tabs.tsx";
import { CommentActs } from "#app/ui/regulation/comment-acts.tsx";
import { CommentList } from "#app/ui/regulation/comment-list.tsx";
import { urls } from "#app/urls.ts";
import { contextFor } from "#app/web/context-for.server.ts";
import { formState } from "#app/web/form-state.ts";
import { isReply, readForm, refusalsToForm } from "#app/web/read-form.server.ts";
import { translatorFor } from "#app/web/translator-for.server.ts";

export { pageMeta as meta } from "#app/web/page-meta.ts";

export async function loader(args: LoaderFunctionArgs) {
  const ctx = await contextFor(args, { must: "market_manager" });
  const summary = await listDraftComments(ctx);
  return json({ ...summary, page: { title: translatorFor(args.request).t.office.regulation.comments.title } });
}

const Act = z.discriminatedUnion("intent", [
  CommentAnswer.extend({ intent: z.literal("answer") }),
  CommentRedaction.extend({ intent: z.literal("redact") }),
]);

export async function action(args: ActionFunctionArgs) {
  const ctx = await contextFor(args, { must: "market_manager" });
  const form = await readForm(args.request, Act);
  if (!form.ok) return form.reply();
  const { value } = form;
  const done = await refusalsToForm(form, () =>
    value.intent === "answer" ? answerComment(ctx, value) : redactComment(ctx, value),
  );
  if (isReply(done)) return done;
  const said = value.intent === "answer" ? "done" : "redacted";
  return redirect(`${urls.office.regulationComments}?xong=${said}#gop-y-${value.commentId}`, 303);
}

export default function RegulationCommentsDesk() {
  const { comments, version } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  const { t } = useT();
  const words = t.office.regulation.comments;
  const [query] = useSearchParams();
  const isWaitingOnly = query.get("loc") === "cho";
  const done = (["done", "redacted"] as const).find((word) => word === query.get("xong"));
  const unanswered = comments.filter(({ verdict }) => verdict === null);
  const shown = isWaitingOnly ? unanswered : comments;
  return (
    <div className="grid max-w-4xl gap-6">
      <PageHeading
        above={
          <Breadcrumbs
            crumbs={[
              { label: t.office.regulation.draftOf(version), to: urls.office.regulation },
              { label: words.title },
            ]}
          />
        }
        title={words.title}
        lead={words.lead}
      />
      {done && !reply && (
        <Notice kind="done" live>
          {words[done]}
        </Notice>
      )}
      <Tabs
        label={words.filter}
        tabs={[
          { to: urls.office.regulationComments, label: words.all, count: comments.length, current: !isWaitingOnly },
          {
            to: `${urls.office.regulationComments}?loc=cho`,
            label: words.waiting,
            count: unanswered.length,
            current: isWaitingOnly,
          },
        ]}
      />
      {shown.length === 0 ? (
        <p className="text-ink-soft">{words.none}</p>
      ) : (
        <CommentList
          comments={shown}
          withArticle
          acts={(comment) => (
            <CommentActs comment={comment} answer={formState(reply, "answer")} redaction={formState(reply, "redact")} />
          )}
        />
      )}
    </div>
  );
}
