import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { json, redirect } from "@remix-run/node";
import { useActionData, useLoaderData, useNavigation } from "@remix-run/react";
import { addDays } from "#app/domain/shared/clock.ts";
import { getWorkForm, type WorkForm as WorkFormData } from "#app/domain/traceability/get-work-form.server.ts";
import { SeeWork, TransformForm } from "#app/domain/traceability/transform-lots.schema.ts";
import { transformLots } from "#app/domain/traceability/transform-lots.server.ts";
import { TRANSFORMATION_KINDS } from "#app/domain/traceability/transformation.ts";
import { useT } from "#app/i18n/translate.tsx";
import { boundFields } from "#app/ui/kit/bound-fields.ts";
import { PageHeading } from "#app/ui/kit/page-heading.tsx";
import { NothingYet } from "#app/ui/lots/product-choice.tsx";
import { MOST_ROWS } from "#app/ui/lots/typed-balance.ts";
import { WorkForm } from "#app/ui/lots/work-form.tsx";
import { urls } from "#app/urls.ts";
import { contextFor } from "#app/web/context-for.server.ts";
import { formState } from "#app/web/form-state.ts";
import { isReply, readForm, refusalsToForm } from "#app/web/read-form.server.ts";
import { translatorFor } from "#app/web/translator-for.server.ts";
import { saidOf, seeWork, warnFirst, withLots } from "#app/web/work-form.server.ts";

export { pageMeta as meta } from "#app/web/page-meta.ts";

export async function loader(args: LoaderFunctionArgs) {
  const ctx = await contextFor(args, { must: "seller" });
  const query = new URL(args.request.url).searchParams;
  const lotIds = query.getAll("lo");
  const form = await getWorkForm(ctx, { lotIds });
  const kind = TRANSFORMATION_KINDS.find((known) => known === query.get("viec")) ?? "pack";
  return json({
    lots: form.lots,
    products: form.products,
    places: form.places.map(({ id, name }) => ({ id, name })),
    days: { today: form.today, yesterday: addDays(form.today, -1) },
    start: startOf(form, lotIds, kind),
    page: { title: translatorFor(args.request).t.seller.work.title },
  });
}

/** What the form begins with: the chosen lots ticked, their product to come out, today, in the packing house. */
function startOf({ lots, products, places, today, lastFacts }: WorkFormData, lotIds: readonly string[], kind: string) {
  const first = lots.find(({ id }) => id === lotIds[0]);
  const isOwn = first && products.some(({ id }) => id === first.productId);
  const house = places.find((place) => place.kind === "packing_house") ?? places.find(({ kind: k }) => k !== "plot");
  const facts = Object.entries(lastFacts).filter(([key]) => !key.endsWith("On") && key !== "quarantineNumber");
  return {
    kind,
    on: today,
    placeId: (house ?? places[0])?.id ?? "",
    "outputs.0.productId": isOwn ? first.productId : products.length === 1 ? (products[0]?.id ?? "") : "",
    "outputs.0.unit": first && (kind === "mix" || kind === "split") && first.uom !== null ? "kg" : "pack",
    ...Object.fromEntries(lots.filter(({ id }) => lotIds.includes(id)).map(({ id }) => [`inputs.${id}.on`, "on"])),
    ...Object.fromEntries(
      facts.map(([key, value]) => [`facts.${key}`, typeof value === "object" ? value.join("\n") : String(value)]),
    ),
  };
}

export async function action(args: ActionFunctionArgs) {
  const ctx = await contextFor(args, { must: "seller" });
  const typed = await args.request.clone().formData();
  if (SeeWork.safeParse({ intent: typed.get("intent") }).success) return seeWork(ctx, typed, args.request);
  const form = await readForm(args.request, TransformForm);
  if (!form.ok) return withLots(ctx, form.reply(), typed);
  const { work, isConfirmed } = form.value;
  const done = await refusalsToForm(form, async () => {
    if (!isConfirmed) await warnFirst(ctx, work);
    return transformLots(ctx, work);
  });
  if (isReply(done)) return withLots(ctx, done, typed);
  const [first] = done.outputs;
  return redirect(urls.seller.lotMade(first?.lotId ?? "", ...saidOf(done)), 303);
}

export default function WorkOnLots() {
  const { lots, products, places, days, start } = useLoaderData<typeof loader>();
  const { t } = useT();
  const words = t.seller.work;
  const reply = useActionData<typeof action>();
  const fields = boundFields(formState(reply), start);
  const added = (reply?.lots ?? []).filter(({ id }) => !lots.some((lot) => lot.id === id));
  const begun = Array.from({ length: MOST_ROWS }, (_, row) => row).filter(
    (row) => fields.value(`outputs.${row}.amount`) !== "",
  );
  const isBusy = useNavigation().state === "submitting";
  return (
    <div className="grid gap-6">
      <PageHeading title={words.title} lead={words.lead} />
      {places.length === 0 ? (
        <NothingYet text={t.seller.lots.noPlace} to={urls.seller.places} />
      ) : products.length === 0 ? (
        <NothingYet text={t.seller.lots.noProduct} to={urls.seller.newProduct} />
      ) : (
        <WorkForm
          lots={[...added, ...lots]}
          products={products}
          places={places}
          days={days}
          fields={fields}
          rows={Math.min(MOST_ROWS, Math.max(1, ...begun.map((row) => row + 1 + (reply?.isSeen ? 1 : 0))))}
          isBusy={isBusy}
        />
      )}
    </div>
  );
}
