import { Link } from "@remix-run/react";
import type { CommuneHarvest } from "#app/domain/listings/shop-front.ts";
import type { Day } from "#app/domain/shared/clock.ts";
import { useT } from "#app/i18n/translate.tsx";
import { ArrowRightIcon, FieldIcon } from "#app/ui/kit/icons.ts";
import { urls } from "#app/urls.ts";
import { GoodPicture } from "./good-picture.tsx";
import { InLanguage } from "./in-language.tsx";
import { marketUrl } from "./market-url.ts";

type HarvestBoardProps = { today: Day; month: number; harvests: readonly CommuneHarvest[] };

/** The board at the market's gate: what came in from the fields since yesterday, commune by commune. */
export function HarvestBoard({ today, month, harvests }: HarvestBoardProps) {
  const { t, f } = useT();
  const words = t.shop.home;
  const weekday = words.weekdays[new Date(`${today}T00:00:00Z`).getUTCDay()] ?? "";
  return (
    <section
      aria-labelledby="harvest"
      className="on-grove -mx-4 grid gap-x-10 gap-y-6 bg-grove px-4 py-6 text-on-grove sm:mx-0 sm:rounded-large sm:p-8 lg:grid-cols-[19rem_minmax(0,1fr)] lg:p-10"
    >
      <header className="grid content-start gap-3">
        <p className="text-sm font-semibold text-rice">{words.dateline(weekday, f.date(today))}</p>
        <h1 id="harvest" className="text-3xl leading-tight font-bold tracking-tight sm:text-4xl">
          {words.harvestTitle}
        </h1>
        <p className="max-w-prose text-on-grove-soft">
          {harvests.length > 0 ? words.harvestLead(harvests.length) : `${words.harvestNone} ${words.harvestNoneText}`}
        </p>
        <p className="max-w-prose max-lg:hidden">{words.seasons[month - 1]}</p>
        <Link
          to={marketUrl({ group: "food", sort: "harvest" })}
          className="mt-1 inline-flex min-h-11 items-center gap-2 justify-self-start font-semibold text-turmeric underline decoration-1 underline-offset-4 hover:decoration-2"
        >
          {words.allHarvest}
          <ArrowRightIcon className="size-5" />
        </Link>
      </header>
      {harvests.length > 0 && (
        <ul className="grid gap-x-8 gap-y-6 md:grid-cols-2">
          {harvests.map((harvest) => (
            <li key={harvest.communeCode} className="border-t border-on-grove/20 pt-3 max-md:nth-[n+4]:hidden">
              <CommuneEntry harvest={harvest} today={today} />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function CommuneEntry({ harvest, today }: { harvest: CommuneHarvest; today: Day }) {
  const { t } = useT();
  const words = t.shop.home;
  const more = harvest.count - harvest.goods.length;
  const isToday = harvest.goods.some((good) => good.producedOn === today);
  return (
    <>
      <h2 className="flex items-baseline justify-between gap-3 text-base">
        <Link
          to={marketUrl({ communeCode: harvest.communeCode, sort: "harvest" })}
          className="no-underline hover:underline"
        >
          <InLanguage vi={harvest.communeName} en={harvest.communeNameEn} />
        </Link>
        <span className="flex flex-none items-center gap-1.5 text-sm font-normal text-rice">
          <FieldIcon className="size-4" />
          {isToday ? words.pickedToday : words.pickedYesterday}
        </span>
      </h2>
      <ul className="mt-2 grid grid-cols-3 gap-3">
        {harvest.goods.map((good) => (
          <li key={good.slug}>
            <Link to={urls.listing(good.slug)} className="group/card block no-underline hover:underline">
              <GoodPicture
                picture={good.picture}
                sizes="(min-width: 64rem) 8rem, 30vw"
                className="aspect-square"
                priority
              />
              <span className="mt-1.5 line-clamp-2 text-sm leading-snug">
                <InLanguage vi={good.title} en={good.titleEn} />
              </span>
            </Link>
          </li>
        ))}
      </ul>
      {more > 0 && <p className="mt-1.5 text-sm text-on-grove-soft">{words.moreFrom(more)}</p>}
    </>
  );
}
