import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { json, redirect } from "@remix-run/node";
import { useActionData, useLoaderData, useNavigation } from "@remix-run/react";
import { z } from "zod";
import { answerChainLink } from "#app/domain/organisation/answer-chain-link.server.ts";
import { AnswerChainLink, DeclareChainLink } from "#app/domain/organisation/chain-link.schema.ts";
import { declareChainLink } from "#app/domain/organisation/declare-chain-link.server.ts";
import { getOwnChain } from "#app/domain/organisation/get-own-chain.server.ts";
import { dayOf } from "#app/domain/shared/clock.ts";
import type { Ctx } from "#app/domain/shared/ctx.ts";
import { useT } from "#app/i18n/translate.tsx";
import { ChainEditor } from "#app/ui/chain/chain-editor.tsx";
import { boundFields } from "#app/ui/kit/bound-fields.ts";
import { Card } from "#app/ui/kit/card.tsx";
import { Notice } from "#app/ui/kit/notice.tsx";
import { PageHeading } from "#app/ui/kit/page-heading.tsx";
import { urls } from "#app/urls.ts";
import { contextFor } from "#app/web/context-for.server.ts";
import { formState } from "#app/web/form-state.ts";
import { provinceOptions } from "#app/web/province-options.ts";
import { isReply, readForm, refusalsToForm } from "#app/web/read-form.server.ts";
import { translatorFor } from "#app/web/translator-for.server.ts";

export { pageMeta as meta } from "#app/web/page-meta.ts";

const SAVED = "da-luu";

export async function loader(args: LoaderFunctionArgs) {
  const ctx = await contextFor(args, { must: "seller" });
  const { t, locale } = translatorFor(args.request);
  const { links, provinces, categories } = await getOwnChain(ctx);
  return json({
    links,
    choices: {
      provinces: provinceOptions(provinces, locale),
      categories: categories.map(({ code, name, nameEn }) => ({
        value: code,
        label: locale === "en" ? nameEn : name,
        isVietnamese: false,
      })),
    },
    today: dayOf(ctx.now()),
    isSaved: new URL(args.request.url).searchParams.has(SAVED),
    page: { title: t.chain.title },
  });
}

const Act = z.discriminatedUnion("intent", [
  DeclareChainLink.extend({ intent: z.literal("declare") }),
  AnswerChainLink.extend({ intent: z.literal("answer") }),
]);

export async function action(args: ActionFunctionArgs) {
  const ctx = await contextFor(args, { must: "seller" });
  const form = await readForm(args.request, Act);
  if (!form.ok) return form.reply();
  const done = await refusalsToForm(form, () => carryOut(ctx, form.value));
  return isReply(done) ? done : redirect(done, 303);
}

/** Whoever named a partner goes on to what confirms it. */
async function carryOut(ctx: Ctx, act: z.output<typeof Act>): Promise<string> {
  if (act.intent === "declare") return urls.seller.chainLink((await declareChainLink(ctx, act)).linkId);
  await answerChainLink(ctx, act);
  return `${urls.seller.chain}?${SAVED}=1`;
}

export default function SellerChain() {
  const { links, choices, today, isSaved } = useLoaderData<typeof loader>();
  const words = useT().t.chain;
  const reply = useActionData<typeof action>();
  const isBusy = useNavigation().state === "submitting";
  return (
    <div className="grid gap-6">
      <PageHeading title={words.title} lead={words.lead} />
      {isSaved && (
        <Notice kind="done" live>
          {words.saved}
        </Notice>
      )}
      <Card as="section" title={words.count(links.length)}>
        <ChainEditor
          links={links}
          choices={choices}
          today={today}
          fields={boundFields(formState(reply, "declare"))}
          isBusy={isBusy}
        />
      </Card>
    </div>
  );
}
