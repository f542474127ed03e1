import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cyclesOf, reachOf, topologicalOrder, type GraphEdge } from "./lot-graph.ts";

const edge = (text: string): GraphEdge => {
  const [parentId = "", childId = ""] = text.split(">");
  return { parentId, childId };
};
const edges = (...texts: string[]): GraphEdge[] => texts.map(edge);

/** Lots 0 to 29, edges any way round: cycles, lots that are their own parent and the same edge twice are among them. */
const graphs = fc
  .array(fc.tuple(fc.nat(29), fc.nat(29)), { maxLength: 60 })
  .map((pairs) => pairs.map(([a, b]) => ({ parentId: `L${a}`, childId: `L${b}` })));

describe("what a lot reaches", () => {
  it("both ways, with the fewest steps", () => {
    const merged = edges("field>wash", "field>pack", "wash>pack", "pack>stall", "other>pack");
    expect([...reachOf(merged, "field", "forward")]).toEqual([
      ["wash", 1],
      ["pack", 1],
      ["stall", 2],
    ]);
    expect(new Set(reachOf(merged, "stall", "back").keys())).toEqual(new Set(["pack", "field", "wash", "other"]));
    expect(reachOf(merged, "nowhere", "forward").size).toBe(0);
  });

  it("ends in a cycle, and a lot does not reach itself", () => {
    const round = edges("a>b", "b>c", "c>a", "c>d");
    expect([...reachOf(round, "a", "forward")]).toEqual([
      ["b", 1],
      ["c", 2],
      ["d", 3],
    ]);
    expect(reachOf(edges("a>a"), "a", "forward").size).toBe(0);
  });

  it("forward from one is back from the other, in any graph", () => {
    fc.assert(
      fc.property(graphs, fc.nat(29), fc.nat(29), (graph, a, b) => {
        const [from, to] = [`L${a}`, `L${b}`];
        expect(reachOf(graph, from, "forward").get(to)).toBe(reachOf(graph, to, "back").get(from));
      }),
    );
  });
});

describe("the order of a genealogy", () => {
  it("has parents before children", () => {
    fc.assert(
      fc.property(graphs, (graph) => {
        const downhill = graph.filter(({ parentId, childId }) => Number(parentId.slice(1)) < Number(childId.slice(1)));
        const order = topologicalOrder(downhill);
        for (const { parentId, childId } of downhill)
          expect(order.indexOf(parentId)).toBeLessThan(order.indexOf(childId));
        expect(cyclesOf(downhill)).toEqual([]);
      }),
    );
  });

  it("names each lot once, cycles or not", () => {
    fc.assert(
      fc.property(graphs, (graph) => {
        const named = new Set(graph.flatMap(({ parentId, childId }) => [parentId, childId]));
        const order = topologicalOrder(graph);
        expect(order).toHaveLength(named.size);
        expect(new Set(order)).toEqual(named);
      }),
    );
  });
});

describe("cycles", () => {
  it("are reported by the lots that make them, not by what hangs on them", () => {
    const record = edges("a>b", "b>c", "c>a", "c>d", "x>a", "e>e", "p>q", "q>p", "c>p");
    expect(cyclesOf(record)).toEqual([["a", "b", "c"], ["e"], ["p", "q"]]);
  });

  it("hold exactly the lots that come back to themselves", () => {
    fc.assert(
      fc.property(graphs, (graph) => {
        const onCycle = new Set(cyclesOf(graph).flat());
        const named = new Set(graph.flatMap(({ parentId, childId }) => [parentId, childId]));
        for (const id of named) {
          const comesBack = graph.some(
            ({ parentId, childId }) =>
              parentId === id && (childId === id || reachOf(graph, childId, "forward").has(id)),
          );
          expect(onCycle.has(id)).toBe(comesBack);
        }
      }),
    );
  });
});
