import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { json, redirect } from "@remix-run/node";
import { useActionData, useLoaderData, useNavigation } from "@remix-run/react";
import { z } from "zod";
import { getCertificateForm } from "#app/domain/certification/get-certificate-form.server.ts";
import { listOwnNotices } from "#app/domain/certification/list-own-notices.server.ts";
import { listSellerCertificates } from "#app/domain/certification/list-seller-certificates.server.ts";
import { SubmitCertificate } from "#app/domain/certification/submit-certificate.schema.ts";
import { submitCertificate } from "#app/domain/certification/submit-certificate.server.ts";
import { dayOf, daysBetween } from "#app/domain/shared/clock.ts";
import { useT } from "#app/i18n/translate.tsx";
import { NoticeList } from "#app/ui/certificates/notice-list.tsx";
import { PaperCard } from "#app/ui/certificates/paper-card.tsx";
import { PaperForm } from "#app/ui/certificates/paper-form.tsx";
import { Badge } from "#app/ui/kit/badge.tsx";
import { boundFields } from "#app/ui/kit/bound-fields.ts";
import { Disclosure } from "#app/ui/kit/disclosure.tsx";
import { EmptyState } from "#app/ui/kit/empty-state.tsx";
import { PaperIcon } from "#app/ui/kit/icons.ts";
import { LinkButton } from "#app/ui/kit/link-button.tsx";
import { Notice } from "#app/ui/kit/notice.tsx";
import { PageHeading } from "#app/ui/kit/page-heading.tsx";
import { urls } from "#app/urls.ts";
import { certificateView } from "#app/web/certificate-view.ts";
import { contextFor } from "#app/web/context-for.server.ts";
import { formState } from "#app/web/form-state.ts";
import { DocumentsField, sentFiles } from "#app/web/document-form.ts";
import { noticeTextView } from "#app/web/notice-texts-view.ts";
import { isReply, readForm, refusalsToForm } from "#app/web/read-form.server.ts";
import { translatorFor } from "#app/web/translator-for.server.ts";

export { pageMeta as meta } from "#app/web/page-meta.ts";

const SENT = "da-nop";
const RENEWS = "thay";
/** Days before its end from which a paper offers its renewal. */
const SOON_DAYS = 60;

export async function loader(args: LoaderFunctionArgs) {
  const ctx = await contextFor(args, { must: "seller" });
  const { t, locale } = translatorFor(args.request);
  const query = new URL(args.request.url).searchParams;
  const [papers, form, notices] = await Promise.all([
    listSellerCertificates(ctx),
    getCertificateForm(ctx, { renews: query.get(RENEWS) ?? undefined }),
    listOwnNotices(ctx),
  ]);
  const today = dayOf(ctx.now());
  const { renewed } = form;
  const choice = (value: string, name: string, nameEn: string | null) => {
    const isEnglish = locale === "en" && nameEn !== null;
    return { value, label: isEnglish ? nameEn : name, isVietnamese: locale === "en" && nameEn === null };
  };
  return json({
    papers: papers.map((paper) => ({
      ...certificateView(paper),
      daysLeft: paper.state === "valid" && paper.validTo !== null ? daysBetween(today, paper.validTo) : null,
    })),
    choices: {
      categories: form.categories.map(({ code, name, nameEn }) => choice(code, name, nameEn)),
      places: form.places.map(({ gln, name, nameEn }) => choice(gln, name, nameEn)),
      products: form.products.map(({ id, name, nameEn }) => choice(id, name, nameEn)),
      lots: form.lots.map(({ id, code, productName }) => choice(id, `${code}, ${productName}`, null)),
    },
    renewed: renewed && {
      id: renewed.id,
      words: t.seller.certificates.renewing(t.certificates.kinds[renewed.kind].name, renewed.number),
      facts: {
        kind: renewed.kind,
        issuer: renewed.issuer,
        number: renewed.number,
        scopeText: renewed.scopeText,
        stars: renewed.stars,
      },
      lists: {
        scopeCategories: renewed.scopeCategories,
        scopeGlns: renewed.scopeGlns,
        scopeProducts: renewed.scopeProducts.map(({ id }) => id as string),
      },
    },
    notices: notices.map((notice) => noticeTextView(notice, locale)),
    isSent: query.has(SENT),
    page: { title: t.seller.certificates.title },
  });
}

const PaperWithPages = z.intersection(SubmitCertificate, z.object({ documents: DocumentsField }));

export async function action(args: ActionFunctionArgs) {
  const ctx = await contextFor(args, { must: "seller" });
  const form = await readForm(args.request, PaperWithPages);
  if (!form.ok) return form.reply();
  const { documents, ...facts } = form.value;
  const files = await sentFiles(documents);
  const done = await refusalsToForm(form, () => submitCertificate(ctx, { ...facts, files }));
  return isReply(done) ? done : redirect(`${urls.seller.certificates}?${SENT}=1`, 303);
}

export default function SellerCertificates() {
  const { papers, choices, renewed, notices, isSent } = useLoaderData<typeof loader>();
  const words = useT().t.seller.certificates;
  const reply = useActionData<typeof action>();
  const fields = boundFields(formState(reply), renewed?.facts, renewed?.lists);
  return (
    <div className="grid gap-6">
      <PageHeading title={words.title} lead={words.lead} />
      {isSent && (
        <Notice kind="done" live>
          {words.sent}
        </Notice>
      )}
      <div id="nop">
        <Disclosure
          key={renewed?.id ?? ""}
          summary={renewed ? words.renew : words.add}
          open={papers.length === 0 || renewed !== null || fields.summary.length > 0}
        >
          <PaperForm
            key={renewed?.id ?? ""}
            fields={fields}
            choices={choices}
            renewing={renewed ?? undefined}
            isBusy={useNavigation().state === "submitting"}
          />
        </Disclosure>
      </div>
      {papers.length === 0 ? (
        <EmptyState icon={PaperIcon} title={words.empty}>
          {words.emptyText}
        </EmptyState>
      ) : (
        <ul className="grid items-start gap-4 xl:grid-cols-2">
          {papers.map((paper) => (
            <li key={paper.id}>
              <PaperCard paper={paper}>
                <PaperEnd paper={paper} />
              </PaperCard>
            </li>
          ))}
        </ul>
      )}
      {notices.length > 0 && (
        <section aria-labelledby="thong-bao" className="grid gap-2">
          <h2 id="thong-bao" className="text-xl">
            {words.notices}
          </h2>
          <p className="text-ink-soft">{words.noticesLead}</p>
          <NoticeList notices={notices} />
        </section>
      )}
    </div>
  );
}

type EndingPaper = {
  readonly id: string;
  readonly daysLeft: number | null;
  readonly isOver: boolean;
  readonly isReplaced: boolean;
};

/** How long a paper still runs, and the way to its renewal once that is due. */
function PaperEnd({ paper: { id, daysLeft, isOver, isReplaced } }: { paper: EndingPaper }) {
  const words = useT().t.seller.certificates;
  const isSoon = daysLeft !== null && daysLeft <= SOON_DAYS;
  if (isReplaced || (!isSoon && !isOver)) return null;
  return (
    <div className="flex flex-wrap items-center gap-x-4 gap-y-2 border-t border-line pt-3">
      {isSoon && <Badge tone="turmeric">{words.ending(daysLeft)}</Badge>}
      <LinkButton to={urls.seller.renewal(id)} variant="secondary">
        {words.renew}
      </LinkButton>
    </div>
  );
}
