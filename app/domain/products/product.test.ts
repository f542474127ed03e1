import { describe, expect, test } from "vitest";
import { frozenFactThatChanges, movedPicture } from "./product.ts";

const pictures = ["a", "b", "c"].map((fileId) => ({ fileId }));
const order = (fileId: string, move: "first" | "earlier" | "later") =>
  movedPicture(pictures, fileId, move)
    .map((p) => p.fileId)
    .join("");

describe("the order of a product's pictures", () => {
  test.each([
    ["c", "first", "cab"],
    ["b", "earlier", "bac"],
    ["a", "earlier", "abc"],
    ["b", "later", "acb"],
    ["c", "later", "abc"],
    ["x", "first", "abc"],
  ] as const)("moving %s %s gives %s", (fileId, move, expected) => {
    expect(order(fileId, move)).toBe(expected);
  });
});

describe("facts that ask for a new GTIN (GS1 GTIN Management Standard 2.3)", () => {
  const pack = { netContent: 400, netContentUnit: "g", unit: "bó" } as const;

  test("the same pack keeps its number", () => {
    expect(frozenFactThatChanges(pack, { ...pack })).toBeUndefined();
  });

  test("another net content is another pack", () => {
    expect(frozenFactThatChanges(pack, { ...pack, netContent: 500 })).toBe("netContent");
    expect(frozenFactThatChanges(pack, { ...pack, netContentUnit: "kg" })).toBe("netContentUnit");
  });
});
