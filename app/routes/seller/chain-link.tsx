import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { json, redirect } from "@remix-run/node";
import { useActionData, useLoaderData, useNavigation } from "@remix-run/react";
import { z } from "zod";
import { answerChainLink } from "#app/domain/organisation/answer-chain-link.server.ts";
import { CHAIN_ACTS } from "#app/domain/organisation/chain-link.ts";
import { SubmitChainPaper } from "#app/domain/organisation/chain-link.schema.ts";
import { getOwnChainLink } from "#app/domain/organisation/get-own-chain.server.ts";
import { submitChainPaper } from "#app/domain/organisation/submit-chain-paper.server.ts";
import type { Ctx } from "#app/domain/shared/ctx.ts";
import { useT } from "#app/i18n/translate.tsx";
import { ActButtons, StandingBadge } from "#app/ui/chain/chain-editor.tsx";
import { ChainPaperForm } from "#app/ui/chain/chain-paper-form.tsx";
import { ChainPaperList } from "#app/ui/chain/chain-paper-list.tsx";
import { boundFields } from "#app/ui/kit/bound-fields.ts";
import { Breadcrumbs } from "#app/ui/kit/breadcrumbs.tsx";
import { Card } from "#app/ui/kit/card.tsx";
import { KeyValue } from "#app/ui/kit/key-value.tsx";
import { Notice } from "#app/ui/kit/notice.tsx";
import { PageHeading } from "#app/ui/kit/page-heading.tsx";
import { urls } from "#app/urls.ts";
import { contextFor } from "#app/web/context-for.server.ts";
import { DocumentsField, sentFiles } from "#app/web/document-form.ts";
import { formState } from "#app/web/form-state.ts";
import { provinceOptions } from "#app/web/province-options.ts";
import { isReply, readForm, refusalsToForm } from "#app/web/read-form.server.ts";
import { translatorFor } from "#app/web/translator-for.server.ts";

export { pageMeta as meta } from "#app/web/page-meta.ts";

const SENT = "da-nop";

export async function loader(args: LoaderFunctionArgs) {
  const ctx = await contextFor(args, { must: "seller" });
  const { locale } = translatorFor(args.request);
  const { link, provinces, categories } = await getOwnChainLink(ctx, { linkId: args.params["id"] ?? "" });
  const goods = categories.filter(({ code }) => link.scopeCategories.includes(code));
  return json({
    link,
    goods: goods.map(({ name, nameEn }) => (locale === "en" ? nameEn : name)),
    provinces: provinceOptions(provinces, locale),
    isSent: new URL(args.request.url).searchParams.has(SENT),
    page: { title: link.isMine ? link.partnerName : link.sellerName },
  });
}

const Act = z.discriminatedUnion("intent", [
  SubmitChainPaper.extend({ intent: z.literal("paper"), documents: DocumentsField }),
  z.object({ intent: z.literal("answer"), act: z.enum(CHAIN_ACTS) }),
]);

export async function action(args: ActionFunctionArgs) {
  const ctx = await contextFor(args, { must: "seller" });
  const linkId = args.params["id"] ?? "";
  const form = await readForm(args.request, Act);
  if (!form.ok) return form.reply();
  const done = await refusalsToForm(form, () => carryOut(ctx, linkId, form.value));
  return isReply(done) ? done : redirect(done, 303);
}

async function carryOut(ctx: Ctx, linkId: string, act: z.output<typeof Act>): Promise<string> {
  if (act.intent === "answer") {
    await answerChainLink(ctx, { linkId, act: act.act });
    return urls.seller.chainLink(linkId);
  }
  const { intent: _, documents, ...facts } = act;
  await submitChainPaper(ctx, { ...facts, linkId, files: await sentFiles(documents) });
  return `${urls.seller.chainLink(linkId)}?${SENT}=1`;
}

export default function SellerChainLink() {
  const { link, goods, provinces, isSent } = useLoaderData<typeof loader>();
  const { t, f, locale } = useT();
  const words = t.chain.link;
  const reply = useActionData<typeof action>();
  const isBusy = useNavigation().state === "submitting";
  const province = locale === "en" ? link.provinceNameEn : link.provinceName;
  const where = [link.partnerPlace, province].filter((part) => part !== null);
  const name = link.isMine ? link.partnerName : link.sellerName;
  const isOpen = link.state === "declared" || link.state === "confirmed";
  return (
    <div className="grid gap-6">
      <PageHeading
        above={<Breadcrumbs crumbs={[{ label: words.back, to: urls.seller.chain }, { label: name }]} />}
        title={<span lang="vi">{name}</span>}
        lead={<StandingBadge link={link} />}
        actions={<ActButtons link={link} isBusy={isBusy} />}
      />
      {isSent && (
        <Notice kind="done" live>
          {t.chain.sent}
        </Notice>
      )}
      <div className="grid items-start gap-6 xl:grid-cols-2">
        <Card as="section" title={words.facts}>
          <KeyValue
            facts={[
              { term: words.role, value: t.storefront.chain.roles[link.role] },
              ...(where.length === 0 ? [] : [{ term: words.where, value: <span lang="vi">{where.join(", ")}</span> }]),
              ...(link.partnerTaxCode === null ? [] : [{ term: words.taxCode, value: link.partnerTaxCode }]),
              ...(link.paperNumber === null ? [] : [{ term: words.contract, value: link.paperNumber }]),
              { term: words.since, value: f.date(link.sinceOn) },
              { term: words.goods, value: goods.length === 0 ? t.chain.allGoods : f.list(goods) },
            ]}
          />
        </Card>
        {link.isMine && (
          <Card as="section" title={words.papers}>
            {link.papers.length === 0 ? (
              <p className="text-ink-soft">{words.noPapers}</p>
            ) : (
              <ChainPaperList papers={link.papers} />
            )}
          </Card>
        )}
      </div>
      {link.isMine && isOpen && (
        <Card as="section" title={words.hand}>
          <ChainPaperForm
            fields={boundFields(formState(reply, "paper"))}
            provinces={provinces}
            isOneWaiting={link.papers.some(({ state }) => state === "pending")}
            isBusy={isBusy}
          />
        </Card>
      )}
    </div>
  );
}
