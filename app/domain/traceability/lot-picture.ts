import { neighboursOf, type GraphEdge } from "./lot-graph.ts";

/**
 * How a genealogy is drawn: the lot in the middle, what it was made of in rows above, what was made of it in rows below. A
 * row has room for a few; the rest of it stands as one cell that says how many there are.
 */
export type PlacedLot = {
  readonly id: string;
  /** Steps from the lot in the middle: negative above it, positive below, 0 the lot itself. */
  readonly depth: number;
};
export type PictureCell =
  | { readonly kind: "lot"; readonly id: string; readonly column: number }
  | { readonly kind: "more"; readonly count: number; readonly column: number };
export type PictureRow = { readonly depth: number; readonly cells: readonly PictureCell[] };
/** From a cell to a cell, by row and place in the row. `isBackwards` runs against the drawing: a cycle, which is an error. */
export type PictureLine = {
  readonly from: { readonly row: number; readonly column: number };
  readonly to: { readonly row: number; readonly column: number };
  readonly isBackwards: boolean;
};
export type Picture = {
  readonly rows: readonly PictureRow[];
  readonly lines: readonly PictureLine[];
  readonly width: number;
};

type Options = {
  readonly perRow: number;
  /** How many lots a depth has in all, where more are known of than were read. */
  readonly totals?: ReadonlyMap<number, number>;
};

/**
 * Lays a genealogy out in rows of at most `perRow` cells. Which lots are shown follows the order given; where they stand
 * follows what they hang on, so that lines cross little.
 */
export function drawLots(
  lots: readonly PlacedLot[],
  edges: readonly GraphEdge[],
  { perRow, totals = new Map() }: Options,
): Picture {
  const depths = [...new Set([...lots.map(({ depth }) => depth), ...totals.keys()])].sort((a, b) => a - b);
  const shown = new Map(depths.map((depth) => [depth, choose(lots, depth, perRow, totals.get(depth))]));
  straighten(shown, edges);
  const width = Math.max(1, ...[...shown.values()].map(({ ids, more }) => ids.length + (more > 0 ? 1 : 0)));
  const rows = depths.map((depth) => rowOf(depth, shown.get(depth), width));
  return { rows, lines: linesOf(rows, lots, edges), width };
}

type Chosen = { ids: string[]; readonly more: number };

function choose(lots: readonly PlacedLot[], depth: number, perRow: number, total: number | undefined): Chosen {
  const here = lots.filter((lot) => lot.depth === depth).map(({ id }) => id);
  const all = Math.max(here.length, total ?? 0);
  const ids = all <= perRow ? here : here.slice(0, perRow - 1);
  return { ids, more: all - ids.length };
}

/** Puts each row in the order of what it hangs on, from the middle outwards. */
function straighten(shown: ReadonlyMap<number, Chosen>, edges: readonly GraphEdge[]): void {
  const towardsMiddle = (depth: number) => neighboursOf(edges, depth > 0 ? "back" : "forward");
  const [back, forward] = [towardsMiddle(1), towardsMiddle(-1)];
  const outwards = [...shown.keys()].filter((depth) => depth !== 0).sort((a, b) => Math.abs(a) - Math.abs(b));
  for (const depth of outwards) {
    const row = shown.get(depth);
    const inner = shown.get(depth - Math.sign(depth));
    if (!row || !inner) continue;
    const links = depth > 0 ? back : forward;
    const placeOf = (id: string): number => {
      const places = (links.get(id) ?? []).map((other) => inner.ids.indexOf(other)).filter((place) => place >= 0);
      return places.length === 0 ? inner.ids.length : places.reduce((sum, place) => sum + place, 0) / places.length;
    };
    row.ids = row.ids
      .map((id, index) => ({ id, index, place: placeOf(id) }))
      .sort((a, b) => a.place - b.place || a.index - b.index)
      .map(({ id }) => id);
  }
}

/** A short row stands in the middle of the drawing, so a column may be half of one. */
function rowOf(depth: number, chosen: Chosen | undefined, width: number): PictureRow {
  const { ids, more } = chosen ?? { ids: [], more: 0 };
  const start = (width - ids.length - (more > 0 ? 1 : 0)) / 2;
  const cells: PictureCell[] = ids.map((id, index) => ({ kind: "lot", id, column: start + index }));
  if (more > 0) cells.push({ kind: "more", count: more, column: start + ids.length });
  return { depth, cells };
}

function linesOf(rows: readonly PictureRow[], lots: readonly PlacedLot[], edges: readonly GraphEdge[]): PictureLine[] {
  const cells = new Map<string, { row: number; column: number }>();
  for (const [row, { depth, cells: inRow }] of rows.entries()) {
    const more = inRow.find((cell) => cell.kind === "more");
    if (more) for (const lot of lots) if (lot.depth === depth) cells.set(lot.id, { row, column: more.column });
    for (const cell of inRow) if (cell.kind === "lot") cells.set(cell.id, { row, column: cell.column });
  }
  const lines = new Map<string, PictureLine>();
  for (const { parentId, childId } of edges) {
    const [from, to] = [cells.get(parentId), cells.get(childId)];
    if (!from || !to || (from.row === to.row && from.column === to.column)) continue;
    const key = [from.row, from.column, to.row, to.column].join();
    lines.set(key, { from, to, isBackwards: to.row <= from.row });
  }
  return [...lines.values()];
}
