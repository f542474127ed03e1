import { notifyPublicPages } from "#db/queries/notifications.server.ts";
import type { TxCtx } from "./ctx.ts";

/**
 * Tells every web process, when this transaction commits, that public pages may have changed, so that a recall shows at
 * once and not when a cached page runs out.
 */
export async function notifyChange(tx: TxCtx): Promise<void> {
  await notifyPublicPages(tx.db);
}
