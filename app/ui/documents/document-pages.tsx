import { useT } from "#app/i18n/translate.tsx";
import { urls } from "#app/urls.ts";

/** The pages of a private document below one another, each a link to itself in full size. */
export function DocumentPages({ documentId, pageCount }: { documentId: string; pageCount: number }) {
  const words = useT().t.documents;
  const pages = Array.from({ length: pageCount }, (_, index) => index + 1);
  return (
    <ol className="grid gap-4">
      {pages.map((page) => (
        <li key={page} id={`trang-${page}`}>
          <a
            href={urls.documentPage(documentId, page)}
            aria-label={words.openPage(page)}
            className="block overflow-hidden rounded-small border border-line bg-sunk"
          >
            <img
              src={urls.documentPage(documentId, page)}
              alt={words.page(page, pageCount)}
              loading={page === 1 ? "eager" : "lazy"}
              className="min-h-40 w-full"
            />
          </a>
        </li>
      ))}
    </ol>
  );
}
