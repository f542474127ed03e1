import { dayOf, type Day } from "../shared/clock.ts";

export type VersionState = "draft" | "published" | "withdrawn";

/**
 * Where a version stands today. Only the first and the last but one are a decision; the rest is the calendar's:
 * `commenting` is a draft whose period for comments runs, `upcoming` is published and does not bind yet.
 */
export const VERSION_STANDINGS = ["draft", "commenting", "upcoming", "in-force", "superseded", "withdrawn"] as const;
export type VersionStanding = (typeof VERSION_STANDINGS)[number];

export type VersionDates = {
  readonly state: VersionState;
  readonly effectiveAt: Date | null;
  /** The last day for comments. */
  readonly commentUntil: Day | null;
};

/** True while comments on a draft are taken, to the end of the last day. */
export const isCommentOpen = ({ state, commentUntil }: VersionDates, now: Date): boolean =>
  state === "draft" && commentUntil !== null && dayOf(now) <= commentUntil;

/** The published version that binds: the latest whose effective time has come. */
export function inForceOf<Version extends VersionDates>(versions: readonly Version[], now: Date): Version | undefined {
  let latest: Version | undefined;
  for (const version of versions) {
    if (version.state !== "published" || version.effectiveAt === null || version.effectiveAt > now) continue;
    if (!latest?.effectiveAt || version.effectiveAt > latest.effectiveAt) latest = version;
  }
  return latest;
}

/** The standing of one version among all. */
export function standingOf<Version extends VersionDates>(
  version: Version,
  versions: readonly Version[],
  now: Date,
): VersionStanding {
  switch (version.state) {
    case "draft":
      return isCommentOpen(version, now) ? "commenting" : "draft";
    case "withdrawn":
      return "withdrawn";
    case "published":
      if (version.effectiveAt !== null && version.effectiveAt > now) return "upcoming";
      return inForceOf(versions, now) === version ? "in-force" : "superseded";
  }
}
