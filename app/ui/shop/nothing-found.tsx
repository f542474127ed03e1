import type { SearchResult } from "#app/domain/listings/search-listings.server.ts";
import type { ListingQuery } from "#app/domain/listings/search-listings.schema.ts";
import { useT } from "#app/i18n/translate.tsx";
import { EmptyState } from "#app/ui/kit/empty-state.tsx";
import { SearchIcon } from "#app/ui/kit/icons.ts";
import { LinkButton } from "#app/ui/kit/link-button.tsx";
import { GroupBanners } from "./group-banners.tsx";
import { ListingGrid } from "./listing-grid.tsx";
import { marketUrl } from "./market-url.ts";
import { Shelf } from "./shelf.tsx";
import { TypedWords } from "./typed-words.tsx";

type NothingFoundProps = { query: ListingQuery; result: Pick<SearchResult, "outcome" | "suggestions"> };

/** No goods: says whether the words or the filters are to blame, and what one may have meant. */
export function NothingFound({ query, result }: NothingFoundProps) {
  const { t } = useT();
  const words = t.shop.browse;
  const isFiltered = result.outcome === "filtered-out";
  return (
    <div className="grid gap-10">
      <EmptyState
        icon={SearchIcon}
        title={isFiltered ? words.filteredTitle : <NoneTitle text={query.text} />}
        action={
          isFiltered && (
            <LinkButton to={marketUrl({ text: query.text })} variant="secondary">
              {words.clear}
            </LinkButton>
          )
        }
      >
        {isFiltered ? words.filteredText : words.noneText}
      </EmptyState>
      {result.suggestions.length > 0 ? (
        <Shelf id="suggestions" title={words.suggestions}>
          <ListingGrid listings={result.suggestions} isNarrow />
        </Shelf>
      ) : (
        <Shelf id="aisles" title={words.aisles}>
          <GroupBanners />
        </Shelf>
      )}
    </div>
  );
}

function NoneTitle({ text }: { text: string }) {
  const words = useT().t.shop.browse;
  if (text === "") return <>{words.noneTitlePlain}</>;
  return (
    <>
      {words.noneTitle.before} <TypedWords text={text} />
      {words.noneTitle.after}
    </>
  );
}
