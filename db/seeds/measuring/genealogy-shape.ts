/**
 * The shape of an invented genealogy: harvest, pack, ship, stall, sale. A lot has two parents, and a layer is 1.6 times the
 * one above it, so that a harvest reaches some 150 lots and a sale some 30 back, as in a market. One harvest lot in
 * `SUPER_LOTS` went into so much that it reaches 200,000 lots: the worst recall there is.
 */
export const LAYERS = 5;
const GROWTH = 1.6;
/** Lots that come out of one packing run: they have the same two parents. */
export const OUTPUTS = 4;
export const SUPER_LOTS = 2;
const SUPER_REACH = 200_000;

export type Shape = {
  /** Lots of each layer; a multiple of `OUTPUTS` below the first. */
  readonly lots: readonly number[];
  readonly edges: number;
  readonly events: number;
  /** Packing runs that take one of the super lots in beside their two, for each of them. */
  readonly superRuns: number;
};

const whole = (lots: number): number => Math.max(OUTPUTS, Math.round(lots / OUTPUTS) * OUTPUTS);

/** How many lots and events make about so many edges. */
export function shapeOf(edges: number): Shape {
  const below = Array.from({ length: LAYERS - 1 }, (_, n) => GROWTH ** (n + 1));
  const harvests = whole(edges / (2 * below.reduce((sum, part) => sum + part, 0)));
  const lots = [harvests, ...below.map((part) => whole(harvests * part))];
  const made = lots.slice(1).reduce((sum, count) => sum + count, 0);
  const reachOfRun = OUTPUTS * below.slice(0, -1).reduce((sum, part) => sum + part, 1);
  const firstRuns = (lots[1] ?? 0) / OUTPUTS;
  const superRuns = Math.min(Math.round(SUPER_REACH / reachOfRun), Math.floor(firstRuns / (SUPER_LOTS + 1)));
  return { lots, edges: 2 * made + SUPER_LOTS * superRuns * OUTPUTS, events: made / OUTPUTS, superRuns };
}
