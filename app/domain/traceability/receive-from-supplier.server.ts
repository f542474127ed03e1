import { findChainLink } from "#db/queries/chain-links.server.ts";
import { isProvince } from "#db/queries/areas.server.ts";
import { lockProductsToMake } from "#db/queries/lots-in-hand.server.ts";
import { insertLotDocument } from "#db/queries/shipments.server.ts";
import { HOME_PROVINCE } from "../organisation/place-name.ts";
import { requireSeller } from "../organisation/require-role.ts";
import { addDays } from "../shared/clock.ts";
import type { Ctx, TxCtx } from "../shared/ctx.ts";
import { isUuid, type LotId, type ProductId, type SellerId } from "../shared/ids.ts";
import { inTransaction } from "../shared/in-transaction.server.ts";
import { keepDocument, type SentFile } from "../shared/keep-document.server.ts";
import { notifyChange } from "../shared/notify-change.server.ts";
import { recordAudit } from "../shared/record-audit.server.ts";
import { NotFound, Refusal } from "../shared/refusal.ts";
import { receiveFromOutside } from "./epcis-event.ts";
import { giveLotIdentity } from "./give-lot-identity.server.ts";
import type { LotCode } from "./lot-code.ts";
import { QUARANTINE_FIELD } from "./lot.ts";
import { openWhere } from "./lots-to-move.server.ts";
import type { ReceiveFromSupplier } from "./moving.schema.ts";
import { outsideParty } from "./party.ts";
import { amountSaid } from "./quantity.ts";
import { recordEvent } from "./record-event.server.ts";

type Supplier = {
  readonly uri: string;
  readonly name: string;
  readonly province: string;
  readonly linkId: string | undefined;
};

/**
 * A lot comes from a supplier who is not on this market (Circular 17/2021/TT-BNNPTNT art. 5: the received lot): its source,
 * the supplier's own lot code and its papers are kept. A source in another province without an accepted confirmation is
 * recorded all the same, and found by LST-17.
 */
export async function receiveFromSupplier(
  ctx: Ctx,
  { files = [], ...input }: ReceiveFromSupplier & { files?: readonly SentFile[] },
): Promise<{ lotId: LotId; code: LotCode }> {
  const sellerId = requireSeller(ctx.actor);
  const kept = { owner: { sellerId }, purpose: "lot", retainedUntil: addDays(input.on, KEPT_DAYS) } as const;
  const documentId = files.length === 0 ? undefined : await keepDocument(ctx, files, kept);
  return inTransaction(ctx, async (tx) => {
    const where = await openWhere(tx, sellerId, input);
    const product = await productOf(tx, sellerId, input.productId);
    const supplier = await supplierOf(tx, sellerId, input);
    if (input.expiresOn !== undefined && input.expiresOn < input.on)
      throw new Refusal("traceability.expired-before-packed", { field: "expiresOn" });
    if (product.needsQuarantine && input.quarantineNumber === undefined)
      throw new Refusal("traceability.quarantine-needed", { field: "quarantineNumber" });
    const amount = amountSaid(input.quantity, input.unit);
    if (amount.unit === null && !Number.isInteger(amount.amount))
      throw new Refusal("traceability.packs-whole", { field: "quantity" });
    const { lotId, code } = await giveLotIdentity(tx, {
      productId: product.id,
      sellerId,
      ...(input.code ? { code: input.code } : {}),
      on: input.on,
    });
    const lot = {
      gtin: product.gtin,
      lot: code,
      amount: amount.amount,
      ...(amount.unit === null ? {} : { unit: amount.unit }),
    };
    const event = receiveFromOutside({
      ...where,
      lot,
      from: supplier.uri,
      facts: factsOf(input, supplier),
      expiresOn: input.expiresOn ?? null,
    });
    await recordEvent(tx, { event, sellerId, placeId: where.placeId });
    if (documentId) await insertLotDocument(tx.db, { lotId, documentId, about: "received", at: tx.now() });
    await recordAudit(tx, {
      action: "lot.received",
      subjectType: "lot",
      subjectId: lotId,
      after: { code, supplier: supplier.name, province: supplier.province, ...amount, documentId: documentId ?? null },
    });
    await tx.jobs.add(tx.db, "listings.reevaluate-seller", { sellerId });
    await notifyChange(tx);
    return { lotId, code };
  });
}

/** Circular 17/2021/TT-BNNPTNT art. 7: at least twelve months after a lot's end; five years, as receipts are kept. */
const KEPT_DAYS = 5 * 366;

async function productOf(tx: TxCtx, sellerId: SellerId, id: string) {
  const [product] = isUuid(id) ? await lockProductsToMake(tx.db, sellerId, [id as ProductId]) : [];
  if (!product) throw new Refusal("traceability.output-product", { field: "productId" });
  return product;
}

async function supplierOf(tx: TxCtx, sellerId: SellerId, said: ReceiveFromSupplier): Promise<Supplier> {
  if (said.supplier !== undefined) {
    const link = isUuid(said.supplier) ? await findChainLink(tx.db, sellerId, said.supplier) : undefined;
    if (link?.sellerId !== sellerId) throw new NotFound("chain link");
    if (link.partnerSellerId !== null) throw new Refusal("traceability.supplier-on-market", { field: "supplier" });
    const { id: linkId, partnerName: name, partnerProvince } = link;
    return { uri: outsideParty({ linkId, name }), name, province: partnerProvince ?? HOME_PROVINCE, linkId };
  }
  const { supplierName: name, supplierProvince: province } = said;
  if (name === undefined) throw new Refusal("traceability.supplier-needed", { field: "supplierName" });
  if (province === undefined || !(await isProvince(tx.db, province)))
    throw new Refusal("organisation.province-unknown", { field: "supplierProvince" });
  return { uri: outsideParty({ name }), name, province, linkId: undefined };
}

const factsOf = (input: ReceiveFromSupplier, supplier: Supplier) => ({
  supplier: supplier.name,
  sourceProvince: supplier.province,
  ...(supplier.linkId === undefined ? {} : { supplierLink: supplier.linkId }),
  ...(input.supplierLot === undefined ? {} : { supplierLot: input.supplierLot }),
  ...(input.paperNumber === undefined ? {} : { sourcePaper: input.paperNumber }),
  ...(input.quarantineNumber === undefined ? {} : { [QUARANTINE_FIELD]: input.quarantineNumber }),
});
