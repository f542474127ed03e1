import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { json, redirect } from "@remix-run/node";
import { useActionData, useLoaderData, useNavigation } from "@remix-run/react";
import { z } from "zod";
import { getCertificateForm } from "#app/domain/certification/get-certificate-form.server.ts";
import { listSellerCertificates } from "#app/domain/certification/list-seller-certificates.server.ts";
import { SubmitCertificate } from "#app/domain/certification/submit-certificate.schema.ts";
import { submitCertificate } from "#app/domain/certification/submit-certificate.server.ts";
import { useT } from "#app/i18n/translate.tsx";
import { PaperCard } from "#app/ui/certificates/paper-card.tsx";
import { PaperForm } from "#app/ui/certificates/paper-form.tsx";
import { boundFields } from "#app/ui/kit/bound-fields.ts";
import { Disclosure } from "#app/ui/kit/disclosure.tsx";
import { EmptyState } from "#app/ui/kit/empty-state.tsx";
import { PaperIcon } from "#app/ui/kit/icons.ts";
import { Notice } from "#app/ui/kit/notice.tsx";
import { PageHeading } from "#app/ui/kit/page-heading.tsx";
import { urls } from "#app/urls.ts";
import { certificateView } from "#app/web/certificate-view.ts";
import { contextFor } from "#app/web/context-for.server.ts";
import { formState } from "#app/web/form-state.ts";
import { DocumentsField, sentFiles } from "#app/web/document-form.ts";
import { isReply, readForm, refusalsToForm } from "#app/web/read-form.server.ts";
import { translatorFor } from "#app/web/translator-for.server.ts";

export { pageMeta as meta } from "#app/web/page-meta.ts";

const SENT = "da-nop";

export async function loader(args: LoaderFunctionArgs) {
  const ctx = await contextFor(args, { must: "seller" });
  const { t, locale } = translatorFor(args.request);
  const [papers, form] = await Promise.all([listSellerCertificates(ctx), getCertificateForm(ctx)]);
  const choice = (value: string, name: string, nameEn: string | null) => {
    const isEnglish = locale === "en" && nameEn !== null;
    return { value, label: isEnglish ? nameEn : name, isVietnamese: locale === "en" && nameEn === null };
  };
  return json({
    papers: papers.map(certificateView),
    categories: form.categories.map(({ code, name, nameEn }) => choice(code, name, nameEn)),
    places: form.places.map(({ gln, name, nameEn }) => choice(gln, name, nameEn)),
    isSent: new URL(args.request.url).searchParams.has(SENT),
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
  const { papers, categories, places, isSent } = useLoaderData<typeof loader>();
  const words = useT().t.seller.certificates;
  const reply = useActionData<typeof action>();
  const fields = boundFields(formState(reply));
  return (
    <div className="grid gap-6">
      <PageHeading title={words.title} lead={words.lead} />
      {isSent && (
        <Notice kind="done" live>
          {words.sent}
        </Notice>
      )}
      <Disclosure summary={words.add} open={papers.length === 0 || fields.summary.length > 0}>
        <PaperForm
          fields={fields}
          categories={categories}
          places={places}
          isBusy={useNavigation().state === "submitting"}
        />
      </Disclosure>
      {papers.length === 0 ? (
        <EmptyState icon={PaperIcon} title={words.empty}>
          {words.emptyText}
        </EmptyState>
      ) : (
        <ul className="grid items-start gap-4 xl:grid-cols-2">
          {papers.map((paper) => (
            <li key={paper.id}>
              <PaperCard paper={paper}>
                {paper.isOver && <p className="text-sm text-ink-soft">{words.again}</p>}
              </PaperCard>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
