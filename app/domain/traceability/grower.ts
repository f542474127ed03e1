import type { Day } from "../shared/clock.ts";
import type { GrowerId, PlaceId } from "../shared/ids.ts";
import { toThousandths } from "./quantity.ts";

/** A member of a cooperative, or a household's own hand, who grows and harvests. Events name the code, never the person. */
export type Grower = {
  readonly id: GrowerId;
  readonly code: string;
  readonly name: string;
  readonly phone: string | null;
  readonly communeCode: string | null;
  /** The grower agreed that the origin page says the name (Law 91/2025/QH15 on personal data). */
  readonly showsName: boolean;
  readonly joinedOn: Day;
  readonly leftOn: Day | null;
};

/** A plot in a grower's hands, from its first day to its last; open while there is no last. */
export type PlotKeeping = {
  readonly placeId: PlaceId;
  readonly placeName: string;
  readonly fromOn: Day;
  readonly toOn: Day | null;
};

/** What one grower brought of a lot, in the unit of the lot. */
export type HarvestShare = { readonly growerId: GrowerId; readonly quantity: number };

export const growerCode = (sequence: number): string => `TV-${String(sequence).padStart(3, "0")}`;

/** Members of the day: those who had joined and not yet left. */
export const isMemberOn = ({ joinedOn, leftOn }: Pick<Grower, "joinedOn" | "leftOn">, day: Day): boolean =>
  joinedOn <= day && (leftOn === null || leftOn >= day);

/** `sum`: the shares do not add up to the lot; `not-a-member`: somebody who was none on the day of harvest. */
export type ShareFault =
  { readonly fault: "sum"; readonly sum: number } | { readonly fault: "not-a-member"; readonly growerId: GrowerId };

/**
 * Judges who harvested what. No share at all is a lot of which the seller does not say it; otherwise the shares are the
 * whole lot, each by a member of that day.
 */
export function checkShares(
  shares: readonly HarvestShare[],
  lot: { readonly quantity: number; readonly producedOn: Day },
  growers: ReadonlyMap<GrowerId, Pick<Grower, "joinedOn" | "leftOn">>,
): ShareFault | undefined {
  if (shares.length === 0) return undefined;
  for (const { growerId } of shares) {
    const grower = growers.get(growerId);
    if (!grower || !isMemberOn(grower, lot.producedOn)) return { fault: "not-a-member", growerId };
  }
  const sum = toThousandths(shares.reduce((total, { quantity }) => total + quantity, 0));
  return sum === lot.quantity ? undefined : { fault: "sum", sum };
}
