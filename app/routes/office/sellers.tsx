import type { LoaderFunctionArgs } from "@remix-run/node";
import { json } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { listSellers } from "#app/domain/organisation/list-sellers.server.ts";
import { SELLER_STATES, type SellerState } from "#app/domain/organisation/seller.ts";
import { SELLER_OFFICES } from "#app/domain/organisation/seller-offices.ts";
import { useT } from "#app/i18n/translate.tsx";
import { PageHeading } from "#app/ui/kit/page-heading.tsx";
import { Pager } from "#app/ui/kit/pager.tsx";
import { SearchBox } from "#app/ui/kit/search-box.tsx";
import { Tabs } from "#app/ui/kit/tabs.tsx";
import { SellerTable } from "#app/ui/sellers/seller-table.tsx";
import { urls } from "#app/urls.ts";
import { contextFor } from "#app/web/context-for.server.ts";
import { translatorFor } from "#app/web/translator-for.server.ts";

export { pageMeta as meta } from "#app/web/page-meta.ts";

export async function loader(args: LoaderFunctionArgs) {
  const ctx = await contextFor(args, { must: SELLER_OFFICES });
  const query = new URL(args.request.url).searchParams;
  const state = SELLER_STATES.find((known) => known === query.get("trang_thai"));
  const words = query.get("q")?.trim().slice(0, 100) || undefined;
  const { items, next } = await listSellers(ctx, { state, words, after: query.get("sau") ?? undefined });
  const { t, locale } = translatorFor(args.request);
  return json({
    sellers: items.map(({ id, createdAt, communeName, communeNameEn, ...row }) => ({
      ...row,
      id: id,
      commune: locale === "en" ? communeNameEn : communeName,
      createdAt: createdAt.toISOString(),
    })),
    next,
    filter: { state: state ?? null, words: words ?? "" },
    page: { title: t.office.sellers.title },
  });
}

const addressOf = (state: SellerState | null, words: string, after?: string): string => {
  const query = new URLSearchParams();
  if (state !== null) query.set("trang_thai", state);
  if (words !== "") query.set("q", words);
  if (after !== undefined) query.set("sau", after);
  return `${urls.office.sellers}${query.size > 0 ? `?${query}` : ""}`;
};

export default function OfficeSellers() {
  const { sellers, next, filter } = useLoaderData<typeof loader>();
  const words = useT().t.office.sellers;
  return (
    <div className="grid gap-5">
      <PageHeading title={words.title} lead={words.lead} />
      <SearchBox
        action={addressOf(null, "")}
        label={words.search}
        placeholder={words.search}
        defaultValue={filter.words}
        className="max-w-form"
      />
      <Tabs
        label={words.byState}
        tabs={[null, ...SELLER_STATES].map((state) => ({
          to: addressOf(state, filter.words),
          label: state === null ? words.all : words.states[state],
          current: state === filter.state,
        }))}
      />
      <SellerTable sellers={sellers} />
      <Pager
        {...(next === null ? {} : { older: addressOf(filter.state, filter.words, next) })}
        olderLabel={words.older}
      />
    </div>
  );
}
