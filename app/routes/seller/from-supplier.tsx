import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { json, redirect } from "@remix-run/node";
import { useActionData, useLoaderData, useNavigation } from "@remix-run/react";
import { getSupplierForm } from "#app/domain/traceability/get-moving-form.server.ts";
import { ReceiveFromSupplier } from "#app/domain/traceability/moving.schema.ts";
import { receiveFromSupplier } from "#app/domain/traceability/receive-from-supplier.server.ts";
import { useT } from "#app/i18n/translate.tsx";
import { boundFields } from "#app/ui/kit/bound-fields.ts";
import { Breadcrumbs } from "#app/ui/kit/breadcrumbs.tsx";
import { Card } from "#app/ui/kit/card.tsx";
import { PageHeading } from "#app/ui/kit/page-heading.tsx";
import { SupplierForm } from "#app/ui/moves/supplier-form.tsx";
import { urls } from "#app/urls.ts";
import { contextFor } from "#app/web/context-for.server.ts";
import { DocumentsField, sentFiles } from "#app/web/document-form.ts";
import { formState } from "#app/web/form-state.ts";
import { provinceOptions } from "#app/web/province-options.ts";
import { isReply, readForm, refusalsToForm } from "#app/web/read-form.server.ts";
import { translatorFor } from "#app/web/translator-for.server.ts";

export { pageMeta as meta } from "#app/web/page-meta.ts";

export async function loader(args: LoaderFunctionArgs) {
  const ctx = await contextFor(args, { must: "seller" });
  const { t, locale } = translatorFor(args.request);
  const { today, products, suppliers, places, provinces } = await getSupplierForm(ctx);
  return json({
    today,
    products: products.map(({ id, name, nameEn }) => ({
      value: id,
      label: locale === "en" ? (nameEn ?? name) : name,
    })),
    suppliers,
    places: places.map(({ id, name, nameEn }) => ({ id, name, nameEn })),
    provinces: provinceOptions(provinces, locale),
    page: { title: t.moves.supplier.title },
  });
}

const WithDocuments = ReceiveFromSupplier.extend({ documents: DocumentsField });

export async function action(args: ActionFunctionArgs) {
  const ctx = await contextFor(args, { must: "seller" });
  const form = await readForm(args.request, WithDocuments);
  if (!form.ok) return form.reply();
  const { documents, ...facts } = form.value;
  const done = await refusalsToForm(form, async () =>
    receiveFromSupplier(ctx, { ...facts, files: await sentFiles(documents) }),
  );
  return isReply(done) ? done : redirect(`${urls.seller.moves}?da-nhan-lo=1`, 303);
}

export default function FromSupplier() {
  const data = useLoaderData<typeof loader>();
  const words = useT().t.moves;
  const fields = boundFields(formState(useActionData<typeof action>()));
  const isBusy = useNavigation().state === "submitting";
  return (
    <div className="grid gap-5">
      <PageHeading
        above={
          <Breadcrumbs crumbs={[{ label: words.title, to: urls.seller.moves }, { label: words.supplier.title }]} />
        }
        title={words.supplier.title}
        lead={words.supplier.lead}
      />
      <Card>
        <SupplierForm {...data} fields={fields} isBusy={isBusy} />
      </Card>
    </div>
  );
}
