import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { json, redirect } from "@remix-run/node";
import { useActionData, useLoaderData, useNavigation } from "@remix-run/react";
import { listSellerPlaces } from "#app/domain/traceability/list-seller-places.server.ts";
import { OpenPlace } from "#app/domain/traceability/open-place.schema.ts";
import { openPlace } from "#app/domain/traceability/open-place.server.ts";
import { useT } from "#app/i18n/translate.tsx";
import { boundFields } from "#app/ui/kit/bound-fields.ts";
import { Disclosure } from "#app/ui/kit/disclosure.tsx";
import { EmptyState } from "#app/ui/kit/empty-state.tsx";
import { PlaceIcon } from "#app/ui/kit/icons.ts";
import { Notice } from "#app/ui/kit/notice.tsx";
import { PageHeading } from "#app/ui/kit/page-heading.tsx";
import { Table } from "#app/ui/kit/table.tsx";
import { TextLink } from "#app/ui/kit/text-link.tsx";
import { PlaceForm } from "#app/ui/lots/place-form.tsx";
import { urls } from "#app/urls.ts";
import { contextFor } from "#app/web/context-for.server.ts";
import { formState } from "#app/web/form-state.ts";
import { isReply, readForm, refusalsToForm } from "#app/web/read-form.server.ts";
import { translatorFor } from "#app/web/translator-for.server.ts";

export { pageMeta as meta } from "#app/web/page-meta.ts";

export async function loader(args: LoaderFunctionArgs) {
  const ctx = await contextFor(args, { must: "seller" });
  const { t } = translatorFor(args.request);
  const isSaved = new URL(args.request.url).searchParams.has("da-luu");
  return json({ places: await listSellerPlaces(ctx), isSaved, page: { title: t.seller.places.title } });
}

export async function action(args: ActionFunctionArgs) {
  const ctx = await contextFor(args, { must: "seller" });
  const form = await readForm(args.request, OpenPlace);
  if (!form.ok) return form.reply();
  const opened = await refusalsToForm(form, () => openPlace(ctx, form.value));
  return isReply(opened) ? opened : redirect(`${urls.seller.places}?da-luu=1`, 303);
}

export default function SellerPlaces() {
  const { places, isSaved } = useLoaderData<typeof loader>();
  const words = useT().t.seller.places;
  const fields = boundFields(formState(useActionData<typeof action>()), { kind: "plot" });
  return (
    <div className="grid gap-6">
      <PageHeading title={words.title} lead={words.lead} />
      {isSaved && (
        <Notice kind="done" live>
          {words.saved}
        </Notice>
      )}
      {places.length === 0 ? (
        <EmptyState icon={PlaceIcon} title={words.empty}>
          {words.emptyText}
        </EmptyState>
      ) : (
        <PlaceTable places={places} />
      )}
      <Disclosure summary={words.add} open={places.length === 0 || fields.summary.length > 0}>
        <PlaceForm fields={fields} places={places} isBusy={useNavigation().state === "submitting"} />
      </Disclosure>
    </div>
  );
}

type Place = ReturnType<typeof useLoaderData<typeof loader>>["places"][number];

function PlaceTable({ places }: { places: readonly Place[] }) {
  const { t, locale } = useT();
  const words = t.seller.places;
  return (
    <Table
      caption={words.title}
      hideCaption
      stacked
      dense
      rows={places}
      rowKey={(place) => place.id}
      columns={[
        { key: "name", header: words.name, isRowHeader: true, cell: (place) => <span lang="vi">{place.name}</span> },
        { key: "kind", header: words.kind, cell: (place) => t.origin.placeKinds[place.kind] },
        {
          key: "commune",
          header: words.commune,
          cell: (place) => (locale === "vi" ? place.commune : place.communeEn),
        },
        { key: "keeper", header: words.keeper, cell: (place) => <span lang="vi">{place.keeperName ?? ""}</span> },
        {
          key: "gln",
          header: words.number,
          cell: (place) => (
            <TextLink to={urls.placeOrigin(place.gln, place.glnExtension)} reloadDocument className="tabular-nums">
              {place.glnExtension === "" ? place.gln : `${place.gln} / ${place.glnExtension}`}
            </TextLink>
          ),
        },
      ]}
    />
  );
}
