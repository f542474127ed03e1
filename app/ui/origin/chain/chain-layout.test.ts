import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { ChainNode, OriginChain } from "#app/domain/traceability/origin-chain.ts";
import { CHAIN_WIDTH, layOutChain, wrap } from "./chain-layout.ts";

const node = (key: string, layer: number): ChainNode => ({
  key,
  layer,
  name: key,
  nameEn: null,
  slug: null,
  place: null,
  placeEn: null,
  works: [],
  standing: "recorded",
  isSubject: false,
});

describe("the drawn chain", () => {
  test("no two parties overlap, none leaves the sheet, and each handover has its arrow", () => {
    const counts = fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 1, maxLength: 6 });
    const name = fc.stringMatching(/^([A-Za-zĐđẤấƯư]{1,14} ){1,12}[a-z]{1,40}$/);
    fc.assert(
      fc.property(counts, name, (layers, text) => {
        const nodes = layers.flatMap((count, layer) =>
          Array.from({ length: count }, (_, n) => node(`${layer}-${n}`, layer)),
        );
        const handovers: OriginChain["handovers"] = nodes
          .filter(({ layer }) => layer > 0)
          .map(({ key, layer }) => ({
            from: `${layer - 1}-0`,
            to: key,
            state: "received",
            on: "2026-11-20",
            goods: [],
            carriers: [],
          }));
        const laid = layOutChain({ nodes, handovers, carriers: [] }, () => ({ name: text, small: [text] }));
        expect(laid.arrows).toHaveLength(handovers.length);
        for (const one of laid.nodes) {
          expect(one.x).toBeGreaterThanOrEqual(0);
          expect(one.x + one.width).toBeLessThanOrEqual(CHAIN_WIDTH);
          expect(one.y + one.height).toBeLessThanOrEqual(laid.height);
          for (const other of laid.nodes) {
            if (one === other) continue;
            const isApart =
              one.x + one.width <= other.x ||
              other.x + other.width <= one.x ||
              one.y + one.height <= other.y ||
              other.y + other.height <= one.y;
            expect(isApart).toBe(true);
          }
        }
      }),
    );
  });

  test("names break between words and say when they are cut", () => {
    expect(wrap("Hợp tác xã rau an toàn Văn Đức", 16, 2)).toEqual(["Hợp tác xã rau", "an toàn Văn Đức"]);
    expect(wrap("Hợp tác xã rau an toàn Văn Đức", 12, 2)).toEqual(["Hợp tác xã", "rau an toàn…"]);
    expect(wrap("Supercalifragilistic", 8, 2)).toEqual(["Superca…"]);
  });
});
