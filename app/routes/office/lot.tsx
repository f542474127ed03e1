import type { LoaderFunctionArgs } from "@remix-run/node";
import { json } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { getLotTrace } from "#app/domain/oversight/get-lot-trace.server.ts";
import { TRACE_ROLES } from "#app/domain/oversight/lot-trace.ts";
import { readReceivers } from "#app/domain/oversight/read-receivers.server.ts";
import { useT } from "#app/i18n/translate.tsx";
import { Card } from "#app/ui/kit/card.tsx";
import { LinkButton } from "#app/ui/kit/link-button.tsx";
import { Notice } from "#app/ui/kit/notice.tsx";
import { PageHeading } from "#app/ui/kit/page-heading.tsx";
import { LotFiles } from "#app/ui/lots/lot-files.tsx";
import { LotTree, type TreeLot } from "#app/ui/lots/lot-tree.tsx";
import { StepList } from "#app/ui/lots/step-list.tsx";
import { LotStateWord } from "#app/ui/oversight/lot-tables.tsx";
import { Deliveries, LotBalances, StockToFreeze } from "#app/ui/oversight/trace-goods.tsx";
import { TraceLog } from "#app/ui/oversight/trace-log.tsx";
import { TraceReach } from "#app/ui/oversight/trace-reach.tsx";
import { ReceiverTable } from "#app/ui/oversight/trace-receivers.tsx";
import { InLanguage, wordsIn } from "#app/ui/shop/in-language.tsx";
import { urls } from "#app/urls.ts";
import { contextFor } from "#app/web/context-for.server.ts";
import { readReceiverCursor, writeReceiverCursor } from "#app/web/receiver-cursor.server.ts";
import { translatorFor } from "#app/web/translator-for.server.ts";

export { pageMeta as meta } from "#app/web/page-meta.ts";

export async function loader(args: LoaderFunctionArgs) {
  const ctx = await contextFor(args, { must: TRACE_ROLES });
  const { t } = translatorFor(args.request);
  const lotId = args.params["id"] ?? "";
  const query = new URL(args.request.url).searchParams;
  const trace = await getLotTrace(ctx, { lotId });
  const after = readReceiverCursor(query);
  const isAsked = query.has("nguoi-nhan") && trace.maySeeBuyers;
  const buyers = isAsked ? await readReceivers(ctx, { lotId, after }) : null;
  return json({
    ...trace,
    buyers: buyers && {
      receivers: buyers.receivers,
      isFirst: after === undefined,
      next: buyers.nextAfter && writeReceiverCursor(buyers.nextAfter),
    },
    page: { title: t.genealogy.title(trace.lot.code) },
  });
}

export default function OfficeLot() {
  const data = useLoaderData<typeof loader>();
  const { lot, back, forward, descendants, story, mayDecide } = data;
  const { t } = useT();
  const words = t.genealogy;
  const { files } = t.origin;
  return (
    <div className="grid gap-6">
      <Heading />
      <Answer />
      <Card as="section" title={words.tree}>
        <p className="mb-3 text-sm text-ink-soft">{words.treeLead}</p>
        <Tree />
      </Card>
      <div className="grid items-start gap-6 xl:grid-cols-2">
        <Card as="section" title={words.stepBack}>
          <StepList steps={linked(back.steps)} count={back.count} empty={words.noBack} />
        </Card>
        <Card as="section" title={words.stepForward}>
          <StepList steps={linked(forward.steps)} count={forward.count} empty={words.noForward} />
        </Card>
      </div>
      <Card as="section" title={words.all}>
        <TraceReach reach={descendants} lotId={lot.id} />
      </Card>
      <Card as="section" title={words.receivers}>
        <Receivers />
      </Card>
      <Card as="section" title={words.stock}>
        <StockToFreeze stock={data.stock} />
      </Card>
      <Card as="section" title={words.balance}>
        <LotBalances balances={data.balances} lot={lot} />
      </Card>
      {mayDecide && (
        <Card as="section" title={files.title}>
          <LotFiles
            events={urls.office.lotEvents(lot.id)}
            table={urls.office.lotTableFile(lot.id)}
            lead={files.officeLead}
          />
        </Card>
      )}
      <Card as="section" title={words.log}>
        <p className="mb-2 text-sm text-ink-soft">{words.logLead}</p>
        <TraceLog journey={data.journey} story={story} />
      </Card>
    </div>
  );
}

/** Steps that lead on to a lot which the office oversees. */
const linked = <S extends { id: string; isCovered: boolean }>(steps: readonly S[]) =>
  steps.map((step) => ({ ...step, to: step.isCovered ? urls.office.lot(step.id) : undefined }));

