import type { Role } from "../shared/actor.ts";

export type OfficeRole = Exclude<Role, "seller">;

/** In which kinds of unit a role exists. A seller becomes one by registering a shop or by its owner's invitation. */
const KINDS_OF_ROLE: Readonly<Record<OfficeRole, readonly string[]>> = {
  market_manager: ["department", "room"],
  inspector: ["department", "room"],
  commune_officer: ["commune"],
  market_board_officer: ["market_board"],
  stamp_provider: ["stamp_provider"],
  training_officer: ["training_centre"],
  administrator: ["department", "room", "commune", "market_board", "site", "stamp_provider", "training_centre"],
};

export const OFFICE_ROLES_OF_UNITS = Object.keys(KINDS_OF_ROLE) as readonly OfficeRole[];

export const roleFits = (role: OfficeRole, unitKind: string): boolean => KINDS_OF_ROLE[role].includes(unitKind);
