import type { LoaderFunctionArgs } from "@remix-run/node";
import { json } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { getOfficeDesk, type OfficeDesk } from "#app/domain/listings/get-office-desk.server.ts";
import { OFFICE_ROLES } from "#app/domain/listings/office-roles.ts";
import type { Role } from "#app/domain/shared/actor.ts";
import { useT } from "#app/i18n/translate.tsx";
import { NumberTiles, type NumberTile } from "#app/ui/desk/number-tiles.tsx";
import { Notice } from "#app/ui/kit/notice.tsx";
import { PageHeading } from "#app/ui/kit/page-heading.tsx";
import { urls } from "#app/urls.ts";
import { contextFor } from "#app/web/context-for.server.ts";
import { translatorFor } from "#app/web/translator-for.server.ts";

export { pageMeta as meta } from "#app/web/page-meta.ts";

export async function loader(args: LoaderFunctionArgs) {
  const ctx = await contextFor(args, { must: OFFICE_ROLES });
  const { t } = translatorFor(args.request);
  return json({ desk: await getOfficeDesk(ctx), page: { title: t.office.desk.title } });
}

export default function OfficeDeskPage() {
  const { desk } = useLoaderData<typeof loader>();
  const { t } = useT();
  const words = t.office.desk;
  const waiting = useWaiting(desk);
  const isManager = desk.roles.some((role) => role === "market_manager");
  return (
    <div className="grid gap-8">
      <PageHeading title={words.rail.desk} lead={words.lead} />
      <section className="grid gap-3">
        <h2 className="text-lg font-semibold">{words.waitingHeading}</h2>
        {waiting.length > 0 && <NumberTiles label={words.waitingHeading} tiles={waiting} />}
        {waiting.every(({ value }) => value === 0) && <Notice kind="done">{words.nothing}</Notice>}
      </section>
      <section className="grid gap-3">
        <h2 className="text-lg font-semibold">{words.marketHeading}</h2>
        <NumberTiles
          label={words.marketHeading}
          tiles={[
            { label: words.numbers.published, value: desk.publishedListings, to: urls.market },
            {
              label: words.numbers.suspended,
              value: desk.suspendedListings,
              ...(isManager ? { to: `${urls.office.listings}?trang_thai=suspended` } : {}),
            },
            { label: words.numbers.held, value: desk.lotsHeld, to: urls.recalls },
            { label: words.numbers.recalled, value: desk.lotsRecalled, to: urls.recalls },
          ]}
        />
      </section>
    </div>
  );
}

/** Only what the official may act upon. */
function useWaiting(desk: OfficeDesk): readonly NumberTile[] {
  const { t, f } = useT();
  const { waiting, oldest } = t.office.desk;
  const tiles: readonly (NumberTile & { readonly for: readonly Role[] })[] = [
    {
      for: ["market_manager"],
      label: waiting.listings,
      value: desk.listingsToReview,
      to: urls.office.listings,
      isUrgent: true,
      note: desk.oldestSubmittedAt ? oldest(f.dateTime(desk.oldestSubmittedAt)) : undefined,
    },
    {
      for: ["market_manager", "commune_officer"],
      label: waiting.sellers,
      value: desk.sellersToReview,
      to: urls.office.sellers,
      isUrgent: true,
    },
    {
      for: ["market_manager", "inspector", "commune_officer"],
      label: waiting.certificates,
      value: desk.certificatesToReview,
      to: urls.office.certificates,
      isUrgent: true,
    },
    {
      for: ["market_manager"],
      label: waiting.notices,
      value: desk.unsettledNotices,
      to: urls.office.payments,
      isUrgent: true,
    },
  ];
  return tiles.filter((tile) => tile.for.some((role) => desk.roles.some((held) => held === role)));
}
