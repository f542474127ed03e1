import { isProvince } from "#db/queries/areas.server.ts";
import { findSellerByTaxCode, insertChainLink } from "#db/queries/chain-links.server.ts";
import { listCategories } from "#db/queries/products.server.ts";
import { dayOf } from "../shared/clock.ts";
import type { Ctx, TxCtx } from "../shared/ctx.ts";
import type { SellerId } from "../shared/ids.ts";
import { inTransaction } from "../shared/in-transaction.server.ts";
import { recordAudit } from "../shared/record-audit.server.ts";
import { Refusal } from "../shared/refusal.ts";
import { parseTaxCode } from "../shared/tax-code.ts";
import { announceChain } from "./announce-chain.server.ts";
import type { DeclareChainLink } from "./chain-link.schema.ts";
import { requireSeller, requireUser } from "./require-role.ts";

/**
 * Names a partner of the seller's chain. A seller of this market is named by its tax code and asked to confirm; an
 * enterprise outside is named in words, with its province, and stays the seller's own word until a paper is accepted for it.
 * Refuses itself, and a link that stands already.
 */
export async function declareChainLink(ctx: Ctx, input: DeclareChainLink): Promise<{ linkId: string }> {
  const sellerId = requireSeller(ctx.actor);
  const { userId } = requireUser(ctx.actor);
  return inTransaction(ctx, async (tx) => {
    if (input.sinceOn > dayOf(tx.now())) throw new Refusal("traceability.day-to-come", { field: "sinceOn" });
    await refuseUnknownCategories(tx, input.scopeCategories ?? []);
    const partner = await partnerOf(tx, sellerId, input);
    const link = {
      sellerId,
      role: input.role,
      ...partner,
      partnerPlace: input.partnerPlace ?? null,
      paperNumber: input.paperNumber ?? null,
      sinceOn: input.sinceOn,
      scopeCategories: input.scopeCategories ?? [],
    };
    const linkId: string = tx.newId();
    if (!(await insertChainLink(tx.db, { ...link, id: linkId, by: userId, at: tx.now() })))
      throw new Refusal("organisation.link-stands", { field: "partnerTaxCode" });
    await recordAudit(tx, { action: "chain-link.declared", subjectType: "chain_link", subjectId: linkId, after: link });
    await announceChain(tx, [sellerId]);
    return { linkId };
  });
}

type Partner = {
  readonly partnerSellerId: SellerId | null;
  readonly partnerName: string;
  readonly partnerTaxCode: string | null;
  readonly partnerProvince: string | null;
};

async function partnerOf(
  tx: TxCtx,
  sellerId: SellerId,
  { partnerTaxCode, partnerName, partnerProvince }: DeclareChainLink,
): Promise<Partner> {
  const taxCode = partnerTaxCode === undefined ? undefined : parseTaxCode(partnerTaxCode);
  if (partnerTaxCode !== undefined && !taxCode)
    throw new Refusal("organisation.tax-code-invalid", { field: "partnerTaxCode" });
  const known = taxCode && (await findSellerByTaxCode(tx.db, taxCode.value));
  if (known?.id === sellerId) throw new Refusal("organisation.partner-is-self", { field: "partnerTaxCode" });
  if (known) return { partnerSellerId: known.id, partnerName: known.name, partnerTaxCode: null, partnerProvince: null };
  if (taxCode && partnerName === undefined)
    throw new Refusal("organisation.partner-unknown", { field: "partnerTaxCode" });
  if (partnerName === undefined) throw new Refusal("organisation.partner-needed", { field: "partnerName" });
  // A person's tax code is their identity number since 01/07/2025 (Circular 86/2024/TT-BTC): not ours to keep of a stranger.
  if (taxCode?.kind === "personal") throw new Refusal("organisation.tax-code-personal", { field: "partnerTaxCode" });
  if (partnerProvince !== undefined && !(await isProvince(tx.db, partnerProvince)))
    throw new Refusal("organisation.province-unknown", { field: "partnerProvince" });
  return {
    partnerSellerId: null,
    partnerName,
    partnerTaxCode: taxCode?.value ?? null,
    partnerProvince: partnerProvince ?? null,
  };
}

async function refuseUnknownCategories(tx: TxCtx, codes: readonly string[]): Promise<void> {
  if (codes.length === 0) return;
  const known = new Set((await listCategories(tx.db)).map(({ code }) => code));
  if (!codes.every((code) => known.has(code)))
    throw new Refusal("certification.unknown-category", { field: "scopeCategories" });
}
