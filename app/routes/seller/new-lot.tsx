import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { json, redirect } from "@remix-run/node";
import { useActionData, useLoaderData, useNavigation } from "@remix-run/react";
import { listSellerProducts } from "#app/domain/products/list-seller-products.server.ts";
import { addDays } from "#app/domain/shared/clock.ts";
import type { Ctx } from "#app/domain/shared/ctx.ts";
import { getLotForm } from "#app/domain/traceability/get-lot-form.server.ts";
import { FIRST_PLACE_KINDS, type SellerLot } from "#app/domain/traceability/lot.ts";
import { saidUnitOf } from "#app/domain/traceability/quantity.ts";
import { OpenLotForm } from "#app/domain/traceability/open-lot.schema.ts";
import { openLot } from "#app/domain/traceability/open-lot.server.ts";
import { useT } from "#app/i18n/translate.tsx";
import { boundFields } from "#app/ui/kit/bound-fields.ts";
import { Notice } from "#app/ui/kit/notice.tsx";
import { PageHeading } from "#app/ui/kit/page-heading.tsx";
import { LotForm } from "#app/ui/lots/lot-form.tsx";
import { NothingYet, ProductChoice } from "#app/ui/lots/product-choice.tsx";
import { InLanguage } from "#app/ui/shop/in-language.tsx";
import { urls } from "#app/urls.ts";
import { contextFor } from "#app/web/context-for.server.ts";
import { formState } from "#app/web/form-state.ts";
import { isReply, readForm, refusalsToForm } from "#app/web/read-form.server.ts";
import { translatorFor } from "#app/web/translator-for.server.ts";

export { pageMeta as meta } from "#app/web/page-meta.ts";

/** First the product, then a form that knows it: without one in the address, the products are offered. */
export async function loader(args: LoaderFunctionArgs) {
  const ctx = await contextFor(args, { must: "seller" });
  const { t } = translatorFor(args.request);
  const productId = new URL(args.request.url).searchParams.get("san_pham");
  const page = { title: t.seller.lots.newTitle };
  if (productId === null) return json({ products: (await listSellerProducts(ctx, {})).products, form: null, page });
  return json({ products: null, form: await formOf(ctx, productId), page });
}

async function formOf(ctx: Ctx, productId: string) {
  const { product, places, last, today, growers } = await getLotForm(ctx, { productId });
  const wanted = FIRST_PLACE_KINDS[product.group];
  const likelyFirst = [...places].sort((a, b) => Number(wanted.includes(b.kind)) - Number(wanted.includes(a.kind)));
  return {
    product,
    places: likelyFirst.map(({ id, name, kind, safeFrom }) => ({ id, name, kind, safeFrom })),
    days: { today, yesterday: addDays(today, -1) },
    growers: growers.map(({ id, code, name, placeIds }) => ({ id, code, name, placeIds })),
    lastCode: last?.code ?? null,
    start: {
      ...startOf(last, today, likelyFirst[0]?.id),
      ...Object.fromEntries(
        growers.flatMap(({ id, lastQuantity }) =>
          lastQuantity === null ? [] : [[`shares.${id}`, String(lastQuantity)]],
        ),
      ),
    },
  };
}

/** What the form begins with: as the last lot was, made and packed today. Days of the last lot's work are not repeated. */
function startOf(last: SellerLot | null, today: string, onlyPlace: string | undefined): Record<string, string> {
  const facts = Object.entries(last?.facts ?? {}).filter(([key]) => !key.endsWith("On") && key !== "quarantineNumber");
  return {
    producedOn: today,
    packedOn: today,
    placeId: last?.placeId ?? onlyPlace ?? "",
    packedPlaceId: last?.packedPlaceId ?? "",
    quantity: last ? String(last.quantity) : "",
    unit: last ? saidUnitOf(last.uom) : "pack",
    ...Object.fromEntries(
      facts.map(([key, value]) => [`facts.${key}`, typeof value === "object" ? value.join("\n") : String(value)]),
    ),
  };
}

export async function action(args: ActionFunctionArgs) {
  const ctx = await contextFor(args, { must: "seller" });
  const form = await readForm(args.request, OpenLotForm);
  if (!form.ok) return form.reply();
  const { group: _, categoryCode: __, needsQuarantine: ___, ...input } = form.value;
  const opened = await refusalsToForm(form, () => openLot(ctx, input));
  if (isReply(opened)) return opened;
  return redirect(`${urls.seller.lot(opened.lotId)}?${opened.isHeld ? "tam-giu" : "moi"}=1`, 303);
}

export default function NewLot() {
  const { form, products } = useLoaderData<typeof loader>();
  const words = useT().t.seller.lots;
  const fields = boundFields(formState(useActionData<typeof action>()), form?.start);
  const isBusy = useNavigation().state === "submitting";
  if (!form) return <ProductChoice products={products} />;
  return (
    <div className="grid gap-6">
      <PageHeading
        title={words.newTitle}
        lead={
          <strong>
            <InLanguage vi={form.product.name} en={form.product.nameEn} />
          </strong>
        }
      />
      {form.places.length === 0 ? (
        <NothingYet text={words.noPlace} to={urls.seller.places} />
      ) : (
        <>
          {form.lastCode && <Notice>{words.repeats(form.lastCode)}</Notice>}
          <LotForm
            goods={form.product}
            places={form.places}
            fields={fields}
            days={form.days}
            growers={form.growers}
            isBusy={isBusy}
          />
        </>
      )}
    </div>
  );
}
