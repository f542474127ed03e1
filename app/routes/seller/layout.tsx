import type { LoaderFunctionArgs } from "@remix-run/node";
import { json } from "@remix-run/node";
import { Outlet, useLoaderData } from "@remix-run/react";
import { marketIdentity } from "#app/context.server.ts";
import { getSellerDesk } from "#app/domain/listings/get-seller-desk.server.ts";
import { listStandingOwnSanctions } from "#app/domain/oversight/own-sanctions.server.ts";
import type { ShownSanction } from "#app/domain/oversight/shown-sanction.ts";
import { sellerOf } from "#app/domain/shared/actor.ts";
import { useT } from "#app/i18n/translate.tsx";
import {
  AccountIcon,
  AddPictureIcon,
  ChainIcon,
  FieldIcon,
  GenuineIcon,
  HarvestIcon,
  HomeIcon,
  LotIcon,
  MarketIcon,
  OrderIcon,
  PaperIcon,
  PaymentIcon,
  PlaceIcon,
  ProblemIcon,
  ProducersIcon,
  PromotionIcon,
  RegulationIcon,
  SanctionIcon,
  ReviewIcon,
  TruckIcon,
} from "#app/ui/kit/icons.ts";
import { StandingBanner } from "#app/ui/oversight/standing-banner.tsx";
import { DeskFrame, type DeskLink } from "#app/ui/shell/desk-frame.tsx";
import { urls } from "#app/urls.ts";
import { contextFor } from "#app/web/context-for.server.ts";
import { visitorOf } from "#app/web/visitor.ts";

export const handle = { frame: "own" };

/** Everybody signed in may come in to open a stall; whoever has none yet finds only its profile in the rail. */
export async function loader(args: LoaderFunctionArgs) {
  const ctx = await contextFor(args, { must: "user" });
  const isSeller = sellerOf(ctx.actor) !== undefined;
  const desk = isSeller ? await getSellerDesk(ctx) : undefined;
  const standing: readonly ShownSanction[] = isSeller ? await listStandingOwnSanctions(ctx) : [];
  return json({
    market: marketIdentity,
    visitor: visitorOf(ctx.actor) ?? { name: "", hasSellerDesk: false, hasOfficeDesk: false },
    stall: desk && {
      name: desk.counts.displayName,
      ordersToPack: desk.counts.ordersToPack,
      listingsToMend: desk.counts.suspended + desk.counts.refused,
      regulationsToAccept: desk.hasAccepted ? 0 : 1,
      standingSanctions: standing.length,
    },
    standing,
  });
}

export default function SellerLayout() {
  const { market, visitor, stall, standing } = useLoaderData<typeof loader>();
  const { desk } = useT().t.seller;
  return (
    <DeskFrame
      market={market}
      visitor={visitor}
      title={stall ? <span lang="vi">{stall.name}</span> : desk.title}
      links={useRail(stall)}
    >
      <StandingBanner standing={standing} />
      <Outlet />
    </DeskFrame>
  );
}

type Stall = {
  readonly ordersToPack: number;
  readonly listingsToMend: number;
  readonly regulationsToAccept: number;
  readonly standingSanctions: number;
};

function useRail(stall: Stall | undefined): readonly DeskLink[] {
  const { seller, diary } = useT().t;
  const { field, desk } = seller;
  const { rail } = desk;
  const profile: DeskLink = { to: urls.seller.profile, label: rail.profile, icon: AccountIcon };
  if (!stall) return [{ to: urls.seller.join, label: rail.join, icon: MarketIcon }];
  return [
    { to: urls.seller.desk, label: rail.desk, icon: HomeIcon, end: true },
    { to: urls.seller.checklist, label: rail.checklist, icon: ReviewIcon },
    { to: urls.seller.fieldDiary, label: field.rail, icon: HarvestIcon, isApart: true, end: true },
    { to: urls.seller.diaryBook, label: diary.book.title, icon: PaperIcon },
    { to: urls.seller.orders, label: rail.orders, icon: OrderIcon, waiting: stall.ordersToPack },
    { to: urls.seller.lots, label: rail.lots, icon: LotIcon },
    { to: urls.seller.bookImports, label: rail.bookImports, icon: PaperIcon },
    { to: urls.seller.listings, label: rail.listings, icon: MarketIcon, waiting: stall.listingsToMend },
    { to: urls.seller.products, label: rail.products, icon: FieldIcon },
    { to: urls.seller.places, label: rail.places, icon: PlaceIcon },
    { to: urls.seller.stalls, label: rail.stalls, icon: MarketIcon },
    { to: urls.seller.growers, label: rail.growers, icon: ProducersIcon },
    { to: urls.seller.people, label: rail.people, icon: AccountIcon },
    { to: urls.seller.certificates, label: rail.certificates, icon: PaperIcon },
    { to: urls.seller.moves, label: rail.moves, icon: TruckIcon },
    { to: urls.seller.chain, label: rail.chain, icon: ChainIcon },
    { to: urls.seller.payments, label: rail.payments, icon: PaymentIcon },
    { to: urls.seller.promotions, label: rail.promotions, icon: PromotionIcon },
    { to: urls.seller.regulation, label: rail.regulation, icon: RegulationIcon, waiting: stall.regulationsToAccept },
    { to: urls.seller.findings, label: rail.findings, icon: ProblemIcon },
    { to: urls.seller.sanctions, label: rail.sanctions, icon: SanctionIcon, waiting: stall.standingSanctions },
    { to: urls.seller.storefront, label: rail.storefront, icon: AddPictureIcon },
    { to: urls.seller.identity, label: rail.identity, icon: GenuineIcon },
    profile,
  ];
}
