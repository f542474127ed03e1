import type { HeadersFunction, LoaderFunctionArgs } from "@remix-run/node";
import { json } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import type { Ctx } from "#app/domain/shared/ctx.ts";
import { NotFound } from "#app/domain/shared/refusal.ts";
import type { ItemId, PlaceId } from "#app/domain/traceability/digital-link.ts";
import { getLotPage } from "#app/domain/traceability/get-lot-page.server.ts";
import { getPlaceOrigin } from "#app/domain/traceability/get-place-origin.server.ts";
import { getProductOrigin } from "#app/domain/traceability/get-product-origin.server.ts";
import { LotPage } from "#app/ui/origin/lot-page.tsx";
import { PlacePage } from "#app/ui/origin/place-page.tsx";
import { ProductPage } from "#app/ui/origin/product-page.tsx";
import { UnknownOrigin, UnknownSerial, type UnknownView } from "#app/ui/origin/unknown-origin.tsx";
import { wordsIn } from "#app/ui/shop/in-language.tsx";
import { urls } from "#app/urls.ts";
import { contextFor } from "#app/web/context-for.server.ts";
import { readOriginAddress } from "#app/web/origin-address.server.ts";
import { publicPage } from "#app/web/public-page.ts";
import { translatorFor } from "#app/web/translator-for.server.ts";
import type { Translator } from "#app/i18n/translate.tsx";

export { pageMeta as meta } from "#app/web/page-meta.ts";

export const handle = { hydrate: false };

/** Machines find the links of the same thing from the page (GS1-Conformant Resolver 1.1, 2.11). */
export const headers: HeadersFunction = (args) => ({
  ...publicPage(args),
  Vary: "Accept",
  ...(args.loaderHeaders.has("Link") ? { Link: args.loaderHeaders.get("Link") ?? "" } : {}),
});

export async function loader(args: LoaderFunctionArgs) {
  const ctx = await contextFor(args);
  const translator = translatorFor(args.request);
  const address = readOriginAddress(args.request, args.params);
  if ("fault" in address) return unknown(translator, { what: "code" }, 400);
  if ("place" in address) return placePage(ctx, translator, address.place);
  const { gtin, lot, serial } = address.item;
  const page = await (lot === undefined
    ? productPage(ctx, translator, gtin)
    : lotPage(ctx, translator, { gtin, lot, serial }));
  return page;
}

async function lotPage(ctx: Ctx, translator: Translator, { gtin, lot = "", serial }: ItemId) {
  const found = await unlessMissing(getLotPage(ctx, { gtin, lot }));
  if (!found) {
    const product = await unlessMissing(getProductOrigin(ctx, { gtin }));
    return unknown(translator, product ? { what: "lot", lot, gtin } : { what: "product" }, 404);
  }
  const { link, origin, family, harvesters } = found;
  const { text } = wordsIn(translator.locale, { vi: origin.product.name, en: origin.product.nameEn });
  const page = {
    title: translator.t.origin.title(text, origin.lot.code),
    canonical: ctx.settings.publicOrigin + urls.originPage(origin.lot.gtin, origin.lot.code),
  };
  const qrSvg = await ctx.qr.svg(link);
  const tiles = ctx.settings.mapTiles ?? null;
  return json(
    { kind: "lot" as const, origin, family, harvesters, tiles, qrSvg, hasForeignSerial: serial !== undefined, page },
    linksetOf(urls.lotOrigin(origin.lot.gtin, origin.lot.code)),
  );
}

async function productPage(ctx: Ctx, translator: Translator, gtin: string) {
  const found = await unlessMissing(getProductOrigin(ctx, { gtin }));
  if (!found) return unknown(translator, { what: "product" }, 404);
  const { text } = wordsIn(translator.locale, { vi: found.product.name, en: found.product.nameEn });
  const page = {
    title: translator.t.origin.productTitle(text),
    canonical: ctx.settings.publicOrigin + urls.originPage(gtin),
  };
  return json({ kind: "product" as const, ...found, page }, linksetOf(urls.productOrigin(gtin)));
}

async function placePage(ctx: Ctx, translator: Translator, { gln, extension }: PlaceId) {
  const found = await unlessMissing(getPlaceOrigin(ctx, { gln, extension }));
  if (!found) return unknown(translator, { what: "place" }, 404);
  const { text } = wordsIn(translator.locale, { vi: found.place.name, en: found.place.nameEn });
  const path = urls.placeOrigin(found.place.gln, found.place.extension);
  const page = { title: translator.t.origin.placeTitle(text), canonical: ctx.settings.publicOrigin + path };
  return json({ kind: "place" as const, ...found, page }, linksetOf(path));
}

const unknown = ({ t }: Translator, view: UnknownView, status: number) =>
  json({ kind: "unknown" as const, unknown: view, page: { title: t.origin.unknown.title } }, { status });

const linksetOf = (path: string) => ({
  headers: { Link: `<${path}?linkType=linkset>; rel="linkset"; type="application/linkset+json"` },
});

async function unlessMissing<T>(found: Promise<T>): Promise<T | undefined> {
  try {
    return await found;
  } catch (error) {
    if (error instanceof NotFound) return undefined;
    throw error;
  }
}

export default function OriginRoute() {
  const data = useLoaderData<typeof loader>();
  switch (data.kind) {
    case "lot":
      return (
        <div className="grid gap-5">
          {data.hasForeignSerial && <UnknownSerial />}
          <LotPage {...data} />
        </div>
      );
    case "product":
      return <ProductPage {...data} />;
    case "place":
      return <PlacePage {...data} />;
    case "unknown":
      return <UnknownOrigin unknown={data.unknown} />;
  }
}
