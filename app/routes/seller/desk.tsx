import type { LoaderFunctionArgs } from "@remix-run/node";
import { json, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { getSellerDesk, type SellerDesk } from "#app/domain/listings/get-seller-desk.server.ts";
import { getSellerChecklist } from "#app/domain/listings/get-seller-checklist.server.ts";
import type { ChecklistRow } from "#app/domain/listings/seller-checklist.ts";
import { sellerOf } from "#app/domain/shared/actor.ts";
import { useT } from "#app/i18n/translate.tsx";
import { Checklist } from "#app/ui/desk/checklist.tsx";
import { NumberTiles } from "#app/ui/desk/number-tiles.tsx";
import { Card } from "#app/ui/kit/card.tsx";
import { HarvestIcon } from "#app/ui/kit/icons.ts";
import { LinkButton } from "#app/ui/kit/link-button.tsx";
import { Notice } from "#app/ui/kit/notice.tsx";
import { PageHeading } from "#app/ui/kit/page-heading.tsx";
import { TextLink } from "#app/ui/kit/text-link.tsx";
import { urls } from "#app/urls.ts";
import { contextFor } from "#app/web/context-for.server.ts";
import { translatorFor } from "#app/web/translator-for.server.ts";

export { pageMeta as meta } from "#app/web/page-meta.ts";

const ROWS_ON_DESK = 6;

/** Whoever has no stall yet opens one. */
export async function loader(args: LoaderFunctionArgs) {
  const ctx = await contextFor(args, { must: "user" });
  if (!sellerOf(ctx.actor)) return redirect(urls.seller.join);
  const { t } = translatorFor(args.request);
  const [desk, rows] = await Promise.all([getSellerDesk(ctx), getSellerChecklist(ctx)]);
  return json({ ...desk, rows, page: { title: t.seller.desk.title } });
}

export default function SellerDeskPage() {
  const desk = useLoaderData<typeof loader>();
  const { rail, lead } = useT().t.seller.desk;
  return (
    <div className="grid gap-6">
      <PageHeading title={rail.desk} lead={lead} actions={<FieldLink />} />
      <Notices {...desk} />
      <Numbers counts={desk.counts} />
      <ToDo rows={desk.rows} />
    </div>
  );
}

/** The page for outdoors, loaded whole: it has a frame and a worker of its own. */
function FieldLink() {
  const words = useT().t.seller.field;
  return (
    <LinkButton to={urls.seller.fieldDiary} reloadDocument size="large" icon={HarvestIcon}>
      {words.deskLink}
    </LinkButton>
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

/** The first few things to do, and the way to the whole list. */
function ToDo({ rows }: { rows: readonly ChecklistRow[] }) {
  const words = useT().t.seller.checklist;
  const open = rows.filter(({ standing }) => standing !== "done");
  if (open.length === 0) return <Notice kind="done">{words.nothing}</Notice>;
  return (
    <Card as="section" title={`${words.title} (${open.length})`}>
      <Checklist rows={open.slice(0, ROWS_ON_DESK)} />
      <p className="mt-3">
        <TextLink to={urls.seller.checklist}>{words.seeAll}</TextLink>
      </p>
    </Card>
  );
}
