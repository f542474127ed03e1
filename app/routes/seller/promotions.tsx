import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData, useNavigation } from "@remix-run/react";
import { CampaignDesk, olderCampaigns } from "#app/ui/orders/campaign-desk.tsx";
import { urls } from "#app/urls.ts";
import { changeCampaigns, loadCampaigns } from "#app/web/campaign-desk.server.ts";

export { pageMeta as meta } from "#app/web/page-meta.ts";

export const loader = (args: LoaderFunctionArgs) => loadCampaigns(args, "seller");
export const action = (args: ActionFunctionArgs) => changeCampaigns(args, "seller", urls.seller.promotions);

export default function SellerPromotions() {
  const { vouchers, next, defaults } = useLoaderData<typeof loader>();
  return (
    <CampaignDesk
      vouchers={vouchers}
      older={olderCampaigns("seller", next)}
      defaults={defaults}
      lastResult={useActionData<typeof action>()}
      isBusy={useNavigation().state === "submitting"}
    />
  );
}
