import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { json, redirect } from "@remix-run/node";
import { useActionData, useLoaderData, useNavigation } from "@remix-run/react";
import { ReviewChainPaper } from "#app/domain/organisation/chain-link.schema.ts";
import { CHAIN_REVIEWERS } from "#app/domain/organisation/chain-reviewers.ts";
import { getReviewedChainPaper } from "#app/domain/organisation/get-reviewed-chain-paper.server.ts";
import { reviewChainPaper } from "#app/domain/organisation/review-chain-paper.server.ts";
import { dayOf } from "#app/domain/shared/clock.ts";
import { useT } from "#app/i18n/translate.tsx";
import { ChainPaperList } from "#app/ui/chain/chain-paper-list.tsx";
import { ChainReviewForm } from "#app/ui/chain/chain-review-form.tsx";
import { ReviewedPaperFacts } from "#app/ui/chain/reviewed-paper-facts.tsx";
import { DocumentPages } from "#app/ui/documents/document-pages.tsx";
import { boundFields } from "#app/ui/kit/bound-fields.ts";
import { Breadcrumbs } from "#app/ui/kit/breadcrumbs.tsx";
import { Card } from "#app/ui/kit/card.tsx";
import { Notice } from "#app/ui/kit/notice.tsx";
import { PageHeading } from "#app/ui/kit/page-heading.tsx";
import { TextLink } from "#app/ui/kit/text-link.tsx";
import { urls } from "#app/urls.ts";
import { contextFor } from "#app/web/context-for.server.ts";
import { formState } from "#app/web/form-state.ts";
import { isReply, readForm, refusalsToForm } from "#app/web/read-form.server.ts";
import { translatorFor } from "#app/web/translator-for.server.ts";

export { pageMeta as meta } from "#app/web/page-meta.ts";

const DECIDED = "da-quyet";

export async function loader(args: LoaderFunctionArgs) {
  const ctx = await contextFor(args, { must: CHAIN_REVIEWERS });
  const { paper, pageCount, decisions, others } = await getReviewedChainPaper(ctx, {
    paperId: args.params["id"] ?? "",
  });
  const { t, locale } = translatorFor(args.request);
  const isEnglish = locale === "en";
  return json({
    paper: {
      ...paper,
      submittedAt: paper.submittedAt.toISOString(),
      province: isEnglish ? paper.partnerProvinceNameEn : paper.partnerProvinceName,
      issuerProvince: isEnglish ? paper.issuerProvinceNameEn : paper.issuerProvinceName,
      goods: isEnglish ? paper.scopeNamesEn : paper.scopeNames,
    },
    pageCount,
    decisions,
    others,
    hasEnded: paper.state === "pending" && paper.validTo !== null && paper.validTo < dayOf(ctx.now()),
    isDecided: new URL(args.request.url).searchParams.has(DECIDED),
    page: { title: t.chain.office.one(paper.partnerName) },
  });
}

export async function action(args: ActionFunctionArgs) {
  const ctx = await contextFor(args, { must: CHAIN_REVIEWERS });
  const paperId = args.params["id"] ?? "";
  const form = await readForm(args.request, ReviewChainPaper);
  if (!form.ok) return form.reply();
  const done = await refusalsToForm(form, () => reviewChainPaper(ctx, { ...form.value, paperId }));
  return isReply(done) ? done : redirect(`${urls.office.chainPaper(paperId)}?${DECIDED}=1`, 303);
}

/** The paper's pages big on one side, what the seller declared of the partner on the other, and the decision under it. */
export default function ChainPaperReview() {
  const { paper, pageCount, decisions, others, hasEnded, isDecided } = useLoaderData<typeof loader>();
  const { t, f } = useT();
  const words = t.chain.office;
  const fields = boundFields(formState(useActionData<typeof action>()));
  const isBusy = useNavigation().state === "submitting";
  return (
    <div className="grid gap-5">
      <PageHeading
        above={<Breadcrumbs crumbs={[{ label: words.title, to: urls.office.chain }, { label: paper.number }]} />}
        title={words.one(paper.partnerName)}
        lead={
          <>
            <TextLink to={urls.office.seller(paper.sellerId)} lang="vi">
              {paper.sellerName}
            </TextLink>
            , {f.dateTime(paper.submittedAt)}
          </>
        }
      />
      {isDecided && (
        <Notice kind="done" live>
          {words.decided}
        </Notice>
      )}
      <div className="grid items-start gap-5 xl:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]">
        <section aria-label={words.pages} className="grid gap-2">
          {paper.documentId === null || pageCount === 0 ? (
            <Notice kind="attention">{words.noPages}</Notice>
          ) : (
            <DocumentPages documentId={paper.documentId} pageCount={pageCount} />
          )}
        </section>
        <div className="grid gap-5 xl:sticky xl:top-4">
          <Card as="section" title={words.declared}>
            <ReviewedPaperFacts paper={paper} />
          </Card>
          <Card as="section" title={words.decide}>
            {hasEnded && <Notice kind="attention">{words.ended}</Notice>}
            {decisions.length === 0 ? (
              <p className="text-ink-soft">{words.nothing}</p>
            ) : (
              <ChainReviewForm decisions={decisions} fields={fields} isBusy={isBusy} />
            )}
          </Card>
          {others.length > 0 && (
            <Card as="section" title={words.others}>
              <ChainPaperList papers={others} />
            </Card>
          )}
        </div>
      </div>
    </div>
  );
}
