import type { LoaderFunctionArgs } from "@remix-run/node";
import { json, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { getSellerDesk, type SellerDesk } from "#app/domain/listings/get-seller-desk.server.ts";
import type { SellerStep } from "#app/domain/listings/seller-steps.ts";
import { sellerOf } from "#app/domain/shared/actor.ts";
import { useT } from "#app/i18n/translate.tsx";
import { NumberTiles } from "#app/ui/desk/number-tiles.tsx";
import { StepList } from "#app/ui/desk/step-list.tsx";
import { Card } from "#app/ui/kit/card.tsx";
import { LinkButton } from "#app/ui/kit/link-button.tsx";
import { Notice } from "#app/ui/kit/notice.tsx";
import { PageHeading } from "#app/ui/kit/page-heading.tsx";
import { Progress } from "#app/ui/kit/progress.tsx";
import { FindingList } from "#app/ui/listings/finding-list.tsx";
import { urls } from "#app/urls.ts";
import { contextFor } from "#app/web/context-for.server.ts";
import { translatorFor } from "#app/web/translator-for.server.ts";

export { pageMeta as meta } from "#app/web/page-meta.ts";

/** Whoever has no stall yet starts with its profile. */
export async function loader(args: LoaderFunctionArgs) {
  const ctx = await contextFor(args, { must: "user" });
  if (!sellerOf(ctx.actor)) return redirect(urls.seller.profile);
  const { t } = translatorFor(args.request);
  return json({ ...(await getSellerDesk(ctx)), page: { title: t.seller.desk.title } });
}

export default function SellerDeskPage() {
  const desk = useLoaderData<typeof loader>();
  const { rail, lead, findings } = useT().t.seller.desk;
  return (
    <div className="grid gap-6">
      <PageHeading title={rail.desk} lead={lead} />
      <Notices {...desk} />
      <Numbers counts={desk.counts} />
      <div className="grid items-start gap-6 xl:grid-cols-2">
        <Checklist steps={desk.steps} isSelling={desk.counts.published > 0} />
        {desk.findings.length > 0 && (
          <Card as="section" title={findings.heading}>
            <FindingList findings={desk.findings} />
          </Card>
        )}
      </div>
    </div>
  );
}

function Notices({ counts, upcomingRegulation }: Pick<SellerDesk, "counts" | "upcomingRegulation">) {
  const { t, f } = useT();
  const words = t.seller.desk;
  return (
    <>
      {upcomingRegulation && (
        <Notice
          kind="attention"
          action={
            <LinkButton to={urls.seller.regulation} variant="secondary" size="small">
              {words.accept}
            </LinkButton>
          }
        >
          {words.upcoming(upcomingRegulation.version, f.date(upcomingRegulation.effectiveAt))}
        </Notice>
      )}
      {counts.suspended > 0 && (
        <Notice
          kind="problem"
          action={
            <LinkButton to={`${urls.seller.listings}?trang_thai=suspended`} variant="secondary" size="small">
              {words.findings.see}
            </LinkButton>
          }
        >
          {words.findings.listings(counts.suspended)}
        </Notice>
      )}
      {counts.nextExpiryOn && (
        <Notice
          kind="attention"
          action={
            <LinkButton to={urls.seller.certificates} variant="secondary" size="small">
              {words.renew}
            </LinkButton>
          }
        >
          {words.expiry(f.date(counts.nextExpiryOn))}
        </Notice>
      )}
    </>
  );
}

function Numbers({ counts }: Pick<SellerDesk, "counts">) {
  const { numbers } = useT().t.seller.desk;
  const listings = (state: string) => `${urls.seller.listings}?trang_thai=${state}`;
  return (
    <NumberTiles
      label={numbers.heading}
      tiles={[
        { label: numbers.ordersToPack, value: counts.ordersToPack, to: urls.seller.orders, isUrgent: true },
        { label: numbers.published, value: counts.published, to: listings("published") },
        { label: numbers.soldOut, value: counts.soldOut, to: listings("published"), isUrgent: true },
        { label: numbers.submitted, value: counts.submitted, to: listings("submitted") },
        { label: numbers.refused, value: counts.refused, to: listings("refused"), isUrgent: true },
        { label: numbers.lots, value: counts.saleableLots, to: urls.seller.lots },
      ]}
    />
  );
}

/** Where each step of the list is done. */
const STEP_PAGES: Record<SellerStep, string> = {
  profile: urls.seller.profile,
  approval: urls.seller.profile,
  regulation: urls.seller.regulation,
  bankAccount: urls.seller.profile,
  certificate: urls.seller.certificates,
  product: urls.seller.newProduct,
  lot: urls.seller.newLot,
  listing: urls.seller.newListing,
};

function Checklist({ steps, isSelling }: Pick<SellerDesk, "steps"> & { isSelling: boolean }) {
  const { checklist } = useT().t.seller.desk;
  const done = steps.filter(({ isDone }) => isDone).length;
  if (done === steps.length) return isSelling ? <Notice kind="done">{checklist.complete}</Notice> : null;
  return (
    <Card as="section" title={checklist.heading}>
      <Progress label={checklist.soFar} value={done} max={steps.length} text={checklist.done(done, steps.length)} />
      <div className="mt-2">
        <StepList
          steps={steps.map(({ step, isDone }) => ({
            key: step,
            ...checklist.steps[step],
            isDone,
            state: isDone ? checklist.isDone : checklist.isOpen,
            to: STEP_PAGES[step],
          }))}
        />
      </div>
    </Card>
  );
}
