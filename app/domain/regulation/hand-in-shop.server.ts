import { findVersionInForce } from "#db/queries/regulation.server.ts";
import { deleteDraft, lockDraft } from "#db/queries/seller-drafts.server.ts";
import { lockUser } from "#db/queries/users.server.ts";
import { getJoiningDraft } from "../organisation/get-joining-draft.server.ts";
import { readDraft } from "../organisation/joining-draft.ts";
import { openShop } from "../organisation/open-shop.server.ts";
import { requireUser } from "../organisation/require-role.ts";
import type { Locale } from "../shared/accounts.ts";
import type { Ctx } from "../shared/ctx.ts";
import type { SellerId } from "../shared/ids.ts";
import { inTransaction } from "../shared/in-transaction.server.ts";
import { Refusal } from "../shared/refusal.ts";
import type { HandInShop } from "./hand-in-shop.schema.ts";
import { keepAcceptance } from "./keep-acceptance.server.ts";

/**
 * Opens the shop that a draft describes and accepts the operating regulation that was read (SEL-08), in one transaction; the
 * draft is gone then. Refuses a draft with a gap, one that another window changed since, and a regulation that is no longer
 * the one in force.
 */
export async function handInShop(
  ctx: Ctx,
  input: HandInShop & { readonly locale?: Locale },
): Promise<{ sellerId: SellerId }> {
  const { userId } = requireUser(ctx.actor);
  const { facts } = await getJoiningDraft(ctx);
  return inTransaction(ctx, async (tx) => {
    await lockUser(tx.db, userId);
    const draft = await lockDraft(tx.db, userId);
    if (!draft) throw new Refusal("organisation.no-draft");
    if (draft.version !== input.version) throw new Refusal("organisation.draft-changed-elsewhere");
    const profile = readDraft(facts);
    if (!profile) throw new Refusal("organisation.draft-incomplete");
    const regulation = await findVersionInForce(tx.db, tx.now());
    if (regulation && regulation.version !== input.regulation) throw new Refusal("organisation.regulation-changed");
    if (regulation && !input.consent) throw new Refusal("organisation.consent-missing", { field: "consent" });
    const { sellerId } = await openShop(tx, userId, profile);
    if (regulation) await keepAcceptance(tx, { sellerId, userId, version: regulation, locale: input.locale ?? "vi" });
    await deleteDraft(tx.db, userId);
    return { sellerId };
  });
}
