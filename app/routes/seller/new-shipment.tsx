import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { json, redirect } from "@remix-run/node";
import { useActionData, useLoaderData, useNavigation } from "@remix-run/react";
import { getShipmentForm } from "#app/domain/traceability/get-moving-form.server.ts";
import { ShipGoods } from "#app/domain/traceability/moving.schema.ts";
import { shipGoods } from "#app/domain/traceability/ship-goods.server.ts";
import { useT } from "#app/i18n/translate.tsx";
import { boundFields } from "#app/ui/kit/bound-fields.ts";
import { Breadcrumbs } from "#app/ui/kit/breadcrumbs.tsx";
import { PageHeading } from "#app/ui/kit/page-heading.tsx";
import { ShipmentForm } from "#app/ui/moves/shipment-form.tsx";
import { urls } from "#app/urls.ts";
import { contextFor } from "#app/web/context-for.server.ts";
import { formState } from "#app/web/form-state.ts";
import { provinceOptions } from "#app/web/province-options.ts";
import { isReply, readForm, refusalsToForm } from "#app/web/read-form.server.ts";
import { translatorFor } from "#app/web/translator-for.server.ts";

export { pageMeta as meta } from "#app/web/page-meta.ts";

export async function loader(args: LoaderFunctionArgs) {
  const ctx = await contextFor(args, { must: "seller" });
  const { t, locale } = translatorFor(args.request);
  const { today, lots, containers, partners, places, provinces } = await getShipmentForm(ctx);
  return json({
    today,
    lots,
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
  const data = useLoaderData<typeof loader>();
  const words = useT().t.moves;
  const fields = boundFields(formState(useActionData<typeof action>()));
  const isBusy = useNavigation().state === "submitting";
  return (
    <div className="grid gap-5">
      <PageHeading
        above={<Breadcrumbs crumbs={[{ label: words.title, to: urls.seller.moves }, { label: words.ship.title }]} />}
        title={words.ship.title}
        lead={words.ship.lead}
      />
      <ShipmentForm {...data} fields={fields} isBusy={isBusy} />
    </div>
  );
}
