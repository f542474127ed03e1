import type { LoaderFunctionArgs } from "@remix-run/node";
import { json } from "@remix-run/node";
import { Outlet, useLoaderData } from "@remix-run/react";
import { marketIdentity } from "#app/context.server.ts";
import { getOfficeDesk } from "#app/domain/listings/get-office-desk.server.ts";
import { AUDIT_READERS } from "#app/domain/oversight/audit-readers.ts";
import { FINDING_READERS } from "#app/domain/listings/finding-readers.ts";
import { OFFICE_ROLES } from "#app/domain/listings/office-roles.ts";
import { SELLER_OFFICES } from "#app/domain/organisation/seller-offices.ts";
import { countWaitingSanctions } from "#app/domain/oversight/count-waiting-sanctions.server.ts";
import { CHAIN_REVIEWERS } from "#app/domain/organisation/chain-reviewers.ts";
import { countChainQueue } from "#app/domain/organisation/list-chain-queue.server.ts";
import { TRACE_ROLES } from "#app/domain/oversight/lot-trace.ts";
import { UNIT_READERS } from "#app/domain/organisation/unit-keepers.ts";
import type { Role } from "#app/domain/shared/actor.ts";
import { useT } from "#app/i18n/translate.tsx";
import {
  AccountIcon,
  ChainIcon,
  CheckIcon,
  DangerIcon,
  HomeIcon,
  LotIcon,
  PaperIcon,
  PaymentIcon,
  PlaceIcon,
  ProblemIcon,
  ProducersIcon,
  PromotionIcon,
  RegulationIcon,
  RemoveIcon,
  ReviewIcon,
  SanctionIcon,
  SearchIcon,
} from "#app/ui/kit/icons.ts";
import { DeskFrame, type DeskLink } from "#app/ui/shell/desk-frame.tsx";
import { urls } from "#app/urls.ts";
import { contextFor } from "#app/web/context-for.server.ts";
import { visitorOf } from "#app/web/visitor.ts";

export const handle = { frame: "own" };

export async function loader(args: LoaderFunctionArgs) {
  const ctx = await contextFor(args, { must: OFFICE_ROLES });
  return json({
    market: marketIdentity,
    visitor: visitorOf(ctx.actor) ?? { name: "", hasSellerDesk: false, hasOfficeDesk: true },
    desk: {
      ...(await getOfficeDesk(ctx)),
      sanctionsWaiting: await countWaitingSanctions(ctx),
      chainPapersWaiting: await countChainQueue(ctx),
    },
  });
}

export default function OfficeLayout() {
  const { market, visitor, desk } = useLoaderData<typeof loader>();
  const { title } = useT().t.office.desk;
  return (
    <DeskFrame market={market} visitor={visitor} title={title} links={useRail(desk)}>
      <Outlet />
    </DeskFrame>
  );
}

type Waiting = {
  readonly roles: readonly Role[];
  readonly listingsToReview: number;
  readonly sellersToReview: number;
  readonly certificatesToReview: number;
  readonly sanctionsWaiting: number;
  readonly chainPapersWaiting: number;
};

/** Each link with the roles that may open it: the rail shows nobody a door that is closed to them. */
function useRail({ roles, ...waiting }: Waiting): readonly DeskLink[] {
  const { rail } = useT().t.office.desk;
  const links: readonly (DeskLink & { readonly for: readonly Role[] })[] = [
    { for: OFFICE_ROLES, to: urls.office.desk, label: rail.desk, icon: HomeIcon, end: true },
    {
      for: ["market_manager"],
      to: urls.office.listings,
      label: rail.listings,
      icon: ReviewIcon,
      waiting: waiting.listingsToReview,
    },
    {
      for: ["market_manager", "commune_officer"],
      to: urls.office.sellers,
      label: rail.sellers,
      icon: ProducersIcon,
      waiting: waiting.sellersToReview,
    },
    {
      for: ["market_manager", "inspector", "commune_officer"],
      to: urls.office.certificates,
      label: rail.certificates,
      icon: PaperIcon,
      waiting: waiting.certificatesToReview,
    },
    {
      for: CHAIN_REVIEWERS,
      to: urls.office.chain,
      label: rail.chain,
      icon: ChainIcon,
      waiting: waiting.chainPapersWaiting,
    },
    {
      for: SELLER_OFFICES,
      to: urls.office.sanctions,
      label: rail.sanctions,
      icon: SanctionIcon,
      waiting: waiting.sanctionsWaiting,
    },
    { for: ["market_board_officer"], to: urls.office.intake, label: rail.intake, icon: LotIcon },
    { for: UNIT_READERS, to: urls.office.units, label: rail.units, icon: PlaceIcon },
    { for: TRACE_ROLES, to: urls.office.lots, label: rail.lots, icon: LotIcon },
    { for: ["market_manager", "inspector"], to: urls.office.recalls, label: rail.recalls, icon: DangerIcon },
    { for: ["market_manager"], to: urls.office.promotions, label: rail.promotions, icon: PromotionIcon },
    { for: ["market_manager"], to: urls.office.placements, label: rail.placements, icon: PromotionIcon },
    { for: ["market_manager"], to: urls.office.payments, label: rail.payments, icon: PaymentIcon },
    { for: ["market_manager"], to: urls.office.regulation, label: rail.regulation, icon: RegulationIcon, end: true },
    { for: ["market_manager"], to: urls.office.rules, label: rail.rules, icon: CheckIcon },
    { for: ["market_manager"], to: urls.office.dryRuns, label: rail.dryRuns, icon: SearchIcon },
    { for: FINDING_READERS, to: urls.office.findings, label: rail.findings, icon: ProblemIcon },
    {
      for: ["inspector", "commune_officer", "administrator"],
      to: urls.office.regulationAcceptances,
      label: rail.acceptances,
      icon: RegulationIcon,
    },
    { for: ["administrator"], to: urls.office.people, label: rail.people, icon: AccountIcon },
    { for: AUDIT_READERS, to: urls.office.audit, label: rail.audit, icon: SearchIcon },
    { for: ["administrator"], to: urls.office.imports, label: rail.imports, icon: PaperIcon },
    { for: ["administrator"], to: urls.office.erasePerson, label: rail.erase, icon: RemoveIcon },
  ];
  return links.filter((link) => link.for.some((role) => roles.includes(role)));
}
