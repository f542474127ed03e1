import { Link } from "@remix-run/react";
import type { GroupCount } from "#app/domain/listings/shop-front.ts";
import { GOODS_GROUPS, type GoodsGroup } from "#app/domain/shared/goods-group.ts";
import { useT } from "#app/i18n/translate.tsx";
import { cx } from "#app/ui/kit/class-names.ts";
import { Picture } from "#app/ui/kit/picture.tsx";
import { marketUrl } from "./market-url.ts";

const STRIPES: Record<GoodsGroup, string> = { food: "bg-leaf", craft: "bg-clay", industry: "bg-river" };

/** The three rows of stalls. Food is the widest, as it is on any market. */
export function GroupBanners({ counts }: { counts?: readonly GroupCount[] }) {
  const { t, f } = useT();
  const countOf = (group: GoodsGroup): number => counts?.find((row) => row.group === group)?.count ?? 0;
  return (
    <ul className="grid gap-3 sm:gap-4 md:grid-cols-2 md:grid-rows-2">
      {GOODS_GROUPS.map((group) => (
        <li key={group} className={cx(group === "food" && "md:row-span-2")}>
          <Link
            to={marketUrl({ group })}
            className="group/card relative flex h-full min-h-40 flex-col overflow-hidden rounded-large border border-line bg-surface no-underline"
          >
            <span
              aria-hidden
              className={cx(
                "relative block flex-1 overflow-hidden",
                group === "food" ? "min-h-48 md:min-h-72" : "min-h-28",
              )}
            >
              <Picture
                src={`/pictures/groups/${group}.webp`}
                alt=""
                className="absolute inset-0 size-full transition-transform duration-200 motion-safe:group-hover/card:scale-[1.02]"
              />
            </span>
            <span className="relative grid gap-0.5 p-4 pl-6">
              <span aria-hidden className={cx("absolute inset-y-0 left-0 w-2", STRIPES[group])} />
              <span className="flex flex-wrap items-baseline justify-between gap-x-3">
                <span className="text-lg font-bold group-hover/card:underline group-hover/card:underline-offset-4">
                  {t.shop.groups[group]}
                </span>
                {counts && (
                  <span className="text-sm text-ink-soft tabular-nums">
                    {t.shop.goodsCount(f.number(countOf(group)))}
                  </span>
                )}
              </span>
              <span className="text-sm text-ink-soft">{t.shop.groupLeads[group]}</span>
            </span>
          </Link>
        </li>
      ))}
    </ul>
  );
}
