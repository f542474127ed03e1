import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { json, redirect } from "@remix-run/node";
import { Form, useActionData, useLoaderData, useNavigation } from "@remix-run/react";
import { z } from "zod";
import { dayOf } from "#app/domain/shared/clock.ts";
import type { Ctx } from "#app/domain/shared/ctx.ts";
import { getShipment } from "#app/domain/traceability/get-shipment.server.ts";
import { ReceiveGoods } from "#app/domain/traceability/moving.schema.ts";
import { receiveGoods } from "#app/domain/traceability/receive-goods.server.ts";
import { voidShipment } from "#app/domain/traceability/void-shipment.server.ts";
import { useT } from "#app/i18n/translate.tsx";
import { boundFields } from "#app/ui/kit/bound-fields.ts";
import { Breadcrumbs } from "#app/ui/kit/breadcrumbs.tsx";
import { Button } from "#app/ui/kit/button.tsx";
import { Card } from "#app/ui/kit/card.tsx";
import { Disclosure } from "#app/ui/kit/disclosure.tsx";
import { FormErrors } from "#app/ui/kit/form-errors.tsx";
import { KeyValue } from "#app/ui/kit/key-value.tsx";
import { Notice } from "#app/ui/kit/notice.tsx";
import { PageHeading } from "#app/ui/kit/page-heading.tsx";
import { TextLink } from "#app/ui/kit/text-link.tsx";
import { ReceiptForms } from "#app/ui/moves/receipt-forms.tsx";
import { ShipmentLines } from "#app/ui/moves/shipment-lines.tsx";
import { ShipmentStateBadge } from "#app/ui/moves/shipment-state.tsx";
import { urls } from "#app/urls.ts";
import { contextFor } from "#app/web/context-for.server.ts";
import { formState } from "#app/web/form-state.ts";
import { isReply, readForm, refusalsToForm } from "#app/web/read-form.server.ts";
import { translatorFor } from "#app/web/translator-for.server.ts";

export { pageMeta as meta } from "#app/web/page-meta.ts";

const DONE = ["sent", "received", "different", "voided"] as const;

export async function loader(args: LoaderFunctionArgs) {
  const ctx = await contextFor(args, { must: "seller" });
  const { shipment, ...rest } = await getShipment(ctx, { shipmentId: args.params["id"] ?? "" });
  const { t, locale } = translatorFor(args.request);
  const { despatch: _, shipEventId: __, senderId: ___, receiverId: ____, ...shown } = shipment;
  const done = new URL(args.request.url).searchParams.get("xong");
  return json({
    ...rest,
    shipment: {
      ...shown,
      province: locale === "en" ? shipment.provinceNameEn : shipment.provinceName,
      shippedAt: shipment.shippedAt.toISOString(),
      receivedAt: shipment.receivedAt?.toISOString() ?? null,
    },
    today: dayOf(ctx.now()),
    done: DONE.find((one) => one === done) ?? null,
    page: { title: `${t.moves.number} ${shipment.number}` },
  });
}

const Receipt = ReceiveGoods.extend({ intent: z.literal("some") });
const Act = z.discriminatedUnion("intent", [
  ReceiveGoods.pick({ placeId: true, on: true }).extend({ intent: z.literal("all") }),
  Receipt,
  z.object({ intent: z.literal("void") }),
]);

export async function action(args: ActionFunctionArgs) {
  const ctx = await contextFor(args, { must: "seller" });
  const shipmentId = args.params["id"] ?? "";
  const form = await readForm(args.request, Act);
  if (!form.ok) return form.reply();
  const done = await refusalsToForm(form, () => carryOut(ctx, shipmentId, form.value));
  return isReply(done) ? done : redirect(`${urls.seller.shipment(shipmentId)}?xong=${done}`, 303);
}

async function carryOut(ctx: Ctx, shipmentId: string, act: z.output<typeof Act>): Promise<(typeof DONE)[number]> {
  if (act.intent === "void") {
    await voidShipment(ctx, { shipmentId });
    return "voided";
  }
  const receipt = act.intent === "all" ? { ...act, got: {}, why: {} } : act;
  const { hasDifference } = await receiveGoods(ctx, { ...receipt, shipmentId });
  return hasDifference ? "different" : "received";
}

