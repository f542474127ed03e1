import { json, type LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData, useSearchParams } from "@remix-run/react";
import { getHome } from "#app/domain/listings/get-home.server.ts";
import { listRunningCampaigns } from "#app/domain/promotions/list-campaigns.server.ts";
import { useT } from "#app/i18n/translate.tsx";
import { GroupBanners } from "#app/ui/shop/group-banners.tsx";
import { HarvestBoard } from "#app/ui/shop/harvest-board.tsx";
import { HowItWorks } from "#app/ui/shop/how-it-works.tsx";
import { ListingGrid } from "#app/ui/shop/listing-grid.tsx";
import { NearForm, ProducerList } from "#app/ui/shop/producers-near.tsx";
import { RecallStrip } from "#app/ui/shop/recall-strip.tsx";
import { Shelf } from "#app/ui/shop/shelf.tsx";
import { VoucherTickets } from "#app/ui/shop/voucher-tickets.tsx";
import { urls } from "#app/urls.ts";
import { contextFor } from "#app/web/context-for.server.ts";
import { publicPage } from "#app/web/public-page.ts";
import { translatorFor } from "#app/web/translator-for.server.ts";

export { pageMeta as meta } from "#app/web/page-meta.ts";
export const headers = publicPage;

const TICKETS = 3;

export async function loader(args: LoaderFunctionArgs) {
  const ctx = await contextFor(args);
  const { title, description } = translatorFor(args.request).t.shop.home;
  const near = new URL(args.request.url).searchParams.get("gan") ?? "";
  const [home, vouchers] = await Promise.all([
    getHome(ctx, { nearCommuneCode: /^\d{5}$/.test(near) ? near : undefined }),
    listRunningCampaigns(ctx, TICKETS),
  ]);
  const { publicOrigin } = ctx.settings;
  return json({
    page: { title, description, canonical: `${publicOrigin}/`, image: `${publicOrigin}/og.png` },
    home,
    tickets: vouchers.map(({ code, percent, capVnd, minSpendVnd, name, nameEn, endsAt }) => {
      return { code, percent, capVnd, minSpendVnd, name, nameEn, endsAt: endsAt.toISOString() };
    }),
  });
}

export default function Home() {
  const { t } = useT();
  const { home, tickets } = useLoaderData<typeof loader>();
  const near = useSearchParams()[0].get("gan") ?? undefined;
  const words = t.shop.home;
  return (
    <div className="grid gap-10 sm:gap-14">
      <div>
        {home.recall && <RecallStrip recall={home.recall} />}
        <HarvestBoard today={home.today} harvests={home.harvests} />
      </div>
      {tickets.length > 0 && (
        <Shelf
          id="vouchers"
          title={words.promotionsTitle}
          more={{ to: urls.promotions, label: t.kit.shell.promotions }}
        >
          <VoucherTickets tickets={tickets} />
        </Shelf>
      )}
      {home.inSeason.length > 0 && (
        <Shelf
          id="season"
          title={home.isOutOfSeason ? words.newest : words.seasonTitle(home.month)}
          lead={home.isOutOfSeason ? undefined : words.seasons[home.month - 1]}
          more={{ to: urls.market, label: words.allSeason }}
        >
          <ListingGrid listings={home.inSeason} isShort />
        </Shelf>
      )}
      <Shelf id="groups" title={words.groupsTitle}>
        <GroupBanners counts={home.groups} />
      </Shelf>
      <Shelf
        id="producers"
        title={words.producersTitle}
        lead={words.producersLead}
        more={{ to: urls.producers, label: words.allProducers }}
      >
        <NearForm communes={home.communes} chosen={near} />
        <ProducerList producers={home.producers} />
      </Shelf>
      <HowItWorks />
    </div>
  );
}
