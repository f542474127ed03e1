import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { json, redirect } from "@remix-run/node";
import { useActionData, useLoaderData, useNavigation } from "@remix-run/react";
import { getShipmentForm } from "#app/domain/traceability/get-moving-form.server.ts";
import { pickScanned } from "#app/domain/traceability/pick-scanned.ts";
import { ShipGoods } from "#app/domain/traceability/moving.schema.ts";
import { shipGoods } from "#app/domain/traceability/ship-goods.server.ts";
import { useT } from "#app/i18n/translate.tsx";
import { boundFields } from "#app/ui/kit/bound-fields.ts";
import { Breadcrumbs } from "#app/ui/kit/breadcrumbs.tsx";
import { Card } from "#app/ui/kit/card.tsx";
import { writeNumber } from "#app/ui/kit/number-text.ts";
import { PageHeading } from "#app/ui/kit/page-heading.tsx";
import { SCANNED, ScanBar } from "#app/ui/moves/scan-bar.tsx";
import { ShipmentForm } from "#app/ui/moves/shipment-form.tsx";
import { urls } from "#app/urls.ts";
import { contextFor } from "#app/web/context-for.server.ts";
import { formState } from "#app/web/form-state.ts";
import { provinceOptions } from "#app/web/province-options.ts";
import { isReply, readForm, refusalsToForm } from "#app/web/read-form.server.ts";
import { translatorFor } from "#app/web/translator-for.server.ts";

export { pageMeta as meta } from "#app/web/page-meta.ts";

const MOST_SCANS = 60;

export async function loader(args: LoaderFunctionArgs) {
  const ctx = await contextFor(args, { must: "seller" });
  const { t, locale } = translatorFor(args.request);
  const { today, lots, containers, partners, places, provinces } = await getShipmentForm(ctx);
  const scans = new URL(args.request.url).searchParams.getAll(SCANNED).filter((code) => code.trim() !== "");
  const picked = pickScanned(scans.slice(0, MOST_SCANS), lots, containers);
  return json({
    today,
    lots,
    picked,
    kept: scans.filter((code) => !picked.unknown.includes(code)),
    crates: containers.map(({ id, sscc, kind, name, lots: inside, children }) => ({
      id,
      sscc,
      kind,
      name,
      lots: inside,
      children,
    })),
    partners: partners.map(({ linkId, name }) => ({ value: linkId, label: name })),
    places: places.map(({ id, name, nameEn }) => ({ id, name, nameEn })),
    provinces: provinceOptions(provinces, locale),
    page: { title: t.moves.ship.title },
  });
}

export async function action(args: ActionFunctionArgs) {
  const ctx = await contextFor(args, { must: "seller" });
  const form = await readForm(args.request, ShipGoods);
  if (!form.ok) return form.reply();
  const done = await refusalsToForm(form, () => shipGoods(ctx, form.value));
  return isReply(done) ? done : redirect(`${urls.seller.shipment(done.shipmentId)}?xong=sent`, 303);
}

export default function NewShipment() {
  const { picked, kept, ...data } = useLoaderData<typeof loader>();
  const { t, locale } = useT();
  const words = t.moves;
  const scanned = data.lots.filter(({ id, onHand }) => picked.lotIds.includes(id) && onHand > 0);
  const fields = boundFields(
    formState(useActionData<typeof action>()),
    Object.fromEntries(scanned.map(({ id, onHand }) => [`lines.${id}`, writeNumber(onHand, locale)])),
    { containers: picked.containerIds },
  );
  const isBusy = useNavigation().state === "submitting";
  return (
    <div className="grid gap-5">
      <PageHeading
        above={<Breadcrumbs crumbs={[{ label: words.title, to: urls.seller.moves }, { label: words.ship.title }]} />}
        title={words.ship.title}
        lead={words.ship.lead}
      />
      <Card>
        <ScanBar
          label={words.scan.fill}
          hint={words.scan.fillHint}
          action={urls.seller.newShipment}
          kept={kept}
          unknown={picked.unknown}
        />
      </Card>
      <ShipmentForm key={kept.join()} {...data} fields={fields} isBusy={isBusy} />
    </div>
  );
}
