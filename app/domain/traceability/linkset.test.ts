import { describe, expect, test } from "vitest";
import { linksetDocument, readLinkType, targetOf, withQuery, type LinkContext } from "./linkset.ts";

const page = { href: "https://cho.vn/nguon-goc/1", title: "Trang" };
const contexts: LinkContext[] = [
  { anchor: "https://cho.vn/01/1/10/A", itemDescription: "Lô A", links: { defaultLink: [page] } },
  { anchor: "https://cho.vn/01/1", itemDescription: "Hàng", links: { pip: [{ ...page, title: "Hàng" }] } },
];

describe("linksets (RFC 9264, GS1-Conformant Resolver 1.1)", () => {
  test("spell link types out as addresses of the vocabulary", () => {
    expect(linksetDocument(contexts).linkset[0]).toEqual({
      anchor: "https://cho.vn/01/1/10/A",
      itemDescription: "Lô A",
      "https://gs1.org/voc/defaultLink": [page],
    });
  });

  test.each([
    ["linkset", { wants: "linkset" }],
    ["all", { wants: "linkset" }],
    [null, { wants: "default" }],
    ["gs1:pip", { wants: "type", type: "pip" }],
    ["https://gs1.org/voc/pip", { wants: "type", type: "pip" }],
  ] as const)("linkType=%s", (text, query) => {
    expect(readLinkType(text)).toEqual(query);
  });

  test("a link type is looked for from the lot up to its product", () => {
    expect(targetOf(contexts, "pip")?.title).toBe("Hàng");
    expect(targetOf(contexts, "recipeInfo")).toBeUndefined();
    expect(targetOf(contexts, "constructor")).toBeUndefined();
  });

  test("a redirect passes the query on, but not what asked for it", () => {
    expect(withQuery("https://cho.vn/a", new URLSearchParams("linkType=gs1:pip&17=261130&x=1"))).toBe(
      "https://cho.vn/a?17=261130&x=1",
    );
  });
});
