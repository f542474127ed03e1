import type { PlacedLot } from "../traceability/lot-picture.ts";

/** Who may ask where a lot came from and where it went: a market board for what is at its stalls. */
export const TRACE_ROLES = ["market_manager", "inspector", "market_board_officer"] as const;

/** Who may be told names and phones of buyers, to call them: those who decide about recalls. */
export const RECEIVER_ROLES = ["market_manager", "inspector"] as const;

/** Lots of one depth that a drawing has room for. */
const DRAWN_PER_DEPTH = 8;

/** Which lots of a route are drawn: those that the office oversees before the others, as many of each depth as have room. */
export function chooseDrawn(route: readonly PlacedLot[], isCovered: (id: string) => boolean): PlacedLot[] {
  const byDepth = new Map<number, PlacedLot[]>();
  for (const lot of [...route.filter(({ id }) => isCovered(id)), ...route.filter(({ id }) => !isCovered(id))]) {
    const chosen = byDepth.get(lot.depth) ?? [];
    if (chosen.length < DRAWN_PER_DEPTH) chosen.push(lot);
    byDepth.set(lot.depth, chosen);
  }
  return [...byDepth.values()].flat();
}

/** How many lots of a route stand at each depth. */
export function countByDepth(route: readonly PlacedLot[]): Map<number, number> {
  const counts = new Map<number, number>();
  for (const { depth } of route) counts.set(depth, (counts.get(depth) ?? 0) + 1);
  return counts;
}
