import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { json, redirect } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { draftListing } from "#app/domain/listings/draft-listing.server.ts";
import { DraftListing } from "#app/domain/listings/listing-content.schema.ts";
import { listSellerProducts } from "#app/domain/products/list-seller-products.server.ts";
import { useT } from "#app/i18n/translate.tsx";
import { Breadcrumbs } from "#app/ui/kit/breadcrumbs.tsx";
import { Button } from "#app/ui/kit/button.tsx";
import { Card } from "#app/ui/kit/card.tsx";
import { EmptyState } from "#app/ui/kit/empty-state.tsx";
import { Field } from "#app/ui/kit/field.tsx";
import { FormErrors } from "#app/ui/kit/form-errors.tsx";
import { FieldIcon } from "#app/ui/kit/icons.ts";
import { LinkButton } from "#app/ui/kit/link-button.tsx";
import { PageHeading } from "#app/ui/kit/page-heading.tsx";
import { Select } from "#app/ui/kit/select.tsx";
import { PublishField, TermFields, WordFields } from "#app/ui/listings/listing-fields.tsx";
import { urls } from "#app/urls.ts";
import { contextFor } from "#app/web/context-for.server.ts";
import { formProblems, formState, typedText } from "#app/web/form-state.ts";
import { isReply, readForm, refusalsToForm } from "#app/web/read-form.server.ts";
import { translatorFor } from "#app/web/translator-for.server.ts";

export { pageMeta as meta } from "#app/web/page-meta.ts";

export async function loader(args: LoaderFunctionArgs) {
  const ctx = await contextFor(args, { must: "seller" });
  const { products } = await listSellerProducts(ctx, {});
  const chosen = new URL(args.request.url).searchParams.get("san_pham");
  const { t } = translatorFor(args.request);
  return json({
    products: products.map(({ id, name, nameEn, gtin }) => ({ id, name, nameEn, gtin })),
    chosen,
    page: { title: t.seller.listings.new.title },
  });
}

export async function action(args: ActionFunctionArgs) {
  const ctx = await contextFor(args, { must: "seller" });
  const form = await readForm(args.request, DraftListing);
  if (!form.ok) return form.reply();
  const draft = await refusalsToForm(form, () => draftListing(ctx, form.value));
  if (isReply(draft)) return draft;
  return redirect(`${urls.seller.listing(draft.listingId)}?xong=saved`, 303);
}

export default function NewListing() {
  const { products } = useLoaderData<typeof loader>();
  const words = useT().t.seller.listings;
  return (
    <div className="grid max-w-3xl gap-6">
      <PageHeading
        above={<Breadcrumbs crumbs={[{ label: words.title, to: urls.seller.listings }, { label: words.new.title }]} />}
        title={words.new.title}
        lead={words.new.lead}
      />
      {products.length === 0 ? (
        <EmptyState
          icon={FieldIcon}
          title={words.new.noProduct}
          action={<LinkButton to={urls.seller.newProduct}>{words.new.makeProduct}</LinkButton>}
        />
      ) : (
        <ListingForm />
      )}
    </div>
  );
}

function ListingForm() {
  const { products, chosen } = useLoaderData<typeof loader>();
  const { t, locale } = useT();
  const words = t.seller.listings;
  const form = formState(useActionData<typeof action>());
  const only = products.length === 1 ? products[0]?.id : undefined;
  return (
    <Form method="post" noValidate>
      <Card as="section">
        <div className="grid gap-5">
          <FormErrors errors={formProblems(form)} />
          <Field name="productId" label={words.fields.product} error={form.errors["productId"]} required>
            <Select
              placeholder={words.fields.chooseProduct}
              defaultValue={typedText(form, "productId", chosen ?? only)}
              options={products.map(({ id, name, nameEn, gtin }) => ({
                value: id,
                label: `${locale === "en" ? (nameEn ?? name) : name} (${gtin})`,
              }))}
            />
          </Field>
          <WordFields form={form} />
          <TermFields form={form} />
          <PublishField form={form} />
          <p>
            <Button name="intent" value="draft">
              {words.new.save}
            </Button>
          </p>
        </div>
      </Card>
    </Form>
  );
}
