import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { DIGITAL_LINKS, PATH_SEQUENCES } from "#tests/fixtures/digital-links.ts";
import { PRIMARY_KEYS } from "./application-identifiers.ts";
import {
  itemLink,
  itemOf,
  parseDigitalLink,
  parseDigitalLinkPath,
  placeLink,
  placeOf,
  printedLink,
} from "./digital-link.ts";

const ORIGIN = "https://cho.example";
const GTIN = "08938501234568";
const GLN = "8938501234001";

const faultOf = (path: string, query = "") => {
  const reading = parseDigitalLinkPath(path, query);
  return reading.ok ? undefined : reading.fault;
};

describe("GS1 Digital Link URI Syntax 1.2, as GS1's own engine reads it", () => {
  test.each(DIGITAL_LINKS)("$uri", ({ uri, pairs, shortGtin }) => {
    const reading = parseDigitalLink(uri, shortGtin === undefined ? {} : { shortGtin });
    const read = reading.ok ? [reading.link.key, ...reading.link.qualifiers, ...reading.link.attributes] : null;
    expect(read).toEqual(pairs);
  });

  test.each(PATH_SEQUENCES.map((sequence) => [sequence.join(" "), sequence] as const))(
    "path order %s",
    (_, [key = "", ...rest]) => {
      const alternatives = PRIMARY_KEYS[key] ?? [];
      expect(alternatives.some((order) => order.filter((ai) => rest.includes(ai)).join() === rest.join())).toBe(true);
    },
  );
});

describe("building, 4.11 canonical form", () => {
  test("a lot, a serial, a plot", () => {
    expect(itemLink(ORIGIN, { gtin: GTIN })).toBe(`${ORIGIN}/01/${GTIN}`);
    expect(itemLink(ORIGIN, { gtin: GTIN, lot: "L2611A" })).toBe(`${ORIGIN}/01/${GTIN}/10/L2611A`);
    expect(itemLink(ORIGIN, { gtin: GTIN, serial: "X1", lot: "L1", variant: "2" })).toBe(
      `${ORIGIN}/01/${GTIN}/22/2/10/L1/21/X1`,
    );
    expect(placeLink(ORIGIN, { gln: GLN, extension: "RUONG-3" })).toBe(`${ORIGIN}/414/${GLN}/254/RUONG-3`);
    expect(placeLink(ORIGIN, { gln: GLN })).toBe(`${ORIGIN}/414/${GLN}`);
  });

  test("reserved characters are escaped", () => {
    expect(itemLink(ORIGIN, { gtin: GTIN, lot: "A/B(1)*!'" })).toBe(`${ORIGIN}/01/${GTIN}/10/A%2FB%281%29%2A%21%27`);
  });

  test("what is built is read back the same, for every lot of character set 82", () => {
    const set82 = [..."!\"%&'()*+,-./0123456789:;<=>?ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz"];
    const value = fc.string({ unit: fc.constantFrom(...set82), minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(value, fc.option(value, { nil: undefined }), (lot, serial) => {
        const reading = parseDigitalLink(itemLink(ORIGIN, { gtin: GTIN, lot, serial }));
        expect(reading.ok && itemOf(reading.link)).toEqual({ gtin: GTIN, variant: undefined, lot, serial });
      }),
      { numRuns: 500 },
    );
  });

  test("a printed link is all capitals, unless that would name another lot", () => {
    expect(printedLink(itemLink(ORIGIN, { gtin: GTIN, lot: "L2611A" }))).toBe(
      `HTTPS://CHO.EXAMPLE/01/${GTIN}/10/L2611A`,
    );
    expect(printedLink("http://localhost:3000/01/08938501234568")).toBe("HTTP://LOCALHOST:3000/01/08938501234568");
    const small = itemLink(ORIGIN, { gtin: GTIN, lot: "l1" });
    expect(printedLink(small)).toBe(small);
  });

  test("a printed link names the same lot", () => {
    const link = itemLink(ORIGIN, { gtin: GTIN, lot: "A/1-2" });
    expect(parseDigitalLink(printedLink(link))).toEqual(parseDigitalLink(link));
  });
});

describe("reading the address of a request", () => {
  test("tolerates one trailing slash and a stem", () => {
    expect(faultOf(`/01/${GTIN}/10/L1/`)).toBeUndefined();
    expect(faultOf(`/nguon-goc/01/${GTIN}`)).toBeUndefined();
  });

  test.each([
    ["no key", "/", "", "no-key"],
    ["no key", "/san-pham/rau", "", "no-key"],
    ["a wrong check digit", "/01/08938501234567", "", "bad-value"],
    ["thirteen digits", "/01/8938501234568", "", "bad-value"],
    ["an empty lot", `/01/${GTIN}/10//21/1`, "", "bad-value"],
    ["a lot of 21 characters", `/01/${GTIN}/10/${"A".repeat(21)}`, "", "bad-value"],
    ["a lot outside character set 82", `/01/${GTIN}/10/L%C3%B4`, "", "bad-value"],
    ["a zero byte", `/01/${GTIN}/10/A%00`, "", "bad-value"],
    ["a space", `/01/${GTIN}/10/A%20B`, "", "bad-value"],
    ["serial before lot", `/01/${GTIN}/21/1/10/L1`, "", "wrong-order"],
    ["lot before variant", `/01/${GTIN}/10/L1/22/2`, "", "wrong-order"],
    ["235 with a lot", `/01/${GTIN}/10/L1/235/2`, "", "wrong-order"],
    ["the lot twice", `/01/${GTIN}/10/L1/10/L1`, "", "duplicate"],
    ["a date twice", `/01/${GTIN}`, "?17=261130&17=261130", "duplicate"],
    ["an unknown number in the query", `/01/${GTIN}`, "?1234=1", "unknown-identifier"],
    ["an unknown number in the path", `/01/${GTIN}/1234/1`, "", "unknown-identifier"],
    ["a lot in the query", `/01/${GTIN}`, "?10=L1", "wrong-place"],
    ["30 February", `/01/${GTIN}`, "?17=260230", "bad-value"],
    ["a plot without its place", "/254/RUONG-3", "", "no-key"],
  ])("%s: %s%s is %s", (_, path, query, fault) => {
    expect(faultOf(path, query)).toBe(fault);
  });

  test("other query keys are ignored, day 00 is the end of the month, a plus in a path is a plus", () => {
    const reading = parseDigitalLinkPath(`/01/${GTIN}/10/A+B`, "?linkType=all&17=261100&utm=x");
    expect(reading).toEqual({
      ok: true,
      link: { key: ["01", GTIN], qualifiers: [["10", "A+B"]], attributes: [["17", "261100"]] },
    });
  });

  test("names a place and its plot", () => {
    const reading = parseDigitalLinkPath(`/414/${GLN}/254/RUONG-3`, "");
    expect(reading.ok && placeOf(reading.link)).toEqual({ gln: GLN, extension: "RUONG-3" });
    expect(reading.ok && itemOf(reading.link)).toBeUndefined();
  });

  test("never throws, whatever is asked", () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (path, query) => {
        expect(typeof parseDigitalLinkPath(`/${path}`, query).ok).toBe("boolean");
      }),
    );
  });
});