function Heading() {
  const { lot, mayDecide } = useLoaderData<typeof loader>();
  const { t } = useT();
  return (
    <PageHeading
      above={
        lot.state && (
          <p>
            <LotStateWord state={lot.state} />
          </p>
        )
      }
      title={t.genealogy.title(lot.code)}
      lead={
        <>
          <InLanguage vi={lot.productName} en={lot.productNameEn} />,{" "}
          <InLanguage vi={lot.sellerName} en={lot.sellerNameEn} />. <span className="tabular-nums">{lot.gtin}</span>
        </>
      }
      actions={
        <>
          <LinkButton to={urls.lotOrigin(lot.gtin, lot.code)} variant="secondary" reloadDocument>
            {t.office.recalls.seeOrigin}
          </LinkButton>
          {mayDecide && <LinkButton to={urls.office.recall(lot.id)}>{t.genealogy.decide}</LinkButton>}
        </>
      }
    />
  );
}

/** The answer in figures, and how long it took: what a drill is measured by. */
function Answer() {
  const { ancestors, descendants, receivers, stock, holds, elapsedMs } = useLoaderData<typeof loader>();
  const { t, f } = useT();
  const words = t.genealogy;
  const enterprises = new Set([...descendants.shares, ...descendants.outside].map(({ sellerId }) => sellerId)).size;
  return (
    <>
      <Notice title={words.answered(f.number(Math.max(1, Math.round(elapsedMs))))}>
        {words.answeredLead(f.number(descendants.count), f.number(receivers.buyers))}
      </Notice>
      {holds.map((hold) => (
        <Notice
          key={`${hold.kind} ${hold.cause} ${hold.causeLotId}`}
          kind="problem"
          title={t.office.recalls.kinds[hold.kind]}
          action={
            hold.causeLotId && (
              <LinkButton to={urls.office.lot(hold.causeLotId)} variant="quiet">
                {words.see}
              </LinkButton>
            )
          }
        >
          <InLanguage vi={hold.reason} en={hold.reasonEn} />
        </Notice>
      ))}
      <Figures
        figures={[
          [words.ancestors, f.number(ancestors.count)],
          [words.descendants, f.number(descendants.count)],
          [words.enterprises, f.number(enterprises)],
          [words.buyers, f.number(receivers.buyers)],
          [words.stockRows, f.number(stock.length)],
        ]}
      />
    </>
  );
}

function Figures({ figures }: { figures: readonly (readonly [string, string])[] }) {
  return (
    <dl className="grid grid-cols-2 gap-px overflow-hidden rounded-large border border-line bg-line sm:grid-cols-5">
      {figures.map(([term, value]) => (
        <div key={term} className="flex flex-col justify-between gap-1 bg-surface px-4 py-3 max-sm:last:col-span-2">
          <dt className="text-sm text-ink-soft">{term}</dt>
          <dd className="text-2xl font-bold tabular-nums">{value}</dd>
        </div>
      ))}
    </dl>
  );
}

function Tree() {
  const { lot, drawing, ancestors, descendants } = useLoaderData<typeof loader>();
  const { locale } = useT();
  const lots = drawing.lots.map((one): TreeLot =>
    one.isCovered
      ? {
          id: one.id,
          depth: one.depth,
          name: one.code,
          note: wordsIn(locale, { vi: one.productName, en: one.productNameEn }).text,
          state: one.state,
          to: urls.office.lot(one.id),
        }
      : { id: one.id, depth: one.depth, name: one.sellerName, note: "", state: null, to: undefined },
  );
  const reach = { up: ancestors.count, down: descendants.count };
  return <LotTree code={lot.code} lots={lots} edges={drawing.edges} totals={drawing.totals} reach={reach} />;
}

function Receivers() {
  const { lot, receivers, deliveries, buyers, maySeeBuyers } = useLoaderData<typeof loader>();
  const { t, f } = useT();
  const words = t.genealogy;
  return (
    <div className="grid gap-5" id="nguoi-nhan">
      <div className="grid gap-1">
        <p className="font-semibold">
          {receivers.orders === 0
            ? words.noBuyers
            : words.receiversCount(f.number(receivers.orders), f.number(receivers.packs))}
        </p>
        {receivers.ordersOutside > 0 && (
          <p className="text-sm text-ink-soft">{words.ordersOutside(f.number(receivers.ordersOutside))}</p>
        )}
      </div>
      {buyers && <ReceiverTable lotId={lot.id} {...buyers} />}
      {!buyers && maySeeBuyers && receivers.orders > 0 && (
        <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
          <LinkButton to={`${urls.office.lot(lot.id)}?nguoi-nhan=1#nguoi-nhan`} variant="secondary">
            {words.showBuyers}
          </LinkButton>
          <p className="text-sm text-ink-soft">{words.buyersLead}</p>
        </div>
      )}
      <Deliveries deliveries={deliveries} />
    </div>
  );
}
