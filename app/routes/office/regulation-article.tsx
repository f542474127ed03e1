import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { json, redirect } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { getRegulationDraft } from "#app/domain/regulation/get-regulation-draft.server.ts";
import { RegulationArticle } from "#app/domain/regulation/regulation-draft.schema.ts";
import { removeArticle } from "#app/domain/regulation/remove-article.server.ts";
import { saveArticle } from "#app/domain/regulation/save-article.server.ts";
import { NotFound } from "#app/domain/shared/refusal.ts";
import { useT } from "#app/i18n/translate.tsx";
import { Breadcrumbs } from "#app/ui/kit/breadcrumbs.tsx";
import { Button } from "#app/ui/kit/button.tsx";
import { Card } from "#app/ui/kit/card.tsx";
import { PageHeading } from "#app/ui/kit/page-heading.tsx";
import { ArticleForm } from "#app/ui/regulation/article-form.tsx";
import { urls } from "#app/urls.ts";
import { contextFor } from "#app/web/context-for.server.ts";
import { formState } from "#app/web/form-state.ts";
import { isReply, readForm, refusalsToForm } from "#app/web/read-form.server.ts";
import { translatorFor } from "#app/web/translator-for.server.ts";

export { pageMeta as meta } from "#app/web/page-meta.ts";

/** The number in the address; undefined on the page that adds an article. */
const numberOf = (param: string | undefined): number | undefined => {
  if (param === undefined) return undefined;
  if (!/^\d{1,3}$/.test(param)) throw new NotFound(`no article ${param}`);
  return Number(param);
};

export async function loader(args: LoaderFunctionArgs) {
  const ctx = await contextFor(args, { must: "market_manager" });
  const number = numberOf(args.params["number"]);
  const { draft, rules } = await getRegulationDraft(ctx);
  const article = draft?.articles.find((one) => one.number === number) ?? null;
  if (!draft || (number !== undefined && !article)) throw new NotFound(`no article ${number} in the draft`);
  const words = translatorFor(args.request).t.office.regulation.article;
  return json({ article, rules, page: { title: number ? words.title(number) : words.newTitle } });
}

const Act = z.discriminatedUnion("intent", [
  RegulationArticle.omit({ number: true }).extend({ intent: z.literal("save") }),
  z.object({ intent: z.literal("remove") }),
]);

export async function action(args: ActionFunctionArgs) {
  const ctx = await contextFor(args, { must: "market_manager" });
  const number = numberOf(args.params["number"]);
  const form = await readForm(args.request, Act);
  if (!form.ok) return form.reply();
  const { value } = form;
  const saved = await refusalsToForm(form, async () => {
    if (value.intent === "save") await saveArticle(ctx, { ...value, number });
    else if (number) await removeArticle(ctx, { number });
  });
  if (isReply(saved)) return saved;
  return redirect(`${urls.office.regulation}?xong=${value.intent === "save" ? "saved" : "removed"}`, 303);
}

export default function RegulationArticlePage() {
  const { article, rules, page } = useLoaderData<typeof loader>();
  const words = useT().t.office.regulation;
  const reply = useActionData<typeof action>();
  return (
    <div className="grid max-w-4xl gap-6">
      <PageHeading
        above={<Breadcrumbs crumbs={[{ label: words.title, to: urls.office.regulation }, { label: page.title }]} />}
        title={page.title}
      />
      <ArticleForm article={article} rules={rules} form={formState(reply, "save")} />
      {article && (
        <Card as="section" title={words.article.remove}>
          <Form method="post" noValidate className="flex flex-wrap items-center justify-between gap-3">
            <p className="text-ink-soft">{words.article.removeHint}</p>
            <Button name="intent" value="remove" variant="danger">
              {words.article.remove}
            </Button>
          </Form>
        </Card>
      )}
    </div>
  );
}
