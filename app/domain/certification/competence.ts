import type { Membership, Role, Scope } from "../shared/actor.ts";

/** Who decides about a kind of paper: a commune's office or the department. Which kind is whose is dated data. */
export type CompetenceLevel = "commune" | "department";

const LEVELS: Partial<Record<Role, CompetenceLevel>> = {
  commune_officer: "commune",
  market_manager: "department",
  inspector: "department",
};

/** Where an official may decide, level by level. */
export type Competences = readonly { readonly level: CompetenceLevel; readonly scopes: readonly Scope[] }[];

export const competencesOf = (memberships: readonly Membership[]): Competences =>
  (["commune", "department"] as const)
    .map((level) => ({
      level,
      scopes: memberships
        .filter(({ role }) => LEVELS[role] === level)
        .map(({ unitPath, groups }) => ({ path: unitPath, groups })),
    }))
    .filter(({ scopes }) => scopes.length > 0);
