import { countSales, listExportedEvents } from "#db/queries/lot-export.server.ts";
import { listFamilyLots } from "#db/queries/lot-family.server.ts";
import { findSellerLot } from "#db/queries/lots.server.ts";
import { findOriginLot } from "#db/queries/origin.server.ts";
import { requireSeller } from "../organisation/require-role.ts";
import type { Ctx } from "../shared/ctx.ts";
import { isUuid, type LotId, type SellerId } from "../shared/ids.ts";
import { NotFound } from "../shared/refusal.ts";
import type { ExportScope } from "./export-lot.schema.ts";
import { lotDocument, type DocumentReader } from "./lot-document.ts";
import { normalizeLotCode } from "./lot-code.ts";

export type ExportedDocument = ReturnType<typeof lotDocument>;
type Exported = { readonly name: string; readonly document: ExportedDocument };

/** The events of a lot as anybody may have them: an EPCIS document without names, plates, prices and single sales. */
export async function exportPublicLot(
  ctx: Ctx,
  { gtin, lot, scope }: { gtin: string; lot: string; scope: ExportScope },
): Promise<Exported> {
  const code = normalizeLotCode(lot);
  const row = code && (await findOriginLot(ctx.db, gtin, code));
  if (!row) throw new NotFound("lot");
  return exportFor(ctx, { lotId: row.id, code: row.code, scope, reader: { kind: "public" } });
}

/** The same for the seller whose lot it is: its own entries whole, those of others as anybody may have them. */
export async function exportOwnLot(
  ctx: Ctx,
  { lotId, scope }: { lotId: string; scope: ExportScope },
): Promise<Exported> {
  const sellerId = requireSeller(ctx.actor);
  const lot = isUuid(lotId) ? await findSellerLot(ctx.db, sellerId, lotId as LotId) : undefined;
  if (!lot) throw new NotFound("lot");
  return exportFor(ctx, { lotId: lot.id, code: lot.code, scope, reader: { kind: "seller", sellerId } });
}

/** Which lots a reader's document speaks of: of those that the market has not approved only its own. */
export async function lotsOfExport(
  ctx: Ctx,
  { lotId, scope, reader }: { lotId: LotId; scope: ExportScope; reader: DocumentReader },
): Promise<LotId[]> {
  if (scope === "lo") return [lotId];
  const family = await listFamilyLots(ctx.db, lotId);
  const isOwn = (sellerId: SellerId) => reader.kind === "seller" && reader.sellerId === sellerId;
  return family
    .filter(({ isPublic, sellerId }) => isPublic || reader.kind === "authority" || isOwn(sellerId))
    .map(({ id }) => id);
}

/** The document of a lot for a reader whose right to it the caller has checked. */
export async function exportFor(
  ctx: Ctx,
  { code, ...wanted }: { lotId: LotId; code: string; scope: ExportScope; reader: DocumentReader },
): Promise<Exported> {
  const { reader } = wanted;
  const lotIds = await lotsOfExport(ctx, wanted);
  const isPublic = reader.kind === "public";
  const [events, unread] = await Promise.all([
    listExportedEvents(ctx.db, lotIds, { withSales: !isPublic }),
    isPublic ? countSales(ctx.db, lotIds) : 0,
  ]);
  return { name: `lo-${code.replace(/[^0-9A-Z-]/g, "_")}`, document: lotDocument(events, reader, ctx.now(), unread) };
}
