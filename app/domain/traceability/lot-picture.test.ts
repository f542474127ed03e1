import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { drawLots, type PictureRow } from "./lot-picture.ts";

const idsOf = (row: PictureRow | undefined) =>
  row?.cells.map((cell) => (cell.kind === "lot" ? cell.id : `+${cell.count}`));

describe("the drawing of a genealogy", () => {
  const lots = [
    { id: "pack", depth: 0 },
    { id: "field-2", depth: -1 },
    { id: "field-1", depth: -1 },
    { id: "stall-b", depth: 1 },
    { id: "stall-a", depth: 1 },
  ];
  const edges = [
    { parentId: "field-1", childId: "pack" },
    { parentId: "field-2", childId: "pack" },
    { parentId: "pack", childId: "stall-a" },
    { parentId: "pack", childId: "stall-b" },
  ];

  it("has what the lot was made of above and what was made of it below, short rows in the middle", () => {
    const picture = drawLots(lots, edges, { perRow: 3 });
    expect(picture.rows.map((row) => row.depth)).toEqual([-1, 0, 1]);
    expect(picture.rows.map(idsOf)).toEqual([["field-2", "field-1"], ["pack"], ["stall-b", "stall-a"]]);
    expect(picture.rows[1]?.cells[0]?.column).toBe(0.5);
    expect(picture.lines).toHaveLength(4);
    expect(picture.lines.every(({ isBackwards }) => !isBackwards)).toBe(true);
  });

  it("says of what has no room, and of what was never read, how much it is", () => {
    const totals = new Map([[1, 1_242]]);
    const picture = drawLots(lots, edges, { perRow: 2, totals });
    expect(idsOf(picture.rows[2])).toEqual(["stall-b", "+1241"]);
    expect(picture.lines.filter(({ to }) => to.row === 2)).toHaveLength(2);
  });

  it("marks a line that runs against time", () => {
    const round = drawLots(lots, [...edges, { parentId: "stall-a", childId: "field-1" }], { perRow: 3 });
    expect(round.lines.filter(({ isBackwards }) => isBackwards)).toHaveLength(1);
  });

  it("puts lots next to what they hang on", () => {
    const wide = [{ id: "m", depth: 0 }, ...["a", "b", "c"].map((id) => ({ id, depth: 1 }))];
    const below = [...wide, ...["of-c", "of-a", "of-b"].map((id) => ({ id, depth: 2 }))];
    const links = ["a", "b", "c"].flatMap((id) => [
      { parentId: "m", childId: id },
      { parentId: id, childId: `of-${id}` },
    ]);
    expect(idsOf(drawLots(below, links, { perRow: 3 }).rows[2])).toEqual(["of-a", "of-b", "of-c"]);
  });

  it("loses no lot and never grows wider than asked", () => {
    const many = fc.array(fc.record({ id: fc.uuid(), depth: fc.integer({ min: -4, max: 4 }) }), { maxLength: 80 });
    fc.assert(
      fc.property(many, fc.integer({ min: 2, max: 7 }), (placed, perRow) => {
        const { rows, width } = drawLots(placed, [], { perRow });
        expect(width).toBeLessThanOrEqual(perRow);
        const count = rows
          .flatMap((row) => row.cells)
          .reduce((sum, cell) => sum + (cell.kind === "lot" ? 1 : cell.count), 0);
        expect(count).toBe(placed.length);
      }),
    );
  });
});
