import type { ReactNode } from "react";
import type { ListingPage } from "#app/domain/listings/get-listing-page.server.ts";
import { lotsOfInterest, type ListingFacts } from "#app/domain/listings/listing-page.ts";
import { useT } from "#app/i18n/translate.tsx";
import { ColdIcon, WashIcon, type IconType } from "#app/ui/kit/icons.ts";
import { Picture } from "#app/ui/kit/picture.tsx";
import { OriginPanel } from "#app/ui/origin/origin-panel.tsx";
import { GoodsChain } from "#app/ui/chain/goods-chain.tsx";
import { InLanguage } from "./in-language.tsx";
import { ListingCode } from "./listing-code.tsx";
import { DeliveryFacts, LabelFacts, SellerFacts } from "./listing-facts.tsx";
import { LotsOnSale } from "./lots-on-sale.tsx";

/** Everything below the fold: the words of the seller, use and storage, the label, lots, delivery, the seller, the code. */
export function ListingDetails({ page }: { page: ListingPage }) {
  const { t } = useT();
  const words = t.shop.listing;
  const { listing } = page;
  const lots = lotsOfInterest(listing.lots, page.today);
  const others = lots.filter((lot) => lot.state === "open" && lot.code !== page.origin?.lot.code);
  return (
    <div className="grid items-start gap-x-12 gap-y-10 lg:grid-cols-[minmax(0,7fr)_minmax(0,5fr)]">
      {page.origin && (
        <div className="rounded-large border border-line bg-surface p-4 max-sm:-mx-4 max-sm:rounded-none max-sm:border-x-0 sm:p-6 lg:col-span-2">
          <OriginPanel origin={page.origin} otherLots={others.length} />
        </div>
      )}
      <GoodsChain
        links={page.chain}
        seller={listing.seller}
        whole={page.origin?.certificates.find(({ kind, standing }) => kind === "safe_chain" && standing === "valid")}
      />
      <div className="grid gap-10">
        <Story listing={listing} />
        <Care product={listing.product} />
        <Part id="delivery" title={words.deliveryTitle}>
          <DeliveryFacts listing={listing} />
        </Part>
      </div>
      <div className="grid gap-10">
        <Part id="label" title={words.facts}>
          <LabelFacts listing={listing} />
        </Part>
        {lots.length > 0 && (
          <Part id="lots" title={words.lots}>
            <LotsOnSale gtin={listing.product.gtin} lots={lots} />
          </Part>
        )}
        <Part id="seller" title={words.sellerTitle}>
          <SellerFacts listing={listing} />
        </Part>
        <ListingCode slug={listing.slug} />
      </div>
    </div>
  );
}

function Part({ id, title, children }: { id: string; title: string; children: ReactNode }) {
  return (
    <section aria-labelledby={id}>
      <h2 id={id} className="mb-2 text-xl font-bold tracking-tight">
        {title}
      </h2>
      {children}
    </section>
  );
}

const paragraphs = (text: string): string[] => text.split(/\n+/).filter((line) => line.trim() !== "");

/** The seller's own words, of the good and of the place it comes from. */
function Story({ listing }: { listing: ListingFacts }) {
  const { t } = useT();
  const { seller } = listing;
  return (
    <Part id="story" title={t.shop.listing.story}>
      <div className="grid max-w-prose gap-4">
        <Paragraphs vi={listing.description} en={listing.descriptionEn} />
        {seller.pictureFileId && (
          <Picture
            fileId={seller.pictureFileId}
            alt=""
            sizes="(min-width: 64rem) 40rem, 92vw"
            className="aspect-2/1 w-full rounded-large"
          />
        )}
        {seller.story && <Paragraphs vi={seller.story} en={seller.storyEn} />}
      </div>
    </Part>
  );
}

function Paragraphs({ vi, en }: { vi: string; en: string | null }) {
  const { locale } = useT();
  const isForeign = locale === "en" && !en;
  return (
    <div lang={isForeign ? "vi" : undefined} className="grid gap-3">
      {paragraphs(locale === "vi" || !en ? vi : en).map((line) => (
        <p key={line}>{line}</p>
      ))}
    </div>
  );
}

/** How to use it and how to keep it, with a sign for each. */
function Care({ product }: { product: ListingFacts["product"] }) {
  const { t } = useT();
  const words = t.shop.listing;
  const cares: readonly { title: string; icon: IconType; vi: string | null; en: string | null }[] = [
    { title: words.usage, icon: WashIcon, vi: product.usage, en: product.usageEn },
    { title: words.storage, icon: ColdIcon, vi: product.storage, en: product.storageEn },
  ];
  const known = cares.filter((care) => care.vi !== null);
  if (known.length === 0) return null;
  return (
    <Part id="care" title={words.useTitle}>
      <ul className="grid gap-4 sm:grid-cols-2">
        {known.map(({ title, icon: Icon, vi, en }) => (
          <li key={title} className="flex gap-3">
            <Icon className="mt-0.5 size-6 text-leaf" />
            <div>
              <h3>{title}</h3>
              <p className="text-ink-soft">
                <InLanguage vi={vi ?? ""} en={en} />
              </p>
            </div>
          </li>
        ))}
      </ul>
    </Part>
  );
}
