import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { json, redirect } from "@remix-run/node";
import { useActionData, useLoaderData, useSearchParams } from "@remix-run/react";
import { z } from "zod";
import { changeChapter } from "#app/domain/regulation/change-chapter.server.ts";
import { describeDraft } from "#app/domain/regulation/describe-draft.server.ts";
import { DRAFT_SOURCES, draftRegulation } from "#app/domain/regulation/draft-regulation.server.ts";
import { getRegulationDraft } from "#app/domain/regulation/get-regulation-draft.server.ts";
import { moveArticle } from "#app/domain/regulation/move-article.server.ts";
import { publishRegulation } from "#app/domain/regulation/publish-regulation.server.ts";
import {
  ChapterHeading,
  CommentPeriod,
  RegulationPublication,
  RegulationSummary,
  RegulationWithdrawal,
} from "#app/domain/regulation/regulation-draft.schema.ts";
import { endComments } from "#app/domain/regulation/end-comments.server.ts";
import { setCommentPeriod } from "#app/domain/regulation/set-comment-period.server.ts";
import { withdrawRegulation } from "#app/domain/regulation/withdraw-regulation.server.ts";
import type { Ctx } from "#app/domain/shared/ctx.ts";
import { useT } from "#app/i18n/translate.tsx";
import { Notice } from "#app/ui/kit/notice.tsx";
import { PageHeading } from "#app/ui/kit/page-heading.tsx";
import { AnnouncedVersions } from "#app/ui/regulation/announced-versions.tsx";
import { DraftArticles } from "#app/ui/regulation/draft-articles.tsx";
import {
  CommentPeriodForm,
  DeskLinks,
  OpenDraftForm,
  PublishForm,
  SummaryForm,
} from "#app/ui/regulation/draft-forms.tsx";
import { urls } from "#app/urls.ts";
import { contextFor } from "#app/web/context-for.server.ts";
import { formState } from "#app/web/form-state.ts";
import { isReply, readForm, refusalsToForm } from "#app/web/read-form.server.ts";
import { translatorFor } from "#app/web/translator-for.server.ts";

export { pageMeta as meta } from "#app/web/page-meta.ts";

export async function loader(args: LoaderFunctionArgs) {
  const ctx = await contextFor(args, { must: "market_manager" });
  const { t } = translatorFor(args.request);
  return json({ ...(await getRegulationDraft(ctx)), page: { title: t.office.regulation.title } });
}

const article = { article: z.string().uuid() };
const chapter = { chapter: z.coerce.number().int().min(0).max(200) };

const Act = z.discriminatedUnion("intent", [
  z.object({ intent: z.literal("open"), from: z.enum(DRAFT_SOURCES).default("newest") }),
  RegulationSummary.extend({ intent: z.literal("describe") }),
  CommentPeriod.extend({ intent: z.literal("comments") }),
  z.object({ intent: z.literal("endComments") }),
  z.object({ intent: z.literal("up"), ...article }),
  z.object({ intent: z.literal("down"), ...article }),
  ChapterHeading.extend({ intent: z.literal("addChapter"), ...chapter }),
  ChapterHeading.extend({ intent: z.literal("nameChapter"), ...chapter }),
  z.object({ intent: z.literal("chapterUp"), ...chapter }),
  z.object({ intent: z.literal("chapterDown"), ...chapter }),
  z.object({ intent: z.literal("removeChapter"), ...chapter }),
  RegulationPublication.extend({ intent: z.literal("publish") }),
  RegulationWithdrawal.extend({ intent: z.literal("withdraw"), version: z.string().trim().min(1).max(20) }),
]);
type Act = z.output<typeof Act>;

export async function action(args: ActionFunctionArgs) {
  const ctx = await contextFor(args, { must: "market_manager" });
  const form = await readForm(args.request, Act);
  if (!form.ok) return form.reply();
  const done = await refusalsToForm(form, () => perform(ctx, form.value));
  if (isReply(done)) return done;
  return redirect(done, 303);
}

const at = (done: Done): string => `${urls.office.regulation}?xong=${done}`;

/** Does what the form asks and answers where to go next. */
async function perform(ctx: Ctx, act: Act): Promise<string> {
  switch (act.intent) {
    case "open":
      await draftRegulation(ctx, act);
      return at("opened");
    case "describe":
      await describeDraft(ctx, act);
      return at("saved");
    case "comments":
      await setCommentPeriod(ctx, act);
      return at("saved");
    case "endComments":
      await endComments(ctx);
      return at("saved");
    case "publish":
      return urls.regulationVersion((await publishRegulation(ctx, act)).version);
    case "withdraw":
      await withdrawRegulation(ctx, act);
      return at("withdrawn");
    case "up":
    case "down":
      await moveArticle(ctx, { lineage: act.article, direction: act.intent });
      return at("moved");
    default:
      await arrange(ctx, act);
      return at("saved");
  }
}

type ChapterAct = Extract<
  Act,
  { intent: "addChapter" | "nameChapter" | "chapterUp" | "chapterDown" | "removeChapter" }
>;

async function arrange(ctx: Ctx, act: ChapterAct): Promise<void> {
  switch (act.intent) {
    case "addChapter":
      return changeChapter(ctx, { kind: "add", ...act, after: act.chapter });
    case "nameChapter":
      return changeChapter(ctx, { kind: "name", ...act });
    case "chapterUp":
      return changeChapter(ctx, { kind: "move", chapter: act.chapter, direction: "up" });
    case "chapterDown":
      return changeChapter(ctx, { kind: "move", chapter: act.chapter, direction: "down" });
    case "removeChapter":
      return changeChapter(ctx, { kind: "remove", chapter: act.chapter });
  }
}

const DONE = ["opened", "saved", "moved", "removed", "withdrawn"] as const;
type Done = (typeof DONE)[number];

export default function RegulationDesk() {
  const { draft, newestVersion, earliestEffectiveOn, noticeDays, versions } = useLoaderData<typeof loader>();
  const words = useT().t.office.regulation;
  const reply = useActionData<typeof action>();
  const [query] = useSearchParams();
  const done = DONE.find((word) => word === query.get("xong"));
  const of = (intent: Act["intent"]) => formState(reply, intent);
  return (
    <div className="grid gap-6">
      <PageHeading
        title={draft ? words.draftOf(draft.version) : words.title}
        lead={words.lead}
        actions={<DeskLinks hasDraft={draft !== null} />}
      />
      {done && !reply && (
        <Notice kind="done" live>
          {words[done]}
        </Notice>
      )}
      {draft ? (
        <>
          <SummaryForm draft={draft} form={of("describe")} />
          <CommentPeriodForm draft={draft} form={of("comments")} />
          <DraftArticles
            draft={draft}
            forms={{ name: of("nameChapter"), add: of("addChapter"), other: of("removeChapter") }}
          />
          <PublishForm draft={draft} earliest={earliestEffectiveOn} noticeDays={noticeDays} form={of("publish")} />
        </>
      ) : (
        <OpenDraftForm newestVersion={newestVersion} form={of("open")} />
      )}
      <AnnouncedVersions versions={versions} form={of("withdraw")} />
    </div>
  );
}
