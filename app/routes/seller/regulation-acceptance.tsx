import type { LoaderFunctionArgs } from "@remix-run/node";
import { json } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { getAcceptanceRecord } from "#app/domain/regulation/get-acceptance.server.ts";
import { useT } from "#app/i18n/translate.tsx";
import { Breadcrumbs } from "#app/ui/kit/breadcrumbs.tsx";
import { Card } from "#app/ui/kit/card.tsx";
import { KeyValue } from "#app/ui/kit/key-value.tsx";
import { Notice } from "#app/ui/kit/notice.tsx";
import { PageHeading } from "#app/ui/kit/page-heading.tsx";
import { TextLink } from "#app/ui/kit/text-link.tsx";
import { PrintButton } from "#app/ui/regulation/print-button.tsx";
import { urls } from "#app/urls.ts";
import { contextFor } from "#app/web/context-for.server.ts";
import { translatorFor } from "#app/web/translator-for.server.ts";

export { pageMeta as meta } from "#app/web/page-meta.ts";

export async function loader(args: LoaderFunctionArgs) {
  const ctx = await contextFor(args, { must: "seller" });
  const record = await getAcceptanceRecord(ctx, { version: args.params["version"] ?? "" });
  const words = translatorFor(args.request).t.seller.regulation.certificate;
  return json({ record, page: { title: words.title(record.version) } });
}

export default function AcceptanceRecord() {
  const { record } = useLoaderData<typeof loader>();
  const { t, f } = useT();
  const words = t.seller.regulation;
  const { version, locale } = record;
  const certificate = words.certificate;
  return (
    <div className="grid max-w-3xl gap-6">
      <PageHeading
        above={<Breadcrumbs crumbs={[{ label: words.title, to: urls.seller.regulation }, { label: version }]} />}
        title={certificate.title(version)}
        lead={certificate.lead}
        actions={<PrintButton label={certificate.print} />}
      />
      <Card as="section">
        <KeyValue
          facts={[
            { term: certificate.seller, value: <span lang="vi">{record.sellerName}</span> },
            {
              term: certificate.version,
              value: <TextLink to={urls.regulationVersion(version)}>{version}</TextLink>,
            },
            { term: certificate.effective, value: f.date(record.effectiveAt) },
            { term: certificate.by, value: <span lang="vi">{record.acceptedBy}</span> },
            { term: certificate.at, value: f.dateTime(record.acceptedAt) },
            { term: certificate.language, value: certificate.languages[locale] },
            {
              term: certificate.hash,
              value: <code className="font-mono text-sm break-all">{record.textSha256}</code>,
            },
          ]}
        />
      </Card>
      <Notice kind={record.isTextUnchanged ? "done" : "problem"}>
        {record.isTextUnchanged ? certificate.intact : certificate.notIntact}
      </Notice>
      <p className="no-print">
        <TextLink to={urls.regulationDocument(version, locale)} reloadDocument download>
          {certificate.text}
        </TextLink>
      </p>
    </div>
  );
}
