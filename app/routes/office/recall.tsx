import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { json, redirect } from "@remix-run/node";
import { useActionData, useLoaderData, useNavigation } from "@remix-run/react";
import { match } from "ts-pattern";
import { z } from "zod";
import { getOverseenLot } from "#app/domain/oversight/get-overseen-lot.server.ts";
import { HoldLot, RecallLot, ReleaseLot } from "#app/domain/oversight/hold-lot.schema.ts";
import { holdLot } from "#app/domain/oversight/hold-lot.server.ts";
import { OVERSIGHT_ROLES } from "#app/domain/oversight/oversight-roles.ts";
import { recallLot } from "#app/domain/oversight/recall-lot.server.ts";
import { releaseLot } from "#app/domain/oversight/release-lot.server.ts";
import { useT } from "#app/i18n/translate.tsx";
import { boundFields } from "#app/ui/kit/bound-fields.ts";
import { Card } from "#app/ui/kit/card.tsx";
import { KeyValue } from "#app/ui/kit/key-value.tsx";
import { LinkButton } from "#app/ui/kit/link-button.tsx";
import { Notice } from "#app/ui/kit/notice.tsx";
import { TextLink } from "#app/ui/kit/text-link.tsx";
import { PageHeading } from "#app/ui/kit/page-heading.tsx";
import { LotFiles } from "#app/ui/lots/lot-files.tsx";
import { HoldForm, RecallForm, ReleaseForm, type HoldIntent } from "#app/ui/oversight/hold-forms.tsx";
import { LotStateWord } from "#app/ui/oversight/lot-tables.tsx";
import { InLanguage } from "#app/ui/shop/in-language.tsx";
import { urls } from "#app/urls.ts";
import { contextFor } from "#app/web/context-for.server.ts";
import { formState } from "#app/web/form-state.ts";
import { isReply, readForm, refusalsToForm } from "#app/web/read-form.server.ts";
import { translatorFor } from "#app/web/translator-for.server.ts";

export { pageMeta as meta } from "#app/web/page-meta.ts";

const INTENTS = ["hold", "recall", "release"] as const satisfies readonly HoldIntent[];

export async function loader(args: LoaderFunctionArgs) {
  const ctx = await contextFor(args, { must: OVERSIGHT_ROLES });
  const { t } = translatorFor(args.request);
  const page = await getOverseenLot(ctx, { lotId: args.params["lotId"] ?? "" });
  const done = new URL(args.request.url).searchParams.get("xong");
  return json({
    ...page,
    done: INTENTS.find((intent) => intent === done) ?? null,
    page: { title: t.office.recalls.detail(page.lot.code) },
  });
}

const Intent = z.discriminatedUnion("intent", [
  HoldLot.omit({ lotId: true }).extend({ intent: z.literal("hold") }),
  RecallLot.omit({ lotId: true }).extend({ intent: z.literal("recall") }),
  ReleaseLot.omit({ lotId: true }).extend({ intent: z.literal("release") }),
]);

export async function action(args: ActionFunctionArgs) {
  const ctx = await contextFor(args, { must: OVERSIGHT_ROLES });
  const form = await readForm(args.request, Intent);
  if (!form.ok) return form.reply();
  const lotId = args.params["lotId"] ?? "";
  const done = await refusalsToForm(form, () =>
    match(form.value)
      .with({ intent: "hold" }, ({ intent: _, ...said }) => holdLot(ctx, { ...said, lotId }))
      .with({ intent: "recall" }, ({ intent: _, ...said }) => recallLot(ctx, { ...said, lotId }))
      .with({ intent: "release" }, ({ reason }) => releaseLot(ctx, { reason, lotId }))
      .exhaustive(),
  );
  return isReply(done) ? done : redirect(`${urls.office.recall(lotId)}?xong=${form.value.intent}`, 303);
}

