import { expect, test } from "vitest";
import { OUTPUTS, shapeOf } from "./genealogy-shape.ts";

test.each([10_000_000, 1_000_000, 50_000])("%d edges are spread over five layers of runs", (edges) => {
  const shape = shapeOf(edges);
  expect(shape.lots).toHaveLength(5);
  expect(Math.abs(shape.edges - edges) / edges).toBeLessThan(0.1);
  for (const count of shape.lots.slice(1)) expect(count % OUTPUTS).toBe(0);
  expect(shape.superRuns).toBeGreaterThan(0);
});

test("at ten million edges a super lot reaches two hundred thousand", () => {
  const { superRuns } = shapeOf(10_000_000);
  expect(superRuns * OUTPUTS * (1 + 1.6 + 1.6 ** 2 + 1.6 ** 3)).toBeCloseTo(200_000, -3);
});
