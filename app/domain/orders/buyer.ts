import type { Actor } from "../shared/actor.ts";
import type { UserId } from "../shared/ids.ts";

/** Who buys: an account, or the browser whose cart token has this hash. A signed-in buyer keeps both. */
export type Buyer = { readonly userId: UserId | null; readonly tokenHash: string | null };

export const buyerOf = (actor: Actor, tokenHash: string | null): Buyer => ({
  userId: actor.kind === "user" ? actor.userId : null,
  tokenHash,
});

const userKey = (userId: UserId): string => `u:${userId}`;
const guestKey = (tokenHash: string): string => `c:${tokenHash}`;

/** The key a new checkout belongs to; undefined for a browser that never had a cart. */
export const ownerKey = ({ userId, tokenHash }: Buyer): string | undefined => {
  if (userId) return userKey(userId);
  return tokenHash ? guestKey(tokenHash) : undefined;
};

/** Every key whose checkouts this buyer may open. */
export const ownerKeys = ({ userId, tokenHash }: Buyer): string[] => [
  ...(userId ? [userKey(userId)] : []),
  ...(tokenHash ? [guestKey(tokenHash)] : []),
];
