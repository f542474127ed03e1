import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { json, redirect } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { positionOf } from "#app/domain/regulation/draft-layout.ts";
import { getRegulationDraft } from "#app/domain/regulation/get-regulation-draft.server.ts";
import { moveArticle } from "#app/domain/regulation/move-article.server.ts";
import { RegulationArticle } from "#app/domain/regulation/regulation-draft.schema.ts";
import { removeArticle } from "#app/domain/regulation/remove-article.server.ts";
import { saveArticle } from "#app/domain/regulation/save-article.server.ts";
import type { Ctx } from "#app/domain/shared/ctx.ts";
import { isUuid } from "#app/domain/shared/ids.ts";
import { NotFound } from "#app/domain/shared/refusal.ts";
import { useT } from "#app/i18n/translate.tsx";
import { Breadcrumbs } from "#app/ui/kit/breadcrumbs.tsx";
import { Button } from "#app/ui/kit/button.tsx";
import { Card } from "#app/ui/kit/card.tsx";
import { PageHeading } from "#app/ui/kit/page-heading.tsx";
import { ArticleForm } from "#app/ui/regulation/article-form.tsx";
import { ArticlePlaceForm } from "#app/ui/regulation/article-place-form.tsx";
import { ArticleProblems } from "#app/ui/regulation/article-problems.tsx";
import { urls } from "#app/urls.ts";
import { contextFor } from "#app/web/context-for.server.ts";
import { formState } from "#app/web/form-state.ts";
import { isReply, readForm, refusalsToForm } from "#app/web/read-form.server.ts";
import { translatorFor } from "#app/web/translator-for.server.ts";

export { pageMeta as meta } from "#app/web/page-meta.ts";

/** The article in the address; undefined on the page that adds one. */
const lineageOf = (param: string | undefined): string | undefined => {
  if (param === undefined) return undefined;
  if (!isUuid(param)) throw new NotFound("no such article");
  return param;
};

export async function loader(args: LoaderFunctionArgs) {
  const ctx = await contextFor(args, { must: "market_manager" });
  const lineage = lineageOf(args.params["article"]);
  const { draft, rules } = await getRegulationDraft(ctx);
  const article = draft?.articles.find((one) => one.lineage === lineage) ?? null;
  if (!draft || (lineage !== undefined && !article)) throw new NotFound(`no article ${lineage} in the draft`);
  const words = translatorFor(args.request).t.office.regulation.article;
  const asked = Number(new URL(args.request.url).searchParams.get("chuong"));
  const chapter = draft.chapters.find(({ number }) => number === asked)?.number ?? draft.chapters.at(-1)?.number ?? 1;
  return json({
    article,
    rules,
    chapters: draft.chapters,
    place: (article && positionOf(draft.articles, article.lineage)) ?? { chapter, position: null },
    page: { title: article ? words.title(article.number) : words.newTitle },
  });
}

const ArticlePlace = z.object({
  chapter: z.coerce.number().int().positive().max(200),
  position: z.coerce.number().int().positive().max(200),
});

const Act = z.discriminatedUnion("intent", [
  RegulationArticle.omit({ lineage: true }).extend({ intent: z.literal("save") }),
  ArticlePlace.extend({ intent: z.literal("place") }),
  z.object({ intent: z.literal("remove"), revision: z.coerce.number().int().positive() }),
]);

export async function action(args: ActionFunctionArgs) {
  const ctx = await contextFor(args, { must: "market_manager" });
  const lineage = lineageOf(args.params["article"]);
  const form = await readForm(args.request, Act);
  if (!form.ok) return form.reply();
  const done = await refusalsToForm(form, () => perform(ctx, lineage, form.value));
  if (isReply(done)) return done;
  return redirect(`${urls.office.regulation}?xong=${done}`, 303);
}

async function perform(ctx: Ctx, lineage: string | undefined, act: z.output<typeof Act>): Promise<string> {
  if (act.intent === "save") {
    await saveArticle(ctx, { ...act, lineage });
    return "saved";
  }
  if (lineage === undefined) throw new NotFound("no article in the address");
  if (act.intent === "place") {
    await moveArticle(ctx, { lineage, to: { chapter: act.chapter, position: act.position } });
    return "moved";
  }
  await removeArticle(ctx, { lineage, revision: act.revision });
  return "removed";
}

export default function RegulationArticlePage() {
  const { article, rules, chapters, place, page } = useLoaderData<typeof loader>();
  const words = useT().t.office.regulation;
  const reply = useActionData<typeof action>();
  return (
    <div className="grid max-w-4xl gap-6">
      <PageHeading
        above={<Breadcrumbs crumbs={[{ label: words.title, to: urls.office.regulation }, { label: page.title }]} />}
        title={page.title}
      />
      {article && <ArticleProblems problems={article.problems} />}
      <ArticleForm article={article} rules={rules} chapters={chapters} place={place} form={formState(reply, "save")} />
      {article && (
        <>
          <ArticlePlaceForm chapters={chapters} place={place} form={formState(reply, "place")} />
          <Card as="section" title={words.article.remove}>
            <Form method="post" noValidate className="flex flex-wrap items-center justify-between gap-3">
              <input type="hidden" name="revision" value={article.revision} />
              <p className="text-ink-soft">{words.article.removeHint}</p>
              <Button name="intent" value="remove" variant="danger">
                {words.article.remove}
              </Button>
              {(formState(reply, "remove").errors[""] ?? []).map((message) => (
                <p key={message} role="alert" className="basis-full font-semibold text-plum-ink">
                  {message}
                </p>
              ))}
            </Form>
          </Card>
        </>
      )}
    </div>
  );
}
