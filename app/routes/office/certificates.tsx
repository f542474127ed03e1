import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { json, redirect } from "@remix-run/node";
import { useActionData, useLoaderData, useNavigation } from "@remix-run/react";
import { decisionsFor } from "#app/domain/certification/certificate-states.ts";
import { listReviewQueue } from "#app/domain/certification/list-review-queue.server.ts";
import { reviewCertificate } from "#app/domain/certification/review-certificate.server.ts";
import { ReviewCertificate } from "#app/domain/certification/review-certificate.schema.ts";
import { REVIEWERS } from "#app/domain/certification/reviewers.ts";
import { useT } from "#app/i18n/translate.tsx";
import { PaperCard } from "#app/ui/certificates/paper-card.tsx";
import { ReviewForm } from "#app/ui/certificates/review-form.tsx";
import { EmptyState } from "#app/ui/kit/empty-state.tsx";
import { CheckIcon } from "#app/ui/kit/icons.ts";
import { Notice } from "#app/ui/kit/notice.tsx";
import { PageHeading } from "#app/ui/kit/page-heading.tsx";
import { Pager } from "#app/ui/kit/pager.tsx";
import { TextLink } from "#app/ui/kit/text-link.tsx";
import { urls } from "#app/urls.ts";
import { certificateView } from "#app/web/certificate-view.ts";
import { contextFor } from "#app/web/context-for.server.ts";
import { formState } from "#app/web/form-state.ts";
import { isReply, readForm, refusalsToForm } from "#app/web/read-form.server.ts";
import { translatorFor } from "#app/web/translator-for.server.ts";

export { pageMeta as meta } from "#app/web/page-meta.ts";

const DECIDED = "da-quyet";

export async function loader(args: LoaderFunctionArgs) {
  const ctx = await contextFor(args, { must: REVIEWERS });
  const query = new URL(args.request.url).searchParams;
  const { items, next } = await listReviewQueue(ctx, { after: query.get("sau") ?? undefined });
  const { t, locale } = translatorFor(args.request);
  return json({
    queue: items.map((row) => ({
      ...certificateView(row),
      sellerId: row.sellerId,
      sellerName: row.sellerName,
      commune: locale === "en" ? row.communeNameEn : row.communeName,
      isUsualNumber: row.isUsualNumber,
      decisions: decisionsFor(row.state),
    })),
    next,
    isDecided: query.has(DECIDED),
    page: { title: t.office.papers.title },
  });
}

export async function action(args: ActionFunctionArgs) {
  const ctx = await contextFor(args, { must: REVIEWERS });
  const form = await readForm(args.request, ReviewCertificate);
  if (!form.ok) return form.reply();
  const done = await refusalsToForm(form, () => reviewCertificate(ctx, form.value));
  return isReply(done) ? done : redirect(`${urls.office.certificates}?${DECIDED}=1`, 303);
}

export default function CertificateQueue() {
  const { queue, next, isDecided } = useLoaderData<typeof loader>();
  const { t, f } = useT();
  const words = t.office.papers;
  const state = formState(useActionData<typeof action>());
  const isBusy = useNavigation().state === "submitting";
  return (
    <div className="grid gap-6">
      <PageHeading title={words.title} lead={words.lead} />
      {isDecided && (
        <Notice kind="done" live>
          {words.decided}
        </Notice>
      )}
      {queue.length === 0 && (
        <EmptyState icon={CheckIcon} title={words.empty}>
          {words.emptyText}
        </EmptyState>
      )}
      <ol className="grid items-start gap-4 xl:grid-cols-2">
        {queue.map((paper) => (
          <li key={paper.id}>
            <PaperCard
              paper={paper}
              above={
                <p className="text-sm text-ink-soft">
                  <TextLink to={urls.office.seller(paper.sellerId)} lang="vi">
                    {paper.sellerName}
                  </TextLink>
                  , {paper.commune}, {words.since(f.date(paper.createdAt))}
                </p>
              }
            >
              {!paper.isUsualNumber && <Notice kind="attention">{words.unusual}</Notice>}
              {paper.documentId === null && <p className="text-sm text-ink-soft">{words.noPicture}</p>}
              <ReviewForm certificateId={paper.id} decisions={paper.decisions} state={state} isBusy={isBusy} />
            </PaperCard>
          </li>
        ))}
      </ol>
      <Pager {...(next === null ? {} : { older: `${urls.office.certificates}?sau=${next}` })} olderLabel={words.next} />
    </div>
  );
}
