import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { buildChain, type ChainFacts, type ChainParty, type Movement } from "./origin-chain.ts";

const party = (key: string): ChainParty => ({
  key,
  name: `HTX ${key}`,
  nameEn: null,
  slug: key,
  place: null,
  placeEn: null,
});
const moved = (from: string, to: string, side: Movement["side"], on: string, code = "L1", amount = 10): Movement => ({
  from,
  to,
  side,
  on,
  carrier: null,
  goods: { gtin: "08938501234568", code, name: "Cải ngọt", nameEn: null, amount, uom: "KGM" },
});
const facts = (change: Partial<ChainFacts>): ChainFacts => ({
  subject: "pack",
  parties: ["field", "pack", "shop", "seed", "truck"].map(party),
  works: [],
  movements: [],
  links: [],
  ...change,
});

describe("the chain of a lot (TCVN 12850:2019: one step back, one step forward)", () => {
  test("who handed what to whom: one arrow a pair, both sides' word joined, loads added", () => {
    const chain = buildChain(
      facts({
        works: [
          { party: "field", work: "harvested" },
          { party: "pack", work: "sold" },
          { party: "pack", work: "produced" },
        ],
        movements: [
          moved("field", "pack", "sent", "2026-11-20"),
          moved("field", "pack", "got", "2026-11-21"),
          moved("field", "pack", "sent", "2026-11-22", "L1", 5),
          moved("field", "pack", "sent", "2026-11-22", "L2"),
          moved("pack", "shop", "sent", "2026-11-23", "P1"),
        ],
      }),
    );
    expect(chain.handovers).toMatchObject([
      {
        from: "field",
        to: "pack",
        state: "received",
        on: "2026-11-22",
        goods: [{ code: "L1", amount: 15 }, { code: "L2" }],
      },
      { from: "pack", to: "shop", state: "sent", on: "2026-11-23", goods: [{ code: "P1" }] },
    ]);
    expect(chain.nodes.map(({ key, layer, works, isSubject }) => [key, layer, works, isSubject])).toEqual([
      ["field", 0, ["harvested"], false],
      ["pack", 1, ["produced", "sold"], true],
      ["shop", 2, [], false],
    ]);
  });

  test("links that no event shows stand beside, with whose word they rest on; carriers apart", () => {
    const chain = buildChain(
      facts({
        movements: [moved("field", "pack", "got", "2026-11-20")],
        links: [
          { party: "field", work: "grower", way: "brings", standing: "confirmed" },
          { party: "seed", work: "raw_material", way: "brings", standing: "declared" },
          { party: "shop", work: "retailer", way: "takes", standing: "confirmed" },
          { party: "truck", work: "carrier", way: "carries", standing: "confirmed" },
        ],
      }),
    );
    expect(chain.nodes.map(({ key, standing, layer }) => [key, standing, layer])).toEqual([
      ["field", "recorded", 0],
      ["seed", "declared", 0],
      ["pack", "recorded", 1],
      ["shop", "confirmed", 2],
    ]);
    expect(chain.handovers.map(({ from, to, state }) => [from, to, state])).toEqual([
      ["field", "pack", "got"],
      ["seed", "pack", "declared"],
      ["pack", "shop", "declared"],
    ]);
    expect(chain.carriers).toMatchObject([{ key: "truck", standing: "confirmed" }]);
  });

  test("an enterprise alone is a chain of one", () => {
    expect(buildChain(facts({ works: [{ party: "pack", work: "harvested" }] })).nodes).toMatchObject([
      { key: "pack", layer: 0, isSubject: true },
    ]);
  });

  test("whatever goes round in circles is drawn with an end, every party once, nobody invented", () => {
    const key = fc.constantFrom("field", "pack", "shop", "seed", "truck", "stranger");
    const one = fc.record({ from: key, to: key, side: fc.constantFrom("sent" as const, "got" as const) });
    fc.assert(
      fc.property(fc.array(one, { maxLength: 30 }), (pairs) => {
        const movements = pairs.map(({ from, to, side }) => moved(from, to, side, "2026-11-20"));
        const { nodes, handovers } = buildChain(facts({ movements }));
        const keys = nodes.map((node) => node.key);
        expect(new Set(keys).size).toBe(keys.length);
        expect(keys).not.toContain("stranger");
        for (const { from, to } of handovers) expect([keys.includes(from), keys.includes(to)]).toEqual([true, true]);
        for (const { layer } of nodes) expect(layer).toBeLessThan(5);
      }),
    );
  });
});
