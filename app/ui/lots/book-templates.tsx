import { BOOK_IMPORT_KINDS } from "#app/domain/traceability/book-import-columns.ts";
import { useT } from "#app/i18n/translate.tsx";
import { Card } from "#app/ui/kit/card.tsx";
import { TextLink } from "#app/ui/kit/text-link.tsx";
import { urls } from "#app/urls.ts";

/** Tables to be filled in, each as a workbook and as CSV. */
export function BookTemplates() {
  const words = useT().t.seller.bookImports;
  return (
    <Card as="section" title={words.templates}>
      <div className="grid gap-3">
        <p className="text-ink-soft">{words.templatesText}</p>
        <ul className="grid gap-1">
          {BOOK_IMPORT_KINDS.flatMap((kind) =>
            (["xlsx", "csv"] as const).map((format) => (
              <li key={`${kind}.${format}`}>
                <TextLink to={urls.seller.bookTemplate(kind, format)} reloadDocument>
                  {words.templateOf(words.kinds[kind], format === "xlsx" ? "Excel" : "CSV")}
                </TextLink>
              </li>
            )),
          )}
        </ul>
      </div>
    </Card>
  );
}
