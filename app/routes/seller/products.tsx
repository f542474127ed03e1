import type { LoaderFunctionArgs } from "@remix-run/node";
import { json } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { printedGtin } from "#app/domain/products/gtin.ts";
import { listSellerProducts } from "#app/domain/products/list-seller-products.server.ts";
import { useT } from "#app/i18n/translate.tsx";
import { EmptyState } from "#app/ui/kit/empty-state.tsx";
import { FieldIcon, PlusIcon } from "#app/ui/kit/icons.ts";
import { LinkButton } from "#app/ui/kit/link-button.tsx";
import { PageHeading } from "#app/ui/kit/page-heading.tsx";
import { Pager } from "#app/ui/kit/pager.tsx";
import { Picture } from "#app/ui/kit/picture.tsx";
import { TextLink } from "#app/ui/kit/text-link.tsx";
import { InLanguage } from "#app/ui/shop/in-language.tsx";
import { urls } from "#app/urls.ts";
import { contextFor } from "#app/web/context-for.server.ts";
import { translatorFor } from "#app/web/translator-for.server.ts";

export { pageMeta as meta } from "#app/web/page-meta.ts";

export async function loader(args: LoaderFunctionArgs) {
  const ctx = await contextFor(args, { must: "seller" });
  const after = new URL(args.request.url).searchParams.get("sau") ?? undefined;
  const { t } = translatorFor(args.request);
  const page = await listSellerProducts(ctx, { after });
  return json({ ...page, isFirst: after === undefined, page: { title: t.seller.products.title } });
}

export default function SellerProducts() {
  const { products, nextAfter, isFirst } = useLoaderData<typeof loader>();
  const words = useT().t.seller.products;
  const add = (
    <LinkButton to={urls.seller.newProduct} icon={PlusIcon}>
      {words.add}
    </LinkButton>
  );
  return (
    <div className="grid gap-6">
      <PageHeading title={words.title} lead={words.lead} actions={products.length > 0 && add} />
      {products.length === 0 ? (
        <EmptyState icon={FieldIcon} title={words.empty} action={add}>
          {words.emptyText}
        </EmptyState>
      ) : (
        <ul className="grid gap-px overflow-hidden rounded-large border border-line bg-line">
          {products.map((product) => (
            <ProductLine key={product.id} product={product} />
          ))}
        </ul>
      )}
      <Pager
        newer={isFirst ? undefined : urls.seller.products}
        older={nextAfter ? `${urls.seller.products}?sau=${nextAfter}` : undefined}
      />
    </div>
  );
}

type Line = ReturnType<typeof useLoaderData<typeof loader>>["products"][number];

function ProductLine({ product }: { product: Line }) {
  const { t, locale } = useT();
  const words = t.seller.products;
  return (
    <li className="flex flex-wrap items-center gap-x-4 gap-y-2 bg-surface p-3">
      {product.pictureId ? (
        <Picture fileId={product.pictureId} alt="" sizes="4rem" className="size-16 rounded-small" />
      ) : (
        <span aria-hidden className="grid size-16 place-content-center rounded-small bg-sunk text-ink-soft">
          <FieldIcon className="size-6" />
        </span>
      )}
      <div className="min-w-0 flex-1">
        <TextLink
          to={urls.seller.product(product.id)}
          className="inline-flex min-h-11 items-center text-base font-semibold"
        >
          <InLanguage vi={product.name} en={product.nameEn} />
        </TextLink>
        <p className="text-ink-soft">
          {locale === "vi" ? product.categoryName : product.categoryNameEn} ·{" "}
          <span className="tabular-nums">{printedGtin(product.gtin)}</span> · {words.lots}: {product.lotCount}
        </p>
      </div>
      <LinkButton to={`${urls.seller.newLot}?san_pham=${product.id}`} variant="secondary" size="small" icon={PlusIcon}>
        {words.openLot}
      </LinkButton>
    </li>
  );
}