export default function ShipmentDetail() {
  const { shipment, lines, containers, isMine, canReceive, canVoid, places, today, done } =
    useLoaderData<typeof loader>();
  const { t } = useT();
  const words = t.moves;
  const reply = useActionData<typeof action>();
  const isBusy = useNavigation().state === "submitting";
  const fieldsOf = (intent: string) => boundFields(formState(reply, intent));
  const isStopped = lines.some(({ state }) => state !== "open");
  return (
    <div className="grid gap-5">
      <PageHeading
        above={<Breadcrumbs crumbs={[{ label: words.one.back, to: urls.seller.moves }, { label: shipment.number }]} />}
        title={`${words.number} ${shipment.number}`}
        lead={<ShipmentStateBadge state={shipment.state} hasDifference={shipment.hasDifference} />}
        actions={
          isMine && (
            <a
              href={urls.seller.shipmentNote(shipment.id)}
              className="inline-flex min-h-11 items-center font-semibold text-leaf underline underline-offset-4"
            >
              {words.one.print}
            </a>
          )
        }
      />
      {done && (
        <Notice kind="done" live>
          {words.done[done]}
        </Notice>
      )}
      {canReceive && (
        <Card as="section" title={words.one.receive}>
          {isStopped && <Notice kind="attention">{words.one.held}</Notice>}
          <ReceiptForms
            lines={lines}
            places={places}
            today={today}
            all={fieldsOf("all")}
            some={fieldsOf("some")}
            isBusy={isBusy}
          />
        </Card>
      )}
      <div className="grid items-start gap-5 xl:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]">
        <Card as="section" title={words.one.lines}>
          <ShipmentLines lines={lines} />
        </Card>
        <div className="grid gap-5">
          <Card>
            <ShipmentFacts shipment={shipment} />
          </Card>
          {containers.length > 0 && (
            <Card as="section" title={words.one.crates}>
              <ul className="grid gap-1">
                {containers.map(({ id, sscc, name }) => (
                  <li key={id}>
                    <TextLink to={urls.containerPage(sscc)} className="tabular-nums">
                      {sscc}
                    </TextLink>
                    {name !== null && <span lang="vi">, {name}</span>}
                  </li>
                ))}
              </ul>
            </Card>
          )}
        </div>
      </div>
      {canVoid && (
        <Disclosure summary={words.one.void} open={fieldsOf("void").summary.length > 0}>
          <Form method="post" className="grid gap-3">
            <input type="hidden" name="intent" value="void" />
            <FormErrors errors={fieldsOf("void").summary} />
            <p className="max-w-prose text-ink-soft">{words.one.voidLead}</p>
            <div>
              <Button variant="secondary" busy={isBusy}>
                {words.one.voidAct}
              </Button>
            </div>
          </Form>
        </Disclosure>
      )}
    </div>
  );
}

type Shown = {
  readonly senderName: string;
  readonly receiverName: string;
  readonly province: string | null;
  readonly fromPlace: string | null;
  readonly toPlace: string | null;
  readonly carrier: string | null;
  readonly vehicle: string | null;
  readonly temperatureSet: number | null;
  readonly note: string | null;
  readonly remark: string | null;
  readonly shippedAt: string;
  readonly receivedAt: string | null;
};

function ShipmentFacts({ shipment }: { shipment: Shown }) {
  const { t, f } = useT();
  const words = t.moves;
  const text = (term: string, value: string | null, note: string | null = null) =>
    value === null ? [] : [{ term, value: <span lang="vi">{value}</span>, note }];
  return (
    <KeyValue
      facts={[
        ...text(words.from, shipment.senderName, shipment.fromPlace),
        ...text(words.to, shipment.receiverName, shipment.toPlace ?? shipment.province),
        { term: words.sentAt, value: f.dateTime(shipment.shippedAt) },
        ...(shipment.receivedAt === null ? [] : [{ term: words.receivedAt, value: f.dateTime(shipment.receivedAt) }]),
        ...text(words.carrier, shipment.carrier),
        ...text(words.vehicle, shipment.vehicle),
        ...text(
          words.temperature,
          shipment.temperatureSet === null ? null : words.degrees(f.number(shipment.temperatureSet)),
        ),
        ...text(words.note, shipment.note),
        ...text(words.one.remark, shipment.remark),
      ]}
    />
  );
}
