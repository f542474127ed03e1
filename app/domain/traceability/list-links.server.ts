import { findOriginProduct, findPlacePage, hasPublicLot, type OriginProductRow } from "#db/queries/origin.server.ts";
import type { Locale } from "../shared/accounts.ts";
import { translatorOf } from "#app/i18n/translator.server.ts";
import { urls } from "#app/urls.ts";
import type { Ctx } from "../shared/ctx.ts";
import { NotFound } from "../shared/refusal.ts";
import { itemLink, placeLink, type ItemId, type PlaceId } from "./digital-link.ts";
import type { LinkContext, LinkTarget } from "./linkset.ts";
import { normalizeLotCode } from "./lot-code.ts";

const LANGUAGES = ["vi", "en"];

/**
 * The links of what a Digital Link names, from the most exact level up to its primary key. A lot that is not known walks up
 * to its product (GS1-Conformant Resolver 1.1, 2.8); a product or place that is not known is not found.
 */
export async function listLinks(
  ctx: Ctx,
  named: { item: ItemId } | { place: PlaceId },
  locale: Locale,
): Promise<LinkContext[]> {
  if ("place" in named) return [await placeContext(ctx, named.place, locale)];
  const { gtin, lot } = named.item;
  const product = await findOriginProduct(ctx.db, gtin);
  if (!product) throw new NotFound("product");
  const name = locale === "en" ? (product.nameEn ?? product.name) : product.name;
  const code = lot === undefined ? undefined : normalizeLotCode(lot);
  const isKnown = code !== undefined && (await hasPublicLot(ctx.db, gtin, code));
  return [...(isKnown ? [lotContext(ctx, gtin, code, name, locale)] : []), productContext(ctx, product, name, locale)];
}

function lotContext(ctx: Ctx, gtin: string, lot: string, name: string, locale: Locale): LinkContext {
  const words = translatorOf(locale).t.origin.linkset;
  const page = pageAt(ctx, urls.originPage(gtin, lot), words.page);
  return {
    anchor: itemLink(ctx.settings.publicOrigin, { gtin, lot }),
    itemDescription: words.lot(name, lot),
    links: {
      defaultLink: [plain(page)],
      traceability: [page, pageAt(ctx, urls.lotTable(gtin, lot), words.table)],
      epcis: [
        {
          href: ctx.settings.publicOrigin + urls.lotEvents(gtin, lot, "chuoi"),
          title: words.events,
          type: "application/ld+json",
        },
      ],
      recallStatus: [pageAt(ctx, urls.recalls, words.recalls)],
    },
  };
}

function productContext(ctx: Ctx, { gtin }: OriginProductRow, name: string, locale: Locale): LinkContext {
  const words = translatorOf(locale).t.origin.linkset;
  const page = pageAt(ctx, urls.originPage(gtin), words.productPage);
  return {
    anchor: itemLink(ctx.settings.publicOrigin, { gtin }),
    itemDescription: words.product(name),
    links: { defaultLink: [plain(page)], pip: [page], recallStatus: [pageAt(ctx, urls.recalls, words.recalls)] },
  };
}

async function placeContext(ctx: Ctx, { gln, extension }: PlaceId, locale: Locale): Promise<LinkContext> {
  const place = await findPlacePage(ctx.db, gln, extension ?? "");
  if (!place) throw new NotFound("place");
  const words = translatorOf(locale).t.origin.linkset;
  const name = locale === "en" ? (place.nameEn ?? place.name) : place.name;
  const page = pageAt(ctx, urls.placeOrigin(gln, extension ?? ""), words.place(name));
  return {
    anchor: placeLink(ctx.settings.publicOrigin, { gln, extension }),
    itemDescription: words.place(name),
    links: { defaultLink: [plain(page)], locationInfo: [page] },
  };
}

const pageAt = (ctx: Ctx, path: string, title: string): LinkTarget => ({
  href: ctx.settings.publicOrigin + path,
  title,
  type: "text/html",
  hreflang: LANGUAGES,
});

/** The default link has a title and no other attribute (GS1-Conformant Resolver 1.1, 2.9). */
const plain = ({ href, title }: LinkTarget): LinkTarget => ({ href, title });
