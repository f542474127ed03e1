/** Links of a product, lot or place for machines: RFC 9264 JSON with the link types of the GS1 Web Vocabulary. */

export const GS1_VOC = "https://gs1.org/voc/";
export const LINKSET_MIME = "application/linkset+json";
export const LINKSET_CONTEXT = "https://ref.gs1.org/standards/resolver/linkset-context";

export type LinkTarget = {
  readonly href: string;
  readonly title: string;
  readonly type?: string;
  readonly hreflang?: readonly string[];
};
export type LinkType = "defaultLink" | "pip" | "traceability" | "epcis" | "recallStatus" | "locationInfo";
export type Links = Partial<Record<LinkType, readonly LinkTarget[]>>;
export type LinkContext = { readonly anchor: string; readonly itemDescription: string; readonly links: Links };

/** The document of one or more contexts; the names of link types are spelt out as RFC 9264 asks of extension relations. */
export const linksetDocument = (contexts: readonly LinkContext[]) => ({
  linkset: contexts.map(({ anchor, itemDescription, links }) => ({
    anchor,
    itemDescription,
    ...Object.fromEntries(Object.entries(links).map(([type, targets]) => [GS1_VOC + type, targets])),
  })),
});

export type LinkTypeQuery =
  { readonly wants: "linkset" } | { readonly wants: "default" } | { readonly wants: "type"; readonly type: string };

/**
 * Reads `?linkType=`: `linkset`, its older spelling `all`, one link type as a CURIE or a full address, or none, which asks
 * for the default link.
 */
export function readLinkType(text: string | null): LinkTypeQuery {
  if (text === null || text === "") return { wants: "default" };
  if (text === "linkset" || text === "all") return { wants: "linkset" };
  return { wants: "type", type: text.replace(/^gs1:/, "").replace(GS1_VOC, "") };
}

/** The one target of a link type: of the most exact context that has it. */
export function targetOf(contexts: readonly LinkContext[], type: string): LinkTarget | undefined {
  for (const { links } of contexts) {
    const target = Object.entries(links).find(([name]) => name === type)?.[1]?.[0];
    if (target) return target;
  }
  return undefined;
}

/** Adds the query of the request to a target, as a resolver must when it redirects, but for what asked for the redirect. */
export function withQuery(href: string, query: URLSearchParams): string {
  const url = new URL(href);
  for (const [name, value] of query) if (name !== "linkType") url.searchParams.append(name, value);
  return url.toString();
}
