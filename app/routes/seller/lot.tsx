import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { json, redirect } from "@remix-run/node";
import { useActionData, useLoaderData, useNavigation } from "@remix-run/react";
import { match } from "ts-pattern";
import { z } from "zod";
import { CorrectLotEvent } from "#app/domain/oversight/correct-lot-event.schema.ts";
import { correctLotEvent } from "#app/domain/oversight/correct-lot-event.server.ts";
import { RecordInspection } from "#app/domain/oversight/record-inspection.schema.ts";
import { recordInspection } from "#app/domain/oversight/record-inspection.server.ts";
import { getSellerLot } from "#app/domain/traceability/get-seller-lot.server.ts";
import { getLotBalance } from "#app/domain/traceability/get-lot-balance.server.ts";
import { Shares } from "#app/domain/traceability/grower.schema.ts";
import { recordHarvestShares } from "#app/domain/traceability/record-harvest-shares.server.ts";
import { Received, Shipped, Worked } from "#app/domain/traceability/record-lot-event.schema.ts";
import { keepTestReport } from "#app/domain/traceability/keep-diary-picture.server.ts";
import { recordLotEvent } from "#app/domain/traceability/record-lot-event.server.ts";
import { isLotCode } from "#app/domain/traceability/lot-code.ts";
import { SplitForm } from "#app/domain/traceability/split-lot.schema.ts";
import { splitWork } from "#app/domain/traceability/split-lot.server.ts";
import { MOST_OUTPUTS } from "#app/domain/traceability/transform-lots.schema.ts";
import { transformLots, type TransformedLots } from "#app/domain/traceability/transform-lots.server.ts";
import { storyOf } from "#app/domain/traceability/story.ts";
import { lotAmount } from "#app/i18n/lot-amount.ts";
import { useT } from "#app/i18n/translate.tsx";
import { boundFields } from "#app/ui/kit/bound-fields.ts";
import { Card } from "#app/ui/kit/card.tsx";
import { LinkButton } from "#app/ui/kit/link-button.tsx";
import { Notice } from "#app/ui/kit/notice.tsx";
import { PageHeading } from "#app/ui/kit/page-heading.tsx";
import { CorrectionForms } from "#app/ui/lots/correction-forms.tsx";
import { Photographs } from "#app/ui/diary/photographs.tsx";
import { EntryForms } from "#app/ui/lots/entry-forms.tsx";
import { LotFiles } from "#app/ui/lots/lot-files.tsx";
import { LotBalance } from "#app/ui/lots/lot-balance.tsx";
import { SplitForm as SplitLot } from "#app/ui/lots/split-form.tsx";
import { LotCodes } from "#app/ui/lots/lot-codes.tsx";
import { HarvestShares } from "#app/ui/lots/harvest-shares.tsx";
import { StepList } from "#app/ui/lots/step-list.tsx";
import { LotStateBadge } from "#app/ui/lots/lot-table.tsx";
import { WorkSaid } from "#app/ui/lots/work-said.tsx";
import { EventLog } from "#app/ui/origin/event-log.tsx";
import { HoldAdvice } from "#app/ui/origin/hold-advice.tsx";
import { TraceFactList } from "#app/ui/origin/trace-facts.tsx";
import { InLanguage } from "#app/ui/shop/in-language.tsx";
import { urls } from "#app/urls.ts";
import { contextFor } from "#app/web/context-for.server.ts";
import { DocumentsField, sentFiles } from "#app/web/document-form.ts";
import { formState } from "#app/web/form-state.ts";
import { isReply, readForm, refusalsToForm } from "#app/web/read-form.server.ts";
import { translatorFor } from "#app/web/translator-for.server.ts";
import { saidOf, warnFirst } from "#app/web/work-form.server.ts";

export { pageMeta as meta } from "#app/web/page-meta.ts";

const DONE = ["moi", "tam-giu", "da-ghi", "ghi-giu", "dinh-chinh", "thu-hoach"] as const;

/** Codes of the lots that were made, or held for it, as the address says after work on lots. */
const codesIn = (query: URLSearchParams, name: string): string[] =>
  (query.get(name) ?? "")
    .split(" ")
    .filter(isLotCode)
    .slice(0, MOST_OUTPUTS * 2);

