import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { json, redirect } from "@remix-run/node";
import { useActionData, useLoaderData, useNavigation } from "@remix-run/react";
import { CreateProduct } from "#app/domain/products/create-product.schema.ts";
import { createProduct } from "#app/domain/products/create-product.server.ts";
import { getProductForm } from "#app/domain/products/get-product-form.server.ts";
import { useT } from "#app/i18n/translate.tsx";
import { boundFields } from "#app/ui/kit/bound-fields.ts";
import { PageHeading } from "#app/ui/kit/page-heading.tsx";
import { ProductForm } from "#app/ui/products/product-form.tsx";
import { urls } from "#app/urls.ts";
import { contextFor } from "#app/web/context-for.server.ts";
import { formState } from "#app/web/form-state.ts";
import { isReply, readForm, refusalsToForm } from "#app/web/read-form.server.ts";
import { translatorFor } from "#app/web/translator-for.server.ts";

export { pageMeta as meta } from "#app/web/page-meta.ts";

export async function loader(args: LoaderFunctionArgs) {
  const ctx = await contextFor(args, { must: "seller" });
  const { t } = translatorFor(args.request);
  return json({ ...(await getProductForm(ctx)), page: { title: t.seller.products.newTitle } });
}

export async function action(args: ActionFunctionArgs) {
  const ctx = await contextFor(args, { must: "seller" });
  const form = await readForm(args.request, CreateProduct);
  if (!form.ok) return form.reply();
  const made = await refusalsToForm(form, () => createProduct(ctx, form.value));
  return isReply(made) ? made : redirect(`${urls.seller.product(made.productId)}?moi=1`, 303);
}

export default function NewProduct() {
  const { categories, ownPrefix } = useLoaderData<typeof loader>();
  const words = useT().t.seller.products;
  const fields = boundFields(formState(useActionData<typeof action>()), {
    netContentUnit: "g",
    gtinSource: "operator",
  });
  return (
    <div className="grid gap-6">
      <PageHeading title={words.newTitle} lead={words.newLead} />
      <ProductForm
        fields={fields}
        categories={categories}
        numbering={{ ownPrefix }}
        months={fields.list("seasonMonths")}
        isPrepacked={fields.value("isPrepacked") === "on"}
        isBusy={useNavigation().state === "submitting"}
      />
    </div>
  );
}
