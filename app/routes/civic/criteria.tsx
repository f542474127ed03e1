import type { LoaderFunctionArgs } from "@remix-run/node";
import { json } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { MOST_PAID, searchListings } from "#app/domain/listings/search-listings.server.ts";
import { readListingQuery } from "#app/domain/listings/search-listings.schema.ts";
import { STANDING_MEASURES, STANDINGS } from "#app/domain/oversight/producer-standing.ts";
import { useT } from "#app/i18n/translate.tsx";
import { PageHeading } from "#app/ui/kit/page-heading.tsx";
import { ListingGrid } from "#app/ui/shop/listing-grid.tsx";
import { contextFor } from "#app/web/context-for.server.ts";
import { publicPage } from "#app/web/public-page.ts";
import { translatorFor } from "#app/web/translator-for.server.ts";

export { pageMeta as meta } from "#app/web/page-meta.ts";
export const headers = publicPage;

export async function loader(args: LoaderFunctionArgs) {
  const ctx = await contextFor(args);
  const { title, lead } = translatorFor(args.request).t.storefront.criteria;
  const { paid } = await searchListings(ctx, readListingQuery(new URLSearchParams()));
  return json({ paid, most: MOST_PAID, page: { title, description: lead } });
}

/** How goods are ordered and sellers described, with the measures that the code runs by. */
export default function Criteria() {
  const { paid, most } = useLoaderData<typeof loader>();
  const { t, f } = useT();
  const words = t.storefront.criteria;
  const levels = words.levels({
    days: f.number(STANDING_MEASURES.newDays),
    orders: f.number(STANDING_MEASURES.newOrders),
    percent: f.number(STANDING_MEASURES.onTimePercent),
  });
  const paragraphs = (texts: readonly string[]) => texts.map((text) => <p key={text}>{text}</p>);
  return (
    <div className="mx-auto grid max-w-prose gap-10">
      <PageHeading title={words.title} lead={words.lead} />
      <section aria-labelledby="thu-tu" className="grid gap-3">
        <h2 id="thu-tu" className="text-2xl">
          {words.order}
        </h2>
        {paragraphs(words.orderText)}
      </section>
      <section aria-labelledby="tai-tro" className="grid gap-3">
        <h2 id="tai-tro" className="text-2xl">
          {words.paid}
        </h2>
        {paragraphs(words.paidText(f.number(most)))}
        <h3 className="mt-2 text-lg">{words.paidNow}</h3>
        {paid.length === 0 ? (
          <p>{words.noPaid}</p>
        ) : (
          <ListingGrid listings={[]} paid={paid} headingLevel="h3" isNarrow />
        )}
      </section>
      <section aria-labelledby="nguoi-ban" className="grid gap-3">
        <h2 id="nguoi-ban" className="text-2xl">
          {words.standing}
        </h2>
        <p>{words.standingText}</p>
        <dl className="grid gap-2">
          {STANDINGS.map((level) => (
            <div key={level}>
              <dt className="inline font-semibold">{t.storefront.standing.levels[level]}: </dt>
              <dd className="inline">{levels[level]}</dd>
            </div>
          ))}
        </dl>
        <p>{words.appeal}</p>
        <p className="text-sm text-ink-soft">{words.legal}</p>
      </section>
    </div>
  );
}
