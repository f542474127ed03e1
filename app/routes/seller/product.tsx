import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { USUAL_TOLERANCE_PERMILLE } from "#app/domain/products/product.ts";
import { json, redirect } from "@remix-run/node";
import { useActionData, useLoaderData, useNavigation } from "@remix-run/react";
import { match } from "ts-pattern";
import { z } from "zod";
import { addProductPicture } from "#app/domain/products/add-product-picture.server.ts";
import { AddProductPicture } from "#app/domain/products/add-product-picture.schema.ts";
import { ArrangeProductPictures } from "#app/domain/products/arrange-product-pictures.schema.ts";
import { arrangeProductPictures } from "#app/domain/products/arrange-product-pictures.server.ts";
import { ProductFactsForm } from "#app/domain/products/create-product.schema.ts";
import { getProductForm } from "#app/domain/products/get-product-form.server.ts";
import { getSellerProduct } from "#app/domain/products/get-seller-product.server.ts";
import { printedGtin } from "#app/domain/products/gtin.ts";
import { updateProduct } from "#app/domain/products/update-product.server.ts";
import { useT } from "#app/i18n/translate.tsx";
import { boundFields } from "#app/ui/kit/bound-fields.ts";
import { Card } from "#app/ui/kit/card.tsx";
import { PlusIcon } from "#app/ui/kit/icons.ts";
import { LinkButton } from "#app/ui/kit/link-button.tsx";
import { Notice } from "#app/ui/kit/notice.tsx";
import { PageHeading } from "#app/ui/kit/page-heading.tsx";
import { ProductForm } from "#app/ui/products/product-form.tsx";
import { ProductPictures } from "#app/ui/products/product-pictures.tsx";
import { urls } from "#app/urls.ts";
import { contextFor } from "#app/web/context-for.server.ts";
import { formState } from "#app/web/form-state.ts";
import { bytesOf } from "#app/web/picture-form.ts";
import { isReply, readForm, refusalsToForm } from "#app/web/read-form.server.ts";
import { translatorFor } from "#app/web/translator-for.server.ts";

export { pageMeta as meta } from "#app/web/page-meta.ts";

export async function loader(args: LoaderFunctionArgs) {
  const ctx = await contextFor(args, { must: "seller" });
  const { t } = translatorFor(args.request);
  const productId = args.params["id"] ?? "";
  const [product, { categories }] = await Promise.all([getSellerProduct(ctx, { productId }), getProductForm(ctx)]);
  const query = new URL(args.request.url).searchParams;
  return json({
    product,
    categories: categories.filter((category) => category.group === product.group),
    done: query.has("moi") ? ("created" as const) : query.has("da-luu") ? ("saved" as const) : null,
    page: { title: `${t.seller.products.edit}: ${product.name}` },
  });
}

const Picture = z.custom<Blob>((value) => value instanceof Blob && value.size > 0, "products.picture-missing");
const Intent = z.discriminatedUnion("intent", [
  ProductFactsForm.extend({ intent: z.literal("save") }),
  AddProductPicture.omit({ productId: true }).extend({ intent: z.literal("picture"), picture: Picture }),
  ArrangeProductPictures.omit({ productId: true }).extend({ intent: z.literal("arrange") }),
]);

export async function action(args: ActionFunctionArgs) {
  const ctx = await contextFor(args, { must: "seller" });
  const form = await readForm(args.request, Intent);
  if (!form.ok) return form.reply();
  const productId = args.params["id"] ?? "";
  const done = await refusalsToForm(form, () =>
    match(form.value)
      .with({ intent: "save" }, ({ intent: _, ...facts }) => updateProduct(ctx, { ...facts, productId }))
      .with({ intent: "picture" }, async ({ picture, alt, altEn }) => {
        await addProductPicture(ctx, { productId, alt, altEn, bytes: await bytesOf(picture) });
      })
      .with({ intent: "arrange" }, ({ fileId, move }) => arrangeProductPictures(ctx, { productId, fileId, move }))
      .exhaustive(),
  );
  return isReply(done) ? done : redirect(`${urls.seller.product(productId)}?da-luu=1`, 303);
}

export default function EditProduct() {
  const { product, categories, done } = useLoaderData<typeof loader>();
  const words = useT().t.seller.products;
  const reply = useActionData<typeof action>();
  const isBusy = useNavigation().state === "submitting";
  const saveState = formState(reply, "save");
  const { pictures, seasonMonths, isPrepacked, hasLots, ...stored } = product;
  const fields = boundFields(saveState, {
    ...stored,
    netContent: String(stored.netContent),
    balanceTolerancePermille: String((stored.balanceTolerancePermille ?? USUAL_TOLERANCE_PERMILLE) / 10),
  });
  const cameBack = Object.keys(saveState.values).length > 0;
  return (
    <div className="grid gap-6">
      <PageHeading
        title={<span lang="vi">{product.name}</span>}
        lead={<span className="tabular-nums">GTIN {printedGtin(product.gtin)}</span>}
        actions={
          <LinkButton to={`${urls.seller.newLot}?san_pham=${product.id}`} variant="secondary" icon={PlusIcon}>
            {words.openLot}
          </LinkButton>
        }
      />
      {done && (
        <Notice kind="done" live>
          {words[done]}
        </Notice>
      )}
      <Card as="section" title={words.sections.pictures}>
        <ProductPictures pictures={pictures} fields={boundFields(formState(reply, "picture"))} isBusy={isBusy} />
      </Card>
      <ProductForm
        fields={fields}
        categories={categories}
        months={cameBack ? fields.list("seasonMonths") : seasonMonths.map(String)}
        isPrepacked={cameBack ? fields.value("isPrepacked") === "on" : isPrepacked}
        hasLots={hasLots}
        isBusy={isBusy}
      />
    </div>
  );
}
