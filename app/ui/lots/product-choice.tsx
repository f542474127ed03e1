import { Link } from "@remix-run/react";
import { useT } from "#app/i18n/translate.tsx";
import { EmptyState } from "#app/ui/kit/empty-state.tsx";
import { FieldIcon, LotIcon } from "#app/ui/kit/icons.ts";
import { LinkButton } from "#app/ui/kit/link-button.tsx";
import { PageHeading } from "#app/ui/kit/page-heading.tsx";
import { Picture } from "#app/ui/kit/picture.tsx";
import { InLanguage } from "#app/ui/shop/in-language.tsx";
import { urls } from "#app/urls.ts";

type Choice = {
  readonly id: string;
  readonly name: string;
  readonly nameEn: string | null;
  readonly pictureId: string | null;
};

/** The first tap of a lot: what was made today. Large enough for a wet thumb. */
export function ProductChoice({ products }: { products: readonly Choice[] }) {
  const words = useT().t.seller.lots;
  if (products.length === 0) return <NothingYet text={words.noProduct} to={urls.seller.newProduct} />;
  return (
    <div className="grid gap-6">
      <PageHeading title={words.chooseProduct} lead={words.chooseProductText} />
      <ul className="grid gap-3 sm:grid-cols-2 xl:grid-cols-3">
        {products.map(({ id, name, nameEn, pictureId }) => (
          <li key={id}>
            <Link
              to={`${urls.seller.newLot}?san_pham=${id}`}
              className="flex min-h-20 items-center gap-4 rounded-large border border-line bg-surface p-3 text-base font-semibold transition-colors hover:border-leaf hover:bg-leaf-wash"
            >
              {pictureId ? (
                <Picture fileId={pictureId} alt="" sizes="5rem" className="size-16 flex-none rounded-small" />
              ) : (
                <span aria-hidden className="grid size-16 flex-none place-content-center rounded-small bg-sunk">
                  <FieldIcon className="size-6" />
                </span>
              )}
              <span>
                <InLanguage vi={name} en={nameEn} />
              </span>
            </Link>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Something must be there before a lot can be opened. */
export function NothingYet({ text, to }: { text: string; to: string }) {
  const words = useT().t.seller;
  return (
    <EmptyState
      icon={LotIcon}
      headingLevel="h1"
      title={text}
      action={<LinkButton to={to}>{to === urls.seller.places ? words.places.add : words.products.add}</LinkButton>}
    />
  );
}
