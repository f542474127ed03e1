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
  "administrator",
] as const;
export type Role = (typeof ROLES)[number];

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
