import { anonymiseUser, getEraseFacts, isClosedShop } from "#db/queries/erasure.server.ts";
import { erasePersonKeys } from "#db/queries/person-keys.server.ts";
import { deleteSessions } from "#db/queries/sessions.server.ts";
import { lockUser } from "#db/queries/users.server.ts";
import type { TxCtx } from "../shared/ctx.ts";
import type { UserId } from "../shared/ids.ts";
import { recordAudit } from "../shared/record-audit.server.ts";
import { Refusal } from "../shared/refusal.ts";

/**
 * Erases a person inside the caller's transaction (Law 91/2025 on personal data): the key under which their values stand
 * in the log is destroyed, their account says nothing about them any more, their sessions end. Orders keep what the law on
 * accounting asks, the log keeps its lines and its chain. Refused while orders are under way, a shop is open or a role is
 * held. The shop of a person or a household that was closed is forgotten along.
 */
export async function eraseUser(tx: TxCtx, userId: UserId, { request }: { request: string | null }): Promise<void> {
  await lockUser(tx.db, userId);
  const { openOrders, roles, shops } = await getEraseFacts(tx.db, userId, tx.now());
  if (openOrders > 0) throw new Refusal("oversight.erase-orders-open", { facts: { count: openOrders } });
  if (shops.some(({ state }) => !isClosedShop(state))) throw new Refusal("oversight.erase-shop-open");
  if (roles > 0) throw new Refusal("oversight.erase-role-held");
  const ownShops = shops.filter(({ kind }) => kind === "person" || kind === "household");
  await erasePersonKeys(tx.db, [`user:${userId}`, ...ownShops.map(({ sellerId }) => `seller:${sellerId}`)], tx.now());
  await anonymiseUser(tx.db, userId, tx.now());
  await deleteSessions(tx.db, userId);
  await recordAudit(tx, { action: "user.erased", subjectType: "user", subjectId: userId, after: { request } });
}
