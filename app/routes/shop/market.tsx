import { json, type LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData, useLocation, useNavigation } from "@remix-run/react";
import { readListingQuery, type ListingQuery } from "#app/domain/listings/search-listings.schema.ts";
import { searchListings } from "#app/domain/listings/search-listings.server.ts";
import { useT } from "#app/i18n/translate.tsx";
import { cx } from "#app/ui/kit/class-names.ts";
import { Notice } from "#app/ui/kit/notice.tsx";
import { Pager } from "#app/ui/kit/pager.tsx";
import { TextLink } from "#app/ui/kit/text-link.tsx";
import { SkeletonGrid } from "#app/ui/kit/skeleton.tsx";
import { ChosenFilters, useChosenFilters } from "#app/ui/shop/chosen-filters.tsx";
import { Filters } from "#app/ui/shop/filters.tsx";
import { GroupTabs } from "#app/ui/shop/group-tabs.tsx";
import { ListingGrid } from "#app/ui/shop/listing-grid.tsx";
import { marketUrl } from "#app/ui/shop/market-url.ts";
import { NothingFound } from "#app/ui/shop/nothing-found.tsx";
import { SortForm } from "#app/ui/shop/sort-form.tsx";
import { TypedWords } from "#app/ui/shop/typed-words.tsx";
import { urls } from "#app/urls.ts";
import { contextFor } from "#app/web/context-for.server.ts";
import { publicPage } from "#app/web/public-page.ts";
import { translatorFor } from "#app/web/translator-for.server.ts";

export { pageMeta as meta } from "#app/web/page-meta.ts";
export const headers = publicPage;

const FIRST_ROWS = 4;

export async function loader(args: LoaderFunctionArgs) {
  const ctx = await contextFor(args);
  const { t } = translatorFor(args.request);
  const fields = new URL(args.request.url).searchParams;
  const query = readListingQuery(fields);
  const after = fields.get("sau") ?? undefined;
  const result = await searchListings(ctx, query, after);
  const title = query.text
    ? t.shop.browse.titleOf(query.text)
    : query.group
      ? t.shop.groups[query.group]
      : t.shop.browse.title;
  const canonical = `${ctx.settings.publicOrigin}${marketUrl(query)}`;
  return json({ page: { title, description: t.shop.browse.description, canonical }, query, result, isFirst: !after });
}

export default function Market() {
  const { t, f } = useT();
  const { result, isFirst, ...data } = useLoaderData<typeof loader>();
  const query = data.query as ListingQuery;
  const { search } = useLocation();
  const { location: coming } = useNavigation();
  const words = t.shop.browse;
  const choices = useChosenFilters(query, result.facets);
  const canRefine = result.total > 0 || choices.length > 0;
  const isTurning = coming?.pathname === urls.market && coming.search !== search;
  return (
    <div className="grid gap-5">
      <header className="grid gap-4">
        <div className="flex flex-wrap items-baseline gap-x-4">
          <h1 className="text-2xl font-bold tracking-tight sm:text-3xl">
            <Heading query={query} />
          </h1>
          <p role="status" className="text-ink-soft tabular-nums">
            {words.count(f.number(result.total))}
          </p>
        </div>
        <GroupTabs query={query} facets={result.facets} />
      </header>
      <div className="grid grid-cols-[auto_minmax(0,1fr)] items-start gap-x-3 gap-y-5 lg:grid-cols-[15rem_minmax(0,1fr)] lg:gap-x-10">
        <aside aria-label={words.filters} className="lg:row-span-2">
          {canRefine && <Filters key={search} query={query} facets={result.facets} chosen={choices.length} />}
        </aside>
        <div className="flex flex-wrap items-center justify-end gap-3 lg:justify-between">
          {canRefine && (
            <p className="text-sm text-ink-soft max-lg:hidden">
              {words.order} <TextLink to={urls.criteria}>{words.criteria}</TextLink>
            </p>
          )}
          {canRefine && <SortForm query={query} />}
        </div>
        <div className={cx("grid gap-5", canRefine ? "max-lg:col-span-2" : "col-span-2")}>
          <ChosenFilters query={query} choices={choices} />
          {result.outcome === "close" && (
            <Notice>
              {words.close.before} <TypedWords text={query.text} />
              {words.close.after}
            </Notice>
          )}
          {isTurning ? (
            <SkeletonGrid count={FIRST_ROWS * 3} />
          ) : result.total === 0 ? (
            <NothingFound query={query} result={result} />
          ) : (
            <ListingGrid listings={result.items} paid={result.paid} headingLevel="h2" isNarrow eager={FIRST_ROWS} />
          )}
          <Pager
            newer={isFirst ? undefined : marketUrl(query)}
            newerLabel={words.first}
            older={result.next ? marketUrl(query, result.next) : undefined}
            olderLabel={words.more}
          />
          {canRefine && (
            <p className="text-sm text-ink-soft lg:hidden">
              {words.order} <TextLink to={urls.criteria}>{words.criteria}</TextLink>
            </p>
          )}
        </div>
      </div>
    </div>
  );
}

function Heading({ query }: { query: ListingQuery }) {
  const { t } = useT();
  if (query.text === "") return <>{query.group ? t.shop.groups[query.group] : t.shop.browse.title}</>;
  return (
    <>
      {t.shop.browse.searched} <TypedWords text={query.text} />
    </>
  );
}
