import type { LoaderFunctionArgs } from "@remix-run/node";
import { json } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { getDocument } from "#app/domain/organisation/get-document.server.ts";
import { useT } from "#app/i18n/translate.tsx";
import { DocumentPages } from "#app/ui/documents/document-pages.tsx";
import { ReadsTable } from "#app/ui/documents/reads-table.tsx";
import { KeyValue } from "#app/ui/kit/key-value.tsx";
import { PageHeading } from "#app/ui/kit/page-heading.tsx";
import { contextFor } from "#app/web/context-for.server.ts";
import { translatorFor } from "#app/web/translator-for.server.ts";

export { pageMeta as meta } from "#app/web/page-meta.ts";

export async function loader(args: LoaderFunctionArgs) {
  const ctx = await contextFor(args, { must: "user" });
  const document = await getDocument(ctx, { documentId: args.params["id"] ?? "" });
  const { t, locale } = translatorFor(args.request);
  return json(
    {
      document: {
        id: document.id,
        name: document.originalName,
        pageCount: document.pageCount,
        sellerName: document.sellerName,
        createdAt: document.createdAt.toISOString(),
        retainedUntil: document.retainedUntil,
        isOwn: document.isOwn,
      },
      reads: document.reads.map(({ readerName, unitName, unitNameEn, lastAt, pages }) => ({
        readerName,
        unit: locale === "en" ? unitNameEn : unitName,
        lastAt: lastAt.toISOString(),
        pages,
      })),
      page: { title: t.documents.title(t.documents.purposes[document.purpose]) },
    },
    { headers: { "Cache-Control": "private, no-store" } },
  );
}

export default function DocumentPage() {
  const { document, reads, page } = useLoaderData<typeof loader>();
  const { t, f } = useT();
  const words = t.documents;
  return (
    <div className="mx-auto grid w-full max-w-4xl gap-6 px-4 py-6">
      <PageHeading title={page.title} lead={document.isOwn ? words.private : words.logged} />
      <KeyValue
        facts={[
          ...(document.sellerName ? [{ term: words.of, value: <span lang="vi">{document.sellerName}</span> }] : []),
          { term: words.keptOn, value: f.dateTime(document.createdAt) },
          ...(document.retainedUntil ? [{ term: words.keptUntil, value: f.date(document.retainedUntil) }] : []),
          { term: words.pages, value: f.number(document.pageCount) },
        ]}
      />
      {document.isOwn && <ReadsTable reads={reads} />}
      <DocumentPages documentId={document.id} pageCount={document.pageCount} />
    </div>
  );
}
