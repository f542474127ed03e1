import type { SanctionKind, SanctionState } from "./sanction.ts";

/** Earlier sanctions count for this long. */
const COUNTED_DAYS = 365;

export type PastSanction = { readonly kind: SanctionKind; readonly state: SanctionState; readonly decidedAt: Date };

export type Suggestion = {
  readonly kind: SanctionKind;
  /** The kinds of the last year that it rests on, mildest first. */
  readonly after: readonly SanctionKind[];
};

/** A decision that was undone was none. */
const COUNTING: readonly SanctionState[] = ["noticed", "in_force", "stayed", "lifted", "ended"];

/**
 * What usually comes next: remind, warn, take the listing down, suspend, strike off. A suggestion that a manager reads,
 * never a decision: how grave a case is no table knows.
 */
export function suggestSanction(
  history: readonly PastSanction[],
  { now, isAboutListing }: { now: Date; isAboutListing: boolean },
): Suggestion {
  const since = now.getTime() - COUNTED_DAYS * 86_400_000;
  const counted = history.filter(({ state, decidedAt }) => COUNTING.includes(state) && decidedAt.getTime() >= since);
  const count = (kind: SanctionKind): number => counted.filter((past) => past.kind === kind).length;
  const after = [...new Set(counted.map(({ kind }) => kind))].sort((a, b) => LADDER.indexOf(a) - LADDER.indexOf(b));
  if (count("suspend_seller") >= 2 || count("strike_off") > 0) return { kind: "strike_off", after };
  if (count("hide_listing") > 0 || count("suspend_seller") > 0) return { kind: "suspend_seller", after };
  if (count("warn") > 0) return { kind: isAboutListing ? "hide_listing" : "suspend_seller", after };
  return { kind: count("remind") > 0 ? "warn" : "remind", after };
}

const LADDER: readonly SanctionKind[] = ["remind", "warn", "hide_listing", "suspend_seller", "strike_off"];