export async function loader(args: LoaderFunctionArgs) {
  const ctx = await contextFor(args, { must: "seller" });
  const { t } = translatorFor(args.request);
  const lotId = args.params["id"] ?? "";
  const lot = await getSellerLot(ctx, { lotId });
  const query = new URL(args.request.url).searchParams;
  return json({
    ...lot,
    balance: await getLotBalance(ctx, { lotId }),
    worked: { made: codesIn(query, "lam-ra"), held: codesIn(query, "giu") },
    done: DONE.find((name) => query.has(name)) ?? null,
    page: { title: t.seller.lots.detail(lot.lot.code) },
  });
}

const Intent = z.discriminatedUnion("intent", [
  Shipped.omit({ lotId: true }).extend({ intent: z.literal("shipped"), kind: z.literal("shipped").default("shipped") }),
  Received.omit({ lotId: true }).extend({
    intent: z.literal("received"),
    kind: z.literal("received").default("received"),
  }),
  Worked.omit({ lotId: true }).extend({ intent: z.literal("work"), kind: z.literal("work").default("work") }),
  RecordInspection.omit({ lotId: true, documentId: true }).extend({
    intent: z.literal("inspected"),
    documents: DocumentsField,
  }),
  CorrectLotEvent.omit({ lotId: true }).extend({ intent: z.literal("correct") }),
  z.object({ intent: z.literal("shares"), shares: Shares }),
  SplitForm,
]);

type Done = {
  readonly isHeld: boolean;
  readonly isGone?: boolean;
  readonly isCorrection?: boolean;
  readonly isShared?: boolean;
  readonly worked?: TransformedLots;
};

export async function action(args: ActionFunctionArgs) {
  const ctx = await contextFor(args, { must: "seller" });
  const form = await readForm(args.request, Intent);
  if (!form.ok) return form.reply();
  const lotId = args.params["id"] ?? "";
  const done = await refusalsToForm(form, () =>
    match(form.value)
      .returnType<Promise<Done>>()
      .with({ intent: "shipped" }, { intent: "received" }, { intent: "work" }, async ({ intent: _, ...entry }) => {
        await recordLotEvent(ctx, { ...entry, lotId });
        return { isHeld: false };
      })
      .with({ intent: "inspected" }, async ({ intent: _, documents, ...test }) => {
        const files = await sentFiles(documents);
        const documentId = files.length > 0 ? await keepTestReport(ctx, files, "documents") : undefined;
        return recordInspection(ctx, { ...test, lotId, documentId });
      })
      .with({ intent: "correct" }, async ({ intent: _, ...right }) => ({
        ...(await correctLotEvent(ctx, { ...right, lotId })),
        isCorrection: true,
      }))
      .with({ intent: "shares" }, async ({ shares }) => {
        await recordHarvestShares(ctx, { shares, lotId });
        return { isHeld: false, isShared: true };
      })
      .with({ intent: "split" }, async ({ intent: _, confirmed, ...split }) => {
        const work = await splitWork(ctx, { ...split, lotId });
        if (!confirmed) await warnFirst(ctx, work);
        return { isHeld: false, worked: await transformLots(ctx, work) };
      })
      .exhaustive(),
  );
  if (isReply(done)) return done;
  if (done.isGone) return redirect(`${urls.seller.lots}?bo-lo=1`, 303);
  if (done.worked) return redirect(urls.seller.lotMade(lotId, ...saidOf(done.worked)), 303);
  const said = done.isHeld ? "ghi-giu" : done.isCorrection ? "dinh-chinh" : done.isShared ? "thu-hoach" : "da-ghi";
  return redirect(`${urls.seller.lot(lotId)}?${said}=1`, 303);
}

