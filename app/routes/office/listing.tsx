import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { json, redirect } from "@remix-run/node";
import { useActionData, useLoaderData, useSearchParams } from "@remix-run/react";
import { z } from "zod";
import { decideListing } from "#app/domain/listings/decide-listing.server.ts";
import { getReviewedListing } from "#app/domain/listings/get-reviewed-listing.server.ts";
import { liftSuspension } from "#app/domain/listings/lift-suspension.server.ts";
import { ListingDecision, SuspendListing } from "#app/domain/listings/listing-content.schema.ts";
import { suspendListing } from "#app/domain/listings/suspend-listing.server.ts";
import type { Ctx } from "#app/domain/shared/ctx.ts";
import { useT } from "#app/i18n/translate.tsx";
import { Breadcrumbs } from "#app/ui/kit/breadcrumbs.tsx";
import { Notice } from "#app/ui/kit/notice.tsx";
import { PageHeading } from "#app/ui/kit/page-heading.tsx";
import { FindingsCard } from "#app/ui/listings/findings-card.tsx";
import { ListingStory } from "#app/ui/listings/listing-story.tsx";
import { BuyerSees } from "#app/ui/listings/review/buyer-sees.tsx";
import { DecisionForm } from "#app/ui/listings/review/decision-form.tsx";
import { ReviewChanges } from "#app/ui/listings/review/review-changes.tsx";
import { ReviewFacts } from "#app/ui/listings/review/review-facts.tsx";
import { SuspensionForm } from "#app/ui/listings/review/suspension-form.tsx";
import { StateBadge } from "#app/ui/listings/state-badge.tsx";
import { urls } from "#app/urls.ts";
import { contextFor } from "#app/web/context-for.server.ts";
import { formState } from "#app/web/form-state.ts";
import { isReply, readForm, refusalsToForm } from "#app/web/read-form.server.ts";

export { pageMeta as meta } from "#app/web/page-meta.ts";

const idOf = ({ params }: { params: { id?: string } }): string => params.id ?? "";

export async function loader(args: LoaderFunctionArgs) {
  const ctx = await contextFor(args, { must: "market_manager" });
  const reviewed = await getReviewedListing(ctx, { listingId: idOf(args) });
  return json({ ...reviewed, page: { title: reviewed.listing.title } });
}

const Act = z.discriminatedUnion("intent", [
  ListingDecision.extend({ intent: z.literal("approve") }),
  ListingDecision.extend({ intent: z.literal("ask") }),
  ListingDecision.extend({ intent: z.literal("refuse") }),
  SuspendListing.extend({ intent: z.literal("suspend") }),
  z.object({ intent: z.literal("lift") }),
]);

export async function action(args: ActionFunctionArgs) {
  const ctx = await contextFor(args, { must: "market_manager" });
  const form = await readForm(args.request, Act);
  if (!form.ok) return form.reply();
  const next = await refusalsToForm(form, () => perform(ctx, idOf(args), form.value));
  if (isReply(next)) return next;
  return redirect(next, 303);
}

/** Does what the form asks; a decision leads back to the queue, everything else to the page itself. */
async function perform(ctx: Ctx, listingId: string, act: z.output<typeof Act>): Promise<string> {
  const page = urls.office.listing(listingId);
  switch (act.intent) {
    case "suspend":
      await suspendListing(ctx, { listingId, reason: act.reason });
      return `${page}?xong=suspend`;
    case "lift":
      return `${page}?xong=${(await liftSuspension(ctx, { listingId })).state === "published" ? "lift" : "stillSuspended"}`;
    default:
      await decideListing(ctx, { listingId, decision: act.intent, reason: act.reason, version: act.version });
      return `${urls.office.listings}?xong=${act.intent}`;
  }
}

const DONE = ["suspend", "lift", "stillSuspended"] as const;

export default function ListingReview() {
  const reviewed = useLoaderData<typeof loader>();
  const { listing, moves, findings, isBlocked } = reviewed;
  const { t, f } = useT();
  const words = t.office.review;
  const reply = useActionData<typeof action>();
  const [query] = useSearchParams();
  const done = DONE.find((word) => word === query.get("xong"));
  return (
    <div className="grid gap-5">
      <PageHeading
        above={
          <Breadcrumbs
            crumbs={[
              { label: words.page.back, to: urls.office.listings },
              { label: <span lang="vi">{listing.title}</span> },
            ]}
          />
        }
        title={<span lang="vi">{listing.title}</span>}
        lead={
          <span className="flex flex-wrap items-center gap-x-3">
            <StateBadge state={listing.state} />
            <span lang="vi">{listing.sellerName}</span>
            {listing.submittedAt && <span>{words.page.submittedAt(f.dateTime(listing.submittedAt))}</span>}
          </span>
        }
      />
      {done && !reply && (
        <Notice kind="done" live>
          {words.done[done]}
        </Notice>
      )}
      <div className="grid items-start gap-5 xl:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]">
        <div className="grid gap-5">
          <ReviewChanges changes={reviewed.changes} />
          <BuyerSees listing={listing} pictures={reviewed.pictures} />
          <ReviewFacts reviewed={reviewed} />
        </div>
        <div className="grid gap-5">
          <FindingsCard findings={findings} />
          <ListingStory moves={moves} />
        </div>
      </div>
      {listing.state === "submitted" && (
        <DecisionForm version={listing.version} isBlocked={isBlocked} form={formState(reply)} />
      )}
      <SuspensionForm listing={listing} form={formState(reply)} />
    </div>
  );
}
