import type { LoaderFunctionArgs } from "@remix-run/node";
import { listShownAddresses } from "#app/domain/listings/list-shown-addresses.server.ts";
import { urls } from "#app/urls.ts";
import { contextFor } from "#app/web/context-for.server.ts";

const PAGES = [urls.home, urls.market, urls.producers, urls.promotions, urls.regulation, urls.recalls];

/** Every public page worth finding (sitemaps.org protocol 0.9). Slugs are letters, digits and hyphens, so nothing needs escaping. */
export async function loader(args: LoaderFunctionArgs) {
  const ctx = await contextFor(args);
  const { listings, sellers } = await listShownAddresses(ctx);
  const entry = (path: string, changedAt?: Date): string =>
    `<url><loc>${ctx.settings.publicOrigin}${path}</loc>${changedAt ? `<lastmod>${changedAt.toISOString()}</lastmod>` : ""}</url>`;
  const entries = [
    ...PAGES.map((path) => entry(path)),
    ...listings.map(({ slug, changedAt }) => entry(urls.listing(slug), changedAt)),
    ...sellers.map((slug) => entry(urls.producer(slug))),
  ];
  const xml = `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${entries.join("\n")}\n</urlset>\n`;
  return new Response(xml, {
    headers: { "Content-Type": "application/xml; charset=utf-8", "Cache-Control": "public, max-age=3600" },
  });
}
