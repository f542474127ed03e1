import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { json, redirect } from "@remix-run/node";
import { useActionData, useLoaderData, useNavigation, useSearchParams } from "@remix-run/react";
import { z } from "zod";
import { decideAppeal } from "#app/domain/oversight/decide-appeal.server.ts";
import { DecideAppeal } from "#app/domain/oversight/decide-appeal.schema.ts";
import { decideProposal } from "#app/domain/oversight/decide-proposal.server.ts";
import { endSanction } from "#app/domain/oversight/end-sanction.server.ts";
import { getSanction } from "#app/domain/oversight/get-sanction.server.ts";
import { staySanction } from "#app/domain/oversight/stay-sanction.server.ts";
import { SELLER_OFFICES } from "#app/domain/organisation/seller-offices.ts";
import type { Ctx } from "#app/domain/shared/ctx.ts";
import { paragraph } from "#app/domain/shared/form-fields.ts";
import { useT } from "#app/i18n/translate.tsx";
import { Badge } from "#app/ui/kit/badge.tsx";
import { boundFields } from "#app/ui/kit/bound-fields.ts";
import { Breadcrumbs } from "#app/ui/kit/breadcrumbs.tsx";
import { Notice } from "#app/ui/kit/notice.tsx";
import { PageHeading } from "#app/ui/kit/page-heading.tsx";
import { AppealCard } from "#app/ui/oversight/appeal-card.tsx";
import { SanctionActs } from "#app/ui/oversight/sanction-acts.tsx";
import { SanctionFacts } from "#app/ui/oversight/sanction-facts.tsx";
import { SanctionNotices } from "#app/ui/oversight/sanction-notices.tsx";
import { SANCTION_TONES } from "#app/ui/oversight/sanction-tone.ts";
import { urls } from "#app/urls.ts";
import { contextFor } from "#app/web/context-for.server.ts";
import { formState } from "#app/web/form-state.ts";
import { isReply, readForm, refusalsToForm } from "#app/web/read-form.server.ts";

export { pageMeta as meta } from "#app/web/page-meta.ts";

export async function loader(args: LoaderFunctionArgs) {
  const ctx = await contextFor(args, { must: SELLER_OFFICES });
  const page = await getSanction(ctx, { sanctionId: args.params["id"] ?? "" });
  return json({ ...page, page: { title: page.sanction.code } });
}

const Reason = z.object({ reason: paragraph(4000) });

const Act = z.discriminatedUnion("intent", [
  z.object({ intent: z.literal("confirm") }),
  Reason.extend({ intent: z.literal("refuse") }),
  Reason.extend({ intent: z.literal("lift") }),
  Reason.extend({ intent: z.literal("cancel") }),
  Reason.extend({ intent: z.literal("stay") }),
  DecideAppeal.extend({ intent: z.literal("decideAppeal") }),
]);

export async function action(args: ActionFunctionArgs) {
  const ctx = await contextFor(args, { must: "market_manager" });
  const form = await readForm(args.request, Act);
  if (!form.ok) return form.reply();
  const sanctionId = args.params["id"] ?? "";
  const done = await refusalsToForm(form, () => perform(ctx, sanctionId, form.value));
  return isReply(done) ? done : redirect(`${urls.office.sanction(sanctionId)}?xong=${done}`, 303);
}

async function perform(ctx: Ctx, sanctionId: string, act: z.output<typeof Act>): Promise<Done> {
  switch (act.intent) {
    case "confirm":
      await decideProposal(ctx, { sanctionId, decision: "confirm" });
      return act.intent;
    case "refuse":
      await decideProposal(ctx, { sanctionId, decision: "refuse", reason: act.reason });
      return act.intent;
    case "stay":
      await staySanction(ctx, { sanctionId, reason: act.reason });
      return act.intent;
    case "decideAppeal": {
      const { intent: _, ...decision } = act;
      await decideAppeal(ctx, { sanctionId, ...decision });
      return "appeal";
    }
    default:
      await endSanction(ctx, { sanctionId, how: act.intent, reason: act.reason });
      return act.intent;
  }
}

const DONE = ["imposed", "proposed", "confirm", "refuse", "lift", "cancel", "stay", "appeal"] as const;
type Done = (typeof DONE)[number];

export default function OfficeSanction() {
  const page = useLoaderData<typeof loader>();
  const { sanction, notices } = page;
  const words = useT().t.sanctions;
  const reply = useActionData<typeof action>();
  const [query] = useSearchParams();
  const done = DONE.find((word) => word === query.get("xong"));
  return (
    <div className="grid gap-5">
      <PageHeading
        above={
          <Breadcrumbs crumbs={[{ label: words.office.title, to: urls.office.sanctions }, { label: sanction.code }]} />
        }
        title={
          <>
            {words.kinds[sanction.kind].name}: <span lang="vi">{sanction.sellerName}</span>
          </>
        }
        lead={<Badge tone={SANCTION_TONES[sanction.state]}>{words.states[sanction.state]}</Badge>}
      />
      {done && !reply && (
        <Notice kind="done" live>
          {words.office.done[done]}
        </Notice>
      )}
      <div className="grid items-start gap-5 xl:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]">
        <div className="grid gap-5">
          <SanctionFacts sanction={sanction} of="office" />
          <AppealCard sanction={sanction} of="office" />
          <SanctionNotices notices={notices} />
        </div>
        <div className="grid gap-5">
          <SanctionActs
            page={page}
            fieldsOf={(intent) => boundFields(formState(reply, intent))}
            isBusy={useNavigation().state === "submitting"}
          />
        </div>
      </div>
    </div>
  );
}