export default function OfficeRecall() {
  const { lot, holds, reach, done } = useLoaderData<typeof loader>();
  const { t } = useT();
  const words = t.office.recalls;
  const { files } = t.origin;
  const reply = useActionData<typeof action>();
  const isBusy = useNavigation().state === "submitting";
  const fieldsOf = (intent: HoldIntent) => boundFields(formState(reply, intent));
  return (
    <div className="grid gap-6">
      <PageHeading
        above={<LotStateWord state={lot.state} />}
        title={words.detail(lot.code)}
        lead={<InLanguage vi={lot.productName} en={lot.productNameEn} />}
        actions={
          <>
            <LinkButton to={urls.office.recalls} variant="quiet">
              {words.back}
            </LinkButton>
            <LinkButton to={urls.office.lot(lot.id)} variant="secondary">
              {t.genealogy.see}
            </LinkButton>
            <LinkButton to={urls.lotOrigin(lot.gtin, lot.code)} variant="secondary" reloadDocument>
              {words.seeOrigin}
            </LinkButton>
          </>
        }
      />
      {done && (
        <Notice kind="done" live>
          {words.done[done]}
        </Notice>
      )}
      <div className="grid items-start gap-6 xl:grid-cols-2">
        <Card as="section" title={words.facts}>
          <LotFacts />
        </Card>
        <Card as="section" title={words.reach}>
          <KeyValue
            dense
            facts={[
              { term: words.orders, value: reach.orders },
              { term: words.buyers, value: reach.buyers },
              { term: words.packs, value: reach.packs },
              { term: words.unsold, value: reach.unsold },
            ]}
          />
        </Card>
      </div>
      <Card as="section" title={files.title}>
        <LotFiles
          events={urls.office.lotEvents(lot.id)}
          table={urls.office.lotTableFile(lot.id)}
          lead={files.officeLead}
        />
      </Card>
      {holds.length > 0 && <Against />}
      {lot.state === "recalled" ? (
        <Notice>{words.closed}</Notice>
      ) : (
        <div>
          {lot.state === "held" && <ReleaseForm fields={fieldsOf("release")} isBusy={isBusy} />}
          {lot.state === "open" && <HoldForm fields={fieldsOf("hold")} isBusy={isBusy} />}
          <RecallForm fields={fieldsOf("recall")} isBusy={isBusy} />
        </div>
      )}
    </div>
  );
}

function LotFacts() {
  const { lot } = useLoaderData<typeof loader>();
  const { t, f, locale } = useT();
  const words = t.office.recalls;
  return (
    <KeyValue
      dense
      facts={[
        { term: words.producer, value: <span lang="vi">{lot.producerName}</span> },
        { term: t.origin.gtin, value: <span className="tabular-nums">{lot.gtin}</span> },
        { term: t.origin.fields.producedOn, value: f.date(lot.producedOn) },
        { term: t.origin.expiresOn, value: lot.expiresOn === null ? t.origin.noExpiry : f.date(lot.expiresOn) },
        { term: words.quantity, value: f.quantity(lot.quantity, locale === "vi" ? lot.unit : lot.unitEn) },
      ]}
    />
  );
}

/** What stands against the lot now, as everybody reads it. */
function Against() {
  const { holds } = useLoaderData<typeof loader>();
  const { t, f } = useT();
  const words = t.office.recalls;
  return (
    <Card as="section" title={words.against}>
      <div className="grid gap-4">
        {holds.map((hold) => (
          <KeyValue
            key={`${hold.kind} ${hold.cause} ${hold.causeLotId}`}
            dense
            facts={[
              { term: words.state, value: <strong>{words.kinds[hold.kind]}</strong> },
              { term: words.placedAt, value: f.dateTime(hold.placedAt) },
              { term: words.reason, value: <InLanguage vi={hold.reason} en={hold.reasonEn} /> },
              { term: t.origin.advice, value: <InLanguage vi={hold.advice} en={hold.adviceEn} /> },
              ...(hold.causeLotId
                ? [
                    {
                      term: t.genealogy.above,
                      value: <TextLink to={urls.office.recall(hold.causeLotId)}>{words.causeLot}</TextLink>,
                    },
                  ]
                : []),
              ...(hold.decisionNumber
                ? [{ term: words.decision, value: <span lang="vi">{hold.decisionNumber}</span> }]
                : []),
            ]}
          />
        ))}
      </div>
    </Card>
  );
}
