import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { json, redirect } from "@remix-run/node";
import { useActionData, useLoaderData, useNavigation, useSearchParams } from "@remix-run/react";
import { getReviewedCertificate } from "#app/domain/certification/get-reviewed-certificate.server.ts";
import { reviewCertificate } from "#app/domain/certification/review-certificate.server.ts";
import { ReviewCertificate } from "#app/domain/certification/review-certificate.schema.ts";
import { REVIEWERS } from "#app/domain/certification/reviewers.ts";
import { useT } from "#app/i18n/translate.tsx";
import { NoticeList } from "#app/ui/certificates/notice-list.tsx";
import { PaperCard, PaperName } from "#app/ui/certificates/paper-card.tsx";
import { ReviewForm } from "#app/ui/certificates/review-form.tsx";
import { useQueueKeys } from "#app/ui/desk/use-queue-keys.ts";
import { DocumentPages } from "#app/ui/documents/document-pages.tsx";
import { Breadcrumbs } from "#app/ui/kit/breadcrumbs.tsx";
import { Notice } from "#app/ui/kit/notice.tsx";
import { PageHeading } from "#app/ui/kit/page-heading.tsx";
import { TextLink } from "#app/ui/kit/text-link.tsx";
import { urls } from "#app/urls.ts";
import { certificateView } from "#app/web/certificate-view.ts";
import { contextFor } from "#app/web/context-for.server.ts";
import { formState } from "#app/web/form-state.ts";
import { noticeTextView } from "#app/web/notice-texts-view.ts";
import { isReply, readForm, refusalsToForm } from "#app/web/read-form.server.ts";
import { translatorFor } from "#app/web/translator-for.server.ts";

export { pageMeta as meta } from "#app/web/page-meta.ts";

const DECIDED = "da-quyet";

export async function loader(args: LoaderFunctionArgs) {
  const ctx = await contextFor(args, { must: REVIEWERS });
  const review = await getReviewedCertificate(ctx, { certificateId: args.params["id"] ?? "" });
  const { t, locale } = translatorFor(args.request);
  const { paper, previous } = review;
  return json({
    paper: certificateView(paper),
    seller: {
      id: paper.sellerId,
      name: paper.sellerName,
      commune: locale === "en" ? paper.communeNameEn : paper.communeName,
    },
    hanging: paper.hanging,
    isDecidable: paper.isDecidable,
    pageCount: review.pageCount,
    decisions: review.decisions,
    previous: previous ? certificateView(previous) : null,
    nextId: (review.nextId as string | undefined) ?? null,
    notices: review.notices.map((notice) => noticeTextView(notice, locale)),
    page: { title: t.certificates.kinds[paper.kind].name },
  });
}

export async function action(args: ActionFunctionArgs) {
  const ctx = await contextFor(args, { must: REVIEWERS });
  const form = await readForm(args.request, ReviewCertificate);
  if (!form.ok) return form.reply();
  const done = await refusalsToForm(form, () => reviewCertificate(ctx, form.value));
  return isReply(done) ? done : redirect(`${urls.office.certificate(form.value.certificateId)}?${DECIDED}=1`, 303);
}

/** The paper's pages big on one side, what was declared of it on the other, and the decision under them. */
export default function CertificateReview() {
  const review = useLoaderData<typeof loader>();
  const { paper, seller, previous, nextId } = review;
  const { t, f } = useT();
  const words = t.office.papers;
  const state = formState(useActionData<typeof action>());
  const isBusy = useNavigation().state === "submitting";
  const [query] = useSearchParams();
  const keys = useQueueKeys<HTMLDivElement>();
  return (
    <div className="grid gap-5" ref={keys}>
      <PageHeading
        above={<Breadcrumbs crumbs={[{ label: words.back, to: urls.office.certificates }, { label: paper.number }]} />}
        title={<PaperName paper={paper} />}
        lead={
          <>
            <TextLink to={urls.office.seller(seller.id)} lang="vi">
              {seller.name}
            </TextLink>
            , {seller.commune}, {words.since(f.dateTime(paper.createdAt))}
          </>
        }
      />
      {query.has(DECIDED) && (
        <Notice kind="done" live>
          {words.decided}
        </Notice>
      )}
      {review.hanging > 0 && <Notice kind="attention">{words.hangingCount(review.hanging)}</Notice>}
      <p>
        {nextId === null ? (
          <span className="text-ink-soft">{words.noMore}</span>
        ) : (
          <TextLink to={urls.office.certificate(nextId)} data-queue-link>
            {words.nextPaper}
          </TextLink>
        )}
      </p>
      <div className="grid items-start gap-5 xl:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]">
        <section aria-label={words.pages} className="grid gap-2">
          {paper.documentId === null || review.pageCount === 0 ? (
            <Notice kind="attention">{words.noPicture}</Notice>
          ) : (
            <>
              <p className="text-sm text-ink-soft">{words.watermark}</p>
              <DocumentPages documentId={paper.documentId} pageCount={review.pageCount} />
            </>
          )}
        </section>
        <div className="grid gap-5 xl:sticky xl:top-4">
          <PaperCard paper={paper} above={<p className="text-sm font-semibold text-ink-soft">{words.facts}</p>}>
            {!review.isDecidable && <Notice>{words.onlyLook}</Notice>}
            <ReviewForm certificateId={paper.id} decisions={review.decisions} state={state} isBusy={isBusy} />
          </PaperCard>
          {previous === null ? (
            <p className="text-sm text-ink-soft">{words.noPrevious}</p>
          ) : (
            <PaperCard
              paper={previous}
              above={<p className="text-sm font-semibold text-ink-soft">{words.previous}</p>}
            />
          )}
          {review.notices.length > 0 && (
            <section aria-label={words.noticed}>
              <h2 className="text-lg">{words.noticed}</h2>
              <NoticeList notices={review.notices} />
            </section>
          )}
        </div>
      </div>
    </div>
  );
}