export default function LotDetail() {
  const data = useLoaderData<typeof loader>();
  const { lot, journey, hold, places, today, qrSvg } = data;
  const translator = useT();
  const { t, f } = translator;
  const words = t.seller.lots;
  const reply = useActionData<typeof action>();
  const isBusy = useNavigation().state === "submitting";
  const story = storyOf(lot.group, lot.categoryCode);
  const isExpired = lot.expiresOn !== null && lot.expiresOn < today;
  return (
    <div className="grid gap-6">
      <PageHeading
        above={<LotStateBadge state={lot.state} isExpired={isExpired} />}
        title={words.detail(lot.code)}
        lead={
          <>
            <InLanguage vi={lot.productName} en={lot.productNameEn} />. {t.origin.producedOn[story]}{" "}
            {f.date(lot.producedOn)}, {lotAmount(lot.quantity, lot.uom, lot, translator)}.
          </>
        }
        actions={
          <>
            <LinkButton to={urls.lotOrigin(lot.gtin, lot.code)} variant="secondary" reloadDocument>
              {words.seeOrigin}
            </LinkButton>
            <LinkButton to={urls.seller.outOfLot(lot.id)} variant="secondary">
              {t.moves.outOfLot.link}
            </LinkButton>
            <LinkButton to={urls.seller.workOnLots(lot.id)} variant={lot.uom === null ? "secondary" : "primary"}>
              {t.seller.work.startWith}
            </LinkButton>
            {lot.uom === null && <LinkButton to={urls.seller.listings}>{words.offer}</LinkButton>}
          </>
        }
      />
      <Said done={data.done} code={lot.code} />
      <WorkSaid {...data.worked} />
      {hold && (
        <Notice kind="problem" title={<InLanguage vi={hold.reason} en={hold.reasonEn} />}>
          <HoldAdvice hold={hold} />
        </Notice>
      )}
      <div className="grid items-start gap-6 xl:grid-cols-2">
        <Card as="section" title={t.seller.work.ofLot.title}>
          <LotBalance balance={data.balance} kind={lot.kind} />
          {lot.state === "open" && data.balance.onHand > 0 && (
            <SplitLot
              balance={data.balance}
              placeId={lot.packedPlaceId ?? lot.placeId}
              places={places}
              today={today}
              fields={boundFields(formState(reply, "split"))}
              isBusy={isBusy}
            />
          )}
        </Card>
        <Card as="section" title={words.label}>
          <LotCodes gtin={lot.gtin} code={lot.code} qrSvg={qrSvg} />
        </Card>
        <Card as="section" title={t.origin.files.title}>
          <LotFiles
            events={urls.seller.lotEvents(lot.id)}
            table={urls.seller.lotTableFile(lot.id)}
            lead={t.origin.files.ownLead}
          />
        </Card>
        {Object.keys(lot.facts).length > 0 && (
          <Card as="section" title={t.origin.sections.making[story]}>
            <TraceFactList facts={lot.facts} />
          </Card>
        )}
        <Card as="section" title={words.journey}>
          <EventLog journey={journey} story={story} />
          <Photographs fileIds={data.photographs} />
        </Card>
        <Card as="section" title={t.genealogy.stepBack}>
          <StepList steps={ownSteps(data.steps.back.steps)} count={data.steps.back.count} empty={t.genealogy.noBack} />
        </Card>
        <Card as="section" title={t.genealogy.stepForward}>
          <StepList
            steps={ownSteps(data.steps.forward.steps)}
            count={data.steps.forward.count}
            empty={t.genealogy.noForward}
          />
        </Card>
        {data.growers.length > 0 && (
          <Card as="section" title={t.seller.growers.shares.title}>
            <HarvestShares
              lot={lot}
              harvesters={data.harvesters}
              growers={data.growers}
              fields={boundFields(formState(reply, "shares"))}
              isBusy={isBusy}
            />
          </Card>
        )}
        <Card as="section" title={words.addEntry}>
          <EntryForms
            fieldsOf={(kind) => boundFields(formState(reply, kind))}
            places={places}
            today={today}
            isBusy={isBusy}
          />
        </Card>
        <Card as="section" title={words.correct}>
          <CorrectionForms
            journey={journey}
            amounts={data.amounts}
            story={story}
            places={places}
            today={today}
            fields={boundFields(formState(reply, "correct"))}
            isBusy={isBusy}
          />
        </Card>
      </div>
    </div>
  );
}

/** Own lots lead to their pages; of others there is none to open. */
const ownSteps = <S extends { id: string; isOwn: boolean }>(steps: readonly S[]) =>
  steps.map((step) => ({ ...step, to: step.isOwn ? urls.seller.lot(step.id) : undefined }));

/** What the last act led to. */
function Said({ done, code }: { done: (typeof DONE)[number] | null; code: string }) {
  const { lots: words, growers } = useT().t.seller;
  const { shares } = growers;
  if (done === null) return null;
  const text = {
    moi: words.opened(code),
    "tam-giu": words.openedHeld(code),
    "da-ghi": words.recorded,
    "ghi-giu": words.recordedHeld,
    "dinh-chinh": words.corrected,
    "thu-hoach": shares.saved,
  }[done];
  const isHeld = done === "tam-giu" || done === "ghi-giu";
  return (
    <Notice kind={isHeld ? "attention" : "done"} live>
      {text}
    </Notice>
  );
}
