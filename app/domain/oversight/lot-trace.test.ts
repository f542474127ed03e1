import { expect, test } from "vitest";
import { chooseDrawn, countByDepth } from "./lot-trace.ts";

const route = Array.from({ length: 30 }, (_, n) => ({ id: `L${n}`, depth: n < 20 ? 1 : 2 }));

test("a drawing has room for eight lots of a depth, those of the area first; the rest is counted", () => {
  const drawn = chooseDrawn(route, (id) => ["L19", "L7", "L29"].includes(id));
  expect(drawn.filter(({ depth }) => depth === 1).map(({ id }) => id)).toEqual([
    "L7",
    "L19",
    "L0",
    "L1",
    "L2",
    "L3",
    "L4",
    "L5",
  ]);
  expect(drawn.filter(({ depth }) => depth === 2)[0]?.id).toBe("L29");
  expect([...countByDepth(route)]).toEqual([
    [1, 20],
    [2, 10],
  ]);
});
