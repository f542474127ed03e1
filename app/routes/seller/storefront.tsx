import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { json, redirect } from "@remix-run/node";
import { useActionData, useLoaderData, useNavigation } from "@remix-run/react";
import { z } from "zod";
import { getOwnStorefront } from "#app/domain/listings/get-storefront.server.ts";
import { saveStorefront, setStorefrontLogo } from "#app/domain/listings/save-storefront.server.ts";
import { addStorefrontPicture, arrangeStorefrontPictures } from "#app/domain/listings/storefront-pictures.server.ts";
import { ArrangeStorefront, StorefrontForm, StorefrontPicture } from "#app/domain/listings/storefront.schema.ts";
import { MAX_STOREFRONT_PICTURES } from "#app/domain/listings/storefront.ts";
import { isStanding } from "#app/domain/organisation/chain-paper.ts";
import { getSellerProfile } from "#app/domain/organisation/get-seller-profile.server.ts";
import { listOwnChainLinks } from "#app/domain/organisation/list-chain-links.server.ts";
import type { Ctx } from "#app/domain/shared/ctx.ts";
import { says } from "#app/domain/shared/form-fields.ts";
import { useT } from "#app/i18n/translate.tsx";
import { boundFields } from "#app/ui/kit/bound-fields.ts";
import { Card } from "#app/ui/kit/card.tsx";
import { LinkButton } from "#app/ui/kit/link-button.tsx";
import { Notice } from "#app/ui/kit/notice.tsx";
import { PageHeading } from "#app/ui/kit/page-heading.tsx";
import { TextLink } from "#app/ui/kit/text-link.tsx";
import { ProductPictures } from "#app/ui/products/product-pictures.tsx";
import { BrandForm, LogoForm } from "#app/ui/storefront/brand-forms.tsx";
import { urls } from "#app/urls.ts";
import { contextFor } from "#app/web/context-for.server.ts";
import { formState } from "#app/web/form-state.ts";
import { bytesOf } from "#app/web/picture-form.ts";
import { isReply, readForm, refusalsToForm } from "#app/web/read-form.server.ts";
import { translatorFor } from "#app/web/translator-for.server.ts";

export { pageMeta as meta } from "#app/web/page-meta.ts";

const SAVED = "da-luu";

export async function loader(args: LoaderFunctionArgs) {
  const ctx = await contextFor(args, { must: "seller" });
  const [storefront, links, { seller }] = await Promise.all([
    getOwnStorefront(ctx),
    listOwnChainLinks(ctx),
    getSellerProfile(ctx),
  ]);
  return json({
    storefront,
    chain: links
      .filter(({ isMine, state }) => isMine && (state === "declared" || state === "confirmed"))
      .map(({ standing }) => isStanding(standing)),
    slug: seller.slug,
    isPublic: seller.state !== "draft" && seller.state !== "submitted",
    isSaved: new URL(args.request.url).searchParams.has(SAVED),
    page: { title: translatorFor(args.request).t.storefront.title },
  });
}

const isPicture = (value: unknown): value is Blob => value instanceof Blob && value.size > 0;
const Picture = z.preprocess(
  (value) => (isPicture(value) ? value : undefined),
  z.custom<Blob>(isPicture, says("products.picture-missing")),
);

const Act = z.discriminatedUnion("intent", [
  StorefrontForm.extend({ intent: z.literal("brand") }),
  z.object({ intent: z.literal("logo"), picture: Picture }),
  StorefrontPicture.extend({ intent: z.literal("picture"), picture: Picture }),
  ArrangeStorefront.extend({ intent: z.literal("arrange") }),
]);

export async function action(args: ActionFunctionArgs) {
  const ctx = await contextFor(args, { must: "seller" });
  const form = await readForm(args.request, Act);
  if (!form.ok) return form.reply();
  const done = await refusalsToForm(form, () => carryOut(ctx, form.value));
  return isReply(done) ? done : redirect(`${urls.seller.storefront}?${SAVED}=1`, 303);
}

async function carryOut(ctx: Ctx, act: z.output<typeof Act>): Promise<void> {
  switch (act.intent) {
    case "brand":
      return saveStorefront(ctx, act);
    case "logo":
      return setStorefrontLogo(ctx, { bytes: await bytesOf(act.picture) });
    case "picture":
      return addStorefrontPicture(ctx, { alt: act.alt, altEn: act.altEn, bytes: await bytesOf(act.picture) });
    case "arrange":
      return arrangeStorefrontPictures(ctx, act);
  }
}

export default function SellerStorefront() {
  const { storefront, chain, slug, isPublic, isSaved } = useLoaderData<typeof loader>();
  const { t } = useT();
  const words = t.storefront;
  const reply = useActionData<typeof action>();
  const isBusy = useNavigation().state === "submitting";
  const fieldsOf = (intent: string, stored = {}) => boundFields(formState(reply, intent), stored);
  return (
    <div className="grid gap-6">
      <PageHeading
        title={words.title}
        lead={words.lead}
        actions={
          isPublic && (
            <LinkButton to={urls.producer(slug)} variant="secondary" size="small">
              {words.seePage}
            </LinkButton>
          )
        }
      />
      {isSaved && (
        <Notice kind="done" live>
          {words.saved}
        </Notice>
      )}
      <div className="grid items-start gap-6 xl:grid-cols-2">
        <Card as="section" title={words.brandTitle}>
          <BrandForm fields={fieldsOf("brand", storefront)} isBusy={isBusy} />
          <p className="mt-4 text-ink-soft">
            {words.story} <TextLink to={urls.seller.profile}>{words.toProfile}</TextLink>
          </p>
        </Card>
        <Card as="section" title={words.logo}>
          <LogoForm logoFileId={storefront.logoFileId} fields={fieldsOf("logo")} isBusy={isBusy} />
        </Card>
      </div>
      <Card as="section" title={words.picturesTitle}>
        <ProductPictures
          pictures={storefront.pictures}
          fields={fieldsOf("picture")}
          isBusy={isBusy}
          most={MAX_STOREFRONT_PICTURES}
        />
      </Card>
      <Card as="section" title={words.chain.title}>
        <p className="text-ink-soft">
          {t.chain.summary(chain.length, chain.filter(Boolean).length)}{" "}
          <TextLink to={urls.seller.chain}>{t.chain.toPage}</TextLink>
        </p>
      </Card>
    </div>
  );
}
