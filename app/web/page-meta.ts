import type { MetaFunction } from "@remix-run/node";

/** What a page says about itself; a loader answers it as `page`, in the language of the request. */
export type PageFacts = {
  readonly title: string;
  readonly description?: string;
  /** Absolute addresses. */
  readonly canonical?: string;
  readonly image?: string;
  /** Structured data (schema.org) for machines that read the page. */
  readonly jsonLd?: object;
};

const factsOf = (data: unknown): PageFacts | undefined =>
  typeof data === "object" && data !== null && "page" in data ? (data.page as PageFacts) : undefined;

/** The `meta` of every page: `export { pageMeta as meta } from "#app/web/page-meta.ts"`, and `page` in the loader's answer. */
export const pageMeta: MetaFunction = ({ data, matches }) => {
  const page = factsOf(data);
  const market =
    matches
      .map((match) => match.data)
      .map(marketNameOf)
      .find(Boolean) ?? "Chợ Lành";
  if (!page) return [{ title: market }];
  const { title, description, canonical, image, jsonLd } = page;
  return [
    { title: title === market ? market : `${title} · ${market}` },
    { property: "og:title", content: title },
    ...(description
      ? [
          { name: "description", content: description },
          { property: "og:description", content: description },
        ]
      : []),
    ...(canonical
      ? [
          { tagName: "link", rel: "canonical", href: canonical },
          { property: "og:url", content: canonical },
        ]
      : []),
    ...(image ? [{ property: "og:image", content: image }] : []),
    ...(jsonLd ? [{ "script:ld+json": jsonLd as Record<string, string> }] : []),
  ];
};

function marketNameOf(data: unknown): string | undefined {
  if (typeof data !== "object" || data === null || !("market" in data)) return undefined;
  const { market } = data;
  return typeof market === "object" && market !== null && "name" in market ? String(market.name) : undefined;
}
