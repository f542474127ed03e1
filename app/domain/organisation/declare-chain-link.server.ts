import { findSellerByTaxCode, insertChainLink } from "#db/queries/chain-links.server.ts";
import { dayOf } from "../shared/clock.ts";
import type { Ctx } from "../shared/ctx.ts";
import { inTransaction } from "../shared/in-transaction.server.ts";
import { notifyChange } from "../shared/notify-change.server.ts";
import { recordAudit } from "../shared/record-audit.server.ts";
import { Refusal } from "../shared/refusal.ts";
import { parseTaxCode } from "../shared/tax-code.ts";
import type { DeclareChainLink } from "./chain-link.schema.ts";
import { requireSeller, requireUser } from "./require-role.ts";

/**
 * Names a partner of the seller's chain. A seller of this market is named by its tax code and asked to confirm; an
 * enterprise outside is named in words and stays the seller's own word. Refuses itself, and a link that stands already.
 */
export async function declareChainLink(ctx: Ctx, input: DeclareChainLink): Promise<void> {
  const sellerId = requireSeller(ctx.actor);
  const { userId } = requireUser(ctx.actor);
  await inTransaction(ctx, async (tx) => {
    if (input.sinceOn > dayOf(tx.now())) throw new Refusal("traceability.day-to-come", { field: "sinceOn" });
    const partner = input.partnerTaxCode === undefined ? undefined : await partnerOf(tx, input.partnerTaxCode);
    const partnerName = partner?.name ?? input.partnerName;
    if (partnerName === undefined) throw new Refusal("organisation.partner-needed", { field: "partnerName" });
    if (partner?.id === sellerId) throw new Refusal("organisation.partner-is-self", { field: "partnerTaxCode" });
    const link = {
      sellerId,
      role: input.role,
      partnerSellerId: partner?.id ?? null,
      partnerName,
      partnerPlace: input.partnerPlace ?? null,
      paperNumber: input.paperNumber ?? null,
      sinceOn: input.sinceOn,
    };
    const id = tx.newId();
    if (!(await insertChainLink(tx.db, { ...link, id, by: userId, at: tx.now() })))
      throw new Refusal("organisation.link-stands", { field: "partnerTaxCode" });
    await recordAudit(tx, { action: "chain-link.declared", subjectType: "chain_link", subjectId: id, after: link });
    await notifyChange(tx);
  });
}

async function partnerOf(tx: Pick<Ctx, "db">, typed: string) {
  const taxCode = parseTaxCode(typed);
  if (!taxCode) throw new Refusal("organisation.tax-code-invalid", { field: "partnerTaxCode" });
  const partner = await findSellerByTaxCode(tx.db, taxCode.value);
  if (!partner) throw new Refusal("organisation.partner-unknown", { field: "partnerTaxCode" });
  return partner;
}
