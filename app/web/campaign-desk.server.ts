import { json, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { z } from "zod";
import { CreateCampaign } from "#app/domain/promotions/create-campaign.schema.ts";
import { createCampaign } from "#app/domain/promotions/create-campaign.server.ts";
import { endCampaign } from "#app/domain/promotions/end-campaign.server.ts";
import { listOwnCampaigns } from "#app/domain/promotions/list-campaigns.server.ts";
import type { Role } from "#app/domain/shared/actor.ts";
import { addDays, dayOf } from "#app/domain/shared/clock.ts";
import { isUuid, type CampaignId } from "#app/domain/shared/ids.ts";
import { contextFor } from "./context-for.server.ts";
import { readCursor, toPage } from "./paging.server.ts";
import { isReply, readForm, refusalsToForm } from "./read-form.server.ts";
import { translatorFor } from "./translator-for.server.ts";
import { voucherView } from "./voucher-view.server.ts";

const PAGE_SIZE = 20;
const EndCampaign = z.object({ intent: z.literal("end"), campaignId: z.string().uuid() });

/** The promotions page of either desk: the campaigns of whoever looks, and a form with sensible dates. */
export async function loadCampaigns(args: LoaderFunctionArgs, must: Role) {
  const ctx = await contextFor(args, { must });
  const translator = translatorFor(args.request);
  const [text, id] = readCursor(new URL(args.request.url).searchParams) ?? [];
  const createdAt = new Date(String(text));
  const after = isUuid(id) && !Number.isNaN(createdAt.getTime()) ? { createdAt, id } : null;
  const rows = await listOwnCampaigns(ctx, after, PAGE_SIZE + 1);
  const { items, next } = toPage(rows, PAGE_SIZE, (row) => [row.createdAt.toISOString(), row.campaignId]);
  const today = dayOf(ctx.now());
  return json({
    vouchers: items.map((row) => voucherView(row, translator, ctx.now())),
    next,
    defaults: { startsOn: today, endsOn: addDays(today, 14), perBuyerLimit: "1", percent: "10" },
    page: { title: translator.t.orders.promotions.own },
  });
}

/** Opens or ends a campaign of whoever acts. */
export async function changeCampaigns(args: ActionFunctionArgs, must: Role, back: string) {
  const ctx = await contextFor(args, { must });
  const intent = (await args.request.clone().formData()).get("intent");
  if (intent === "end") {
    const form = await readForm(args.request, EndCampaign);
    if (!form.ok) return form.reply();
    await endCampaign(ctx, { campaignId: form.value.campaignId as CampaignId });
    return redirect(back, 303);
  }
  const form = await readForm(args.request, CreateCampaign);
  if (!form.ok) return form.reply();
  const made = await refusalsToForm(form, () => createCampaign(ctx, form.value));
  return isReply(made) ? made : redirect(back, 303);
}
