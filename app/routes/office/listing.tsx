import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { json, redirect } from "@remix-run/node";
import { Form, useActionData, useLoaderData, useSearchParams } from "@remix-run/react";
import { z } from "zod";
import { decideListing } from "#app/domain/listings/decide-listing.server.ts";
import { getReviewedListing } from "#app/domain/listings/get-reviewed-listing.server.ts";
import { ListingDecision } from "#app/domain/listings/listing-content.schema.ts";
import { listSanctionsOn } from "#app/domain/oversight/list-sanctions.server.ts";
import { takeForReview, takeNextForReview } from "#app/domain/listings/take-for-review.server.ts";
import type { Ctx } from "#app/domain/shared/ctx.ts";
import { useT } from "#app/i18n/translate.tsx";
import { Breadcrumbs } from "#app/ui/kit/breadcrumbs.tsx";
import { Button } from "#app/ui/kit/button.tsx";
import { Card } from "#app/ui/kit/card.tsx";
import { Notice } from "#app/ui/kit/notice.tsx";
import { PageHeading } from "#app/ui/kit/page-heading.tsx";
import { FindingsCard } from "#app/ui/listings/findings-card.tsx";
import { ListingStory } from "#app/ui/listings/listing-story.tsx";
import { BuyerSees } from "#app/ui/listings/review/buyer-sees.tsx";
import { DecisionForm } from "#app/ui/listings/review/decision-form.tsx";
import { ReviewChanges } from "#app/ui/listings/review/review-changes.tsx";
import { ReviewFacts } from "#app/ui/listings/review/review-facts.tsx";
import { RiskNames } from "#app/ui/listings/review/risk-names.tsx";
import { StateBadge } from "#app/ui/listings/state-badge.tsx";
import { SanctionsCard } from "#app/ui/oversight/sanctions-card.tsx";
import { urls } from "#app/urls.ts";
import { contextFor } from "#app/web/context-for.server.ts";
import { formState } from "#app/web/form-state.ts";
import { isReply, readForm, refusalsToForm } from "#app/web/read-form.server.ts";

export { pageMeta as meta } from "#app/web/page-meta.ts";

const idOf = ({ params }: { params: { id?: string } }): string => params.id ?? "";

export async function loader(args: LoaderFunctionArgs) {
  const ctx = await contextFor(args, { must: "market_manager" });
  const reviewed = await getReviewedListing(ctx, { listingId: idOf(args) });
  const { sanctions } = await listSanctionsOn(ctx, { listingId: idOf(args) });
  return json({ ...reviewed, sanctions, page: { title: reviewed.listing.title } });
}

const Act = z.discriminatedUnion("intent", [
  z.object({ intent: z.literal("take") }),
  ListingDecision.extend({ intent: z.literal("approve") }),
  ListingDecision.extend({ intent: z.literal("ask") }),
  ListingDecision.extend({ intent: z.literal("refuse") }),
]);

export async function action(args: ActionFunctionArgs) {
  const ctx = await contextFor(args, { must: "market_manager" });
  const form = await readForm(args.request, Act);
  if (!form.ok) return form.reply();
  const listingId = idOf(args);
  const done = await refusalsToForm(form, () => perform(ctx, listingId, form.value));
  return isReply(done) ? done : redirect(done, 303);
}

/** After a decision the next of the queue opens by itself, taken in hand; with nothing left, the queue. */
async function perform(ctx: Ctx, listingId: string, act: z.output<typeof Act>): Promise<string> {
  if (act.intent === "take") {
    await takeForReview(ctx, { listingId });
    return urls.office.listing(listingId);
  }
  const { intent, reason, prepared, version } = act;
  const said = [prepared, reason].filter(Boolean).join("\n") || undefined;
  await decideListing(ctx, { listingId, decision: intent, reason: intent === "approve" ? reason : said, version });
  const next = await takeNextForReview(ctx);
  return `${next === undefined ? urls.office.listings : urls.office.listing(next)}?xong=${intent}`;
}

const DONE = ["approve", "ask", "refuse"] as const;

export default function ListingReview() {
  const reviewed = useLoaderData<typeof loader>();
  const { listing, moves, findings, isBlocked, sanctions } = reviewed;
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
          <BuyerSees listing={listing} pictures={reviewed.pictures} marks={reviewed.marks} />
          <ReviewFacts reviewed={reviewed} />
        </div>
        <div className="grid gap-5">
          {listing.state === "submitted" && <InHand claim={reviewed.claim} />}
          <Card as="section" title={words.risks.heading}>
            <RiskNames risks={reviewed.risks} />
          </Card>
          <FindingsCard findings={findings} />
          <SanctionsCard rows={sanctions} newTo={`${urls.office.newSanction}?tin=${listing.id}`} />
          <ListingStory moves={moves} />
        </div>
      </div>
      {listing.state === "submitted" && (
        <DecisionForm
          version={listing.version}
          isBlocked={isBlocked}
          form={formState(reply)}
          articles={reviewed.articles}
        />
      )}
    </div>
  );
}

function InHand({ claim }: { claim: { readonly isOwn: boolean; readonly until: string } | null }) {
  const { t, f } = useT();
  const words = t.office.review;
  if (claim?.isOwn) return <Notice kind="info">{words.takenUntil(f.dateTime(claim.until))}</Notice>;
  if (claim) return <Notice kind="attention">{words.takenByOther(f.dateTime(claim.until))}</Notice>;
  return (
    <Form method="post">
      <Button name="intent" value="take" variant="secondary">
        {words.take}
      </Button>
    </Form>
  );
}
