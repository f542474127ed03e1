import type { Facets } from "#app/domain/listings/facets.ts";
import type { ListingQuery } from "#app/domain/listings/search-listings.schema.ts";
import { GOODS_GROUPS, type GoodsGroup } from "#app/domain/shared/goods-group.ts";
import { useT } from "#app/i18n/translate.tsx";
import { Tabs } from "#app/ui/kit/tabs.tsx";
import { marketUrl } from "./market-url.ts";

/** The rows of stalls. Going to another row leaves the kinds of goods of the old one behind and keeps the words. */
export function GroupTabs({ query, facets }: { query: ListingQuery; facets: Facets }) {
  const { t } = useT();
  const countOf = (group: GoodsGroup): number => facets.groups.find(({ value }) => value === group)?.count ?? 0;
  const tab = (group: GoodsGroup | undefined, label: string, count: number) => ({
    to: marketUrl({ ...query, group, categories: [] }),
    label,
    count,
    current: query.group === group,
  });
  return (
    <Tabs
      label={t.shop.home.groupsTitle}
      tabs={[
        tab(
          undefined,
          t.shop.browse.everything,
          facets.groups.reduce((sum, { count }) => sum + count, 0),
        ),
        ...GOODS_GROUPS.map((group) => tab(group, t.shop.groups[group], countOf(group))),
      ]}
    />
  );
}
