import { Link } from "@remix-run/react";
import type { CommuneHarvest } from "#app/domain/listings/shop-front.ts";
import type { Day } from "#app/domain/shared/clock.ts";
import { useT } from "#app/i18n/translate.tsx";
import { cx } from "#app/ui/kit/class-names.ts";
import { ArrowRightIcon, FieldIcon } from "#app/ui/kit/icons.ts";
import { urls } from "#app/urls.ts";
import { GoodPicture } from "./good-picture.tsx";
import { InLanguage } from "./in-language.tsx";
import { marketUrl } from "./market-url.ts";

type Good = CommuneHarvest["goods"][number];

type HarvestBoardProps = { today: Day; harvests: readonly CommuneHarvest[] };

/** The board at the market's gate: what came in from the fields since yesterday, commune by commune. */
export function HarvestBoard({ today, harvests }: HarvestBoardProps) {
  const { t, f } = useT();
  const words = t.shop.home;
  const weekday = words.weekdays[new Date(`${today}T00:00:00Z`).getUTCDay()] ?? "";
  return (
    <section
      aria-labelledby="harvest"
      className="on-grove -mx-4 grid gap-6 bg-grove px-4 py-7 text-on-grove sm:mx-0 sm:rounded-large sm:p-8 lg:p-10"
    >
      <header className="grid items-end gap-x-10 gap-y-3 lg:grid-cols-[minmax(0,1fr)_auto]">
        <div className="grid gap-2">
          <p className="font-semibold text-rice">{words.dateline(weekday, f.date(today))}</p>
          <h1 id="harvest" className="text-3xl leading-tight font-bold tracking-tight sm:text-4xl">
            {words.harvestTitle}
          </h1>
          <p className="max-w-prose text-on-grove-soft">
            {harvests.length > 0 ? words.harvestLead(harvests.length) : `${words.harvestNone} ${words.harvestNoneText}`}
          </p>
        </div>
        <Link
          to={marketUrl({ group: "food", sort: "harvest" })}
          className="inline-flex min-h-11 items-center gap-2 justify-self-start font-semibold text-turmeric underline decoration-1 underline-offset-4 hover:decoration-2"
        >
          {words.allHarvest}
          <ArrowRightIcon className="size-5" />
        </Link>
      </header>
      {harvests.length > 0 && (
        <ul className={cx("grid gap-x-5 gap-y-7", columnsFor(harvests.length))}>
          {harvests.map((harvest, place) => (
            <li key={harvest.communeCode} className="max-sm:nth-[n+4]:hidden">
              <CommuneEntry harvest={harvest} today={today} isFirst={place < 3} />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

/** So many beside each other that no row stands half empty. */
const columnsFor = (count: number): string => {
  if (count === 1) return "sm:max-w-form";
  return count % 3 === 0 || count > 4 ? "sm:grid-cols-2 lg:grid-cols-3" : "sm:grid-cols-2";
};

function CommuneEntry({ harvest, today, isFirst }: { harvest: CommuneHarvest; today: Day; isFirst: boolean }) {
  const { t } = useT();
  const words = t.shop.home;
  const more = harvest.count - harvest.goods.length;
  const isToday = harvest.goods.some((good) => good.producedOn === today);
  return (
    <article className="grid gap-3">
      <Crates harvest={harvest} isFirst={isFirst} />
      <div>
        <div className="flex items-baseline justify-between gap-3">
          <h2 className="leading-snug">
            <Link
              to={marketUrl({ communeCode: harvest.communeCode, sort: "harvest" })}
              className="no-underline hover:underline hover:underline-offset-4"
            >
              <InLanguage vi={harvest.communeName} en={harvest.communeNameEn} />
            </Link>
          </h2>
          <span className="flex flex-none items-center gap-1.5 text-sm text-rice">
            <FieldIcon className="size-4" />
            {isToday ? words.pickedToday : words.pickedYesterday}
          </span>
        </div>
        <ul className="mt-0.5 leading-snug text-on-grove-soft">
          {harvest.goods.map((good, place) => (
            <li key={good.slug} className="inline">
              {place > 0 && ", "}
              <Link to={urls.listing(good.slug)} className="no-underline hover:text-on-grove hover:underline">
                <InLanguage vi={good.title} en={good.titleEn} />
              </Link>
            </li>
          ))}
          {more > 0 && <li className="inline"> {words.moreFrom(more)}</li>}
        </ul>
      </div>
    </article>
  );
}

/** The commune's goods side by side, as crates on a cart: one fills it, of three the first is the largest. */
function Crates({ harvest: { goods }, isFirst }: { harvest: CommuneHarvest; isFirst: boolean }) {
  const isFirstOfIts = (good: Good, place: number): boolean =>
    good.picture !== null && goods.findIndex((other) => other.picture?.fileId === good.picture?.fileId) === place;
  const pictured = goods.filter(isFirstOfIts);
  return (
    <ul
      className={cx(
        "grid aspect-16/9 gap-1 overflow-hidden rounded-large",
        pictured.length < 3 ? "grid-rows-1" : "grid-cols-[2fr_1fr] grid-rows-2",
        pictured.length === 2 && "grid-cols-2",
      )}
    >
      {(pictured.length > 0 ? pictured : goods.slice(0, 1)).map((good, place) => (
        <li key={good.slug} className={cx("min-h-0", pictured.length > 2 && place === 0 && "row-span-2")}>
          {/* The names below lead there too; one way is enough for a keyboard. */}
          <Link to={urls.listing(good.slug)} tabIndex={-1} aria-hidden className="group/card block h-full">
            <GoodPicture
              picture={good.picture}
              sizes="(min-width: 64rem) 22rem, (min-width: 40rem) 45vw, 92vw"
              className="h-full rounded-none!"
              priority={isFirst}
            />
          </Link>
        </li>
      ))}
    </ul>
  );
}
