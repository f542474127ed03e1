import { json, type LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { listCertificatesOnShow } from "#app/domain/certification/list-certificates-on-show.server.ts";
import { listSellerListings } from "#app/domain/listings/list-seller-listings.server.ts";
import { getStorefront } from "#app/domain/listings/get-storefront.server.ts";
import { getProducerStanding } from "#app/domain/oversight/get-producer-standing.server.ts";
import { getPublicStanding } from "#app/domain/oversight/get-public-standing.server.ts";
import { listPublicChainLinks } from "#app/domain/organisation/list-chain-links.server.ts";
import { getProducer } from "#app/domain/organisation/get-producer.server.ts";
import { dayOf } from "#app/domain/shared/clock.ts";
import { formatPhone } from "#app/domain/shared/phone.ts";
import { useT } from "#app/i18n/translate.tsx";
import { Breadcrumbs } from "#app/ui/kit/breadcrumbs.tsx";
import { ProducerFacts } from "#app/ui/producers/producer-facts.tsx";
import { ProducerHead } from "#app/ui/producers/producer-head.tsx";
import { ProducerPapers } from "#app/ui/producers/producer-papers.tsx";
import { ProducerStanding } from "#app/ui/producers/producer-standing.tsx";
import { InLanguage, wordsIn } from "#app/ui/shop/in-language.tsx";
import { ListingGrid } from "#app/ui/shop/listing-grid.tsx";
import { ChainPicture } from "#app/ui/storefront/chain-picture.tsx";
import { StandingFacts } from "#app/ui/storefront/standing-facts.tsx";
import { StorefrontGallery } from "#app/ui/storefront/storefront-gallery.tsx";
import { urls } from "#app/urls.ts";
import { contextFor } from "#app/web/context-for.server.ts";
import { publicPage } from "#app/web/public-page.ts";
import { translatorFor } from "#app/web/translator-for.server.ts";

export { pageMeta as meta } from "#app/web/page-meta.ts";
export const headers = publicPage;

const DESCRIPTION_LENGTH = 200;

export async function loader(args: LoaderFunctionArgs) {
  const ctx = await contextFor(args);
  const { id, ...producer } = await getProducer(ctx, { slug: args.params["slug"] ?? "" });
  const [papers, listings, standing, storefront, links, record] = await Promise.all([
    listCertificatesOnShow(ctx, { sellerId: id }),
    listSellerListings(ctx, id),
    getPublicStanding(ctx, { id, state: producer.state }),
    getStorefront(ctx, id),
    listPublicChainLinks(ctx, id),
    getProducerStanding(ctx, id),
  ]);
  const { locale } = translatorFor(args.request);
  const story =
    producer.story === null ? undefined : wordsIn(locale, { vi: producer.story, en: producer.storyEn }).text;
  return json({
    producer: {
      ...producer,
      phone: formatPhone(producer.phone),
      approvedAt: producer.approvedAt?.toISOString() ?? null,
    },
    papers: papers.map((paper) => ({ ...paper, id: paper.id })),
    listings,
    standing,
    storefront,
    links,
    record,
    today: dayOf(ctx.now()),
    page: {
      title: wordsIn(locale, { vi: producer.displayName, en: producer.displayNameEn }).text,
      ...(story === undefined ? {} : { description: story.slice(0, DESCRIPTION_LENGTH) }),
      canonical: `${ctx.settings.publicOrigin}${urls.producer(producer.slug)}`,
    },
  });
}

/** Who makes these goods: their place and story, what vouches for them today, and what they have on sale. */
export default function Producer() {
  const { producer, papers, listings, standing, storefront, links, record, today } = useLoaderData<typeof loader>();
  const words = useT().t.producers;
  return (
    <div className="grid gap-10">
      <div className="grid gap-4">
        <Breadcrumbs
          crumbs={[
            { label: words.title, to: urls.producers },
            { label: <InLanguage vi={producer.displayName} en={producer.displayNameEn} /> },
          ]}
        />
        {standing && <ProducerStanding standing={standing} />}
        <ProducerHead producer={producer} storefront={storefront} />
      </div>
      <section aria-labelledby="on-sale" className="grid gap-5">
        <h2 id="on-sale" className="text-2xl">
          {words.listings}
        </h2>
        {listings.length === 0 ? (
          <p className="text-ink-soft">{words.noListings}</p>
        ) : (
          <ListingGrid listings={listings} headingLevel="h3" />
        )}
      </section>
      <StorefrontGallery pictures={storefront.pictures} />
      <ChainPicture links={links} slug={producer.slug} name={producer.displayName} />
      <div className="grid items-start gap-10 lg:grid-cols-2">
        <ProducerPapers papers={papers} today={today} />
        <StandingFacts {...record} />
        <ProducerFacts producer={producer} />
      </div>
    </div>
  );
}
