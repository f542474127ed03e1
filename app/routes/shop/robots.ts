import type { LoaderFunctionArgs } from "@remix-run/node";
import { urls } from "#app/urls.ts";
import { contextFor } from "#app/web/context-for.server.ts";

/** Pages of one person, and doors for machines: nothing to find there. */
const CLOSED = [
  urls.cart,
  urls.checkout,
  urls.orders,
  urls.account,
  urls.seller.desk,
  urls.office.desk,
  "/api/",
  "/demo/",
  "/tram/",
];

export async function loader(args: LoaderFunctionArgs) {
  const { settings } = await contextFor(args);
  const lines = [
    "User-agent: *",
    ...CLOSED.map((path) => `Disallow: ${path}`),
    "",
    `Sitemap: ${settings.publicOrigin}/sitemap.xml`,
  ];
  return new Response(`${lines.join("\n")}\n`, { headers: { "Content-Type": "text/plain; charset=utf-8" } });
}
