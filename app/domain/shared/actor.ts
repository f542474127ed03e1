import type { GoodsGroup } from "./goods-group.ts";
import type { SellerId, UnitId, UserId } from "./ids.ts";

/** What a member of a unit may do there. `seller` acts for an enterprise; the rest act for an authority or a provider. */
export const ROLES = [
  "seller",
  "market_manager",
  "inspector",
  "commune_officer",
  "market_board_officer",
  "stamp_provider",
  "training_officer",
  "administrator",
] as const;
export type Role = (typeof ROLES)[number];

/**
 * Roles that act for an authority, and whoever opens accounts for others: none of them acts without a second factor. The
 * provider of stamps and the training centre act for themselves, so theirs is optional as a seller's is.
 */
const NEEDS_SECOND_FACTOR: readonly Role[] = [
  "market_manager",
  "inspector",
  "commune_officer",
  "market_board_officer",
  "administrator",
];
export const needsSecondFactor = (role: Role): boolean => NEEDS_SECOND_FACTOR.includes(role);

export type Membership = {
  readonly unitId: UnitId;
  /** Materialised path of the unit, `ltree` text; what lies below it is the member's area. */
  readonly unitPath: string;
  readonly role: Role;
  readonly sellerId: SellerId | null;
  /** The groups of goods that a room of the department looks after; null: all. */
  readonly groups: readonly GoodsGroup[] | null;
};

/** Where somebody may see and act: below a unit's path, and there only goods of these groups; null: of every group. */
export type Scope = { readonly path: string; readonly groups: readonly GoodsGroup[] | null };

export type Guest = { readonly kind: "guest" };
export type User = {
  readonly kind: "user";
  readonly userId: UserId;
  readonly name: string;
  readonly email: string;
  readonly memberships: readonly Membership[];
  /**
   * True for somebody who holds a role that acts for an authority and has shown no second factor in this session: what
   * needs one is then left out of `memberships`.
   */
  readonly awaitsSecondFactor?: boolean;
};
/** The market itself: jobs, notices from providers, timers. `process` names which. */
export type System = { readonly kind: "system"; readonly process: string };
export type Actor = Guest | User | System;

export const hasRole = (actor: Actor, ...roles: readonly Role[]): boolean =>
  actor.kind === "user" && actor.memberships.some((m) => roles.includes(m.role));

/** The seller this actor acts for, or undefined. */
export const sellerOf = (actor: Actor): SellerId | undefined => {
  if (actor.kind !== "user") return undefined;
  return actor.memberships.find((m) => m.role === "seller")?.sellerId ?? undefined;
};
