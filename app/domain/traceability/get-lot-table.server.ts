import { findSellerLot } from "#db/queries/lots.server.ts";
import { findOriginLot, listOriginLots } from "#db/queries/origin.server.ts";
import { urls } from "#app/urls.ts";
import { requireSeller } from "../organisation/require-role.ts";
import type { Ctx } from "../shared/ctx.ts";
import { isUuid, type LotId } from "../shared/ids.ts";
import { NotFound } from "../shared/refusal.ts";
import type { ExportScope } from "./export-lot.schema.ts";
import { lotsOfExport } from "./export-lot.server.ts";
import { loadOrigins } from "./load-origins.server.ts";
import { normalizeLotCode } from "./lot-code.ts";
import type { DocumentReader } from "./lot-document.ts";
import { stageRows, type StageRow } from "./stage-table.ts";

const PICTURE_WIDTH = 960;

export type LotTable = {
  readonly gtin: string;
  readonly code: string;
  readonly productName: string;
  readonly productNameEn: string | null;
  /** In the order of time. */
  readonly rows: readonly StageRow[];
};

/** The table of stages that Circular 02/2024/TT-BKHCN art. 5 asks for, of a lot that everybody may read about. */
export async function getLotTable(
  ctx: Ctx,
  { gtin, lot, scope }: { gtin: string; lot: string; scope: ExportScope },
): Promise<LotTable> {
  const code = normalizeLotCode(lot);
  const row = code && (await findOriginLot(ctx.db, gtin, code));
  if (!row) throw new NotFound("lot");
  return loadLotTable(ctx, { lotId: row.id, scope, reader: { kind: "public" } });
}

/** The same for the seller whose lot it is, whether or not the market shows it yet. */
export async function getOwnLotTable(
  ctx: Ctx,
  { lotId, scope }: { lotId: string; scope: ExportScope },
): Promise<LotTable> {
  const sellerId = requireSeller(ctx.actor);
  const lot = isUuid(lotId) ? await findSellerLot(ctx.db, sellerId, lotId as LotId) : undefined;
  if (!lot) throw new NotFound("lot");
  return loadLotTable(ctx, { lotId: lot.id, scope, reader: { kind: "seller", sellerId } });
}

/** The table of a lot for a reader whose right to it the caller has checked. */
export async function loadLotTable(
  ctx: Ctx,
  wanted: { lotId: LotId; scope: ExportScope; reader: DocumentReader },
): Promise<LotTable> {
  const origins = await loadOrigins(ctx, await listOriginLots(ctx.db, await lotsOfExport(ctx, wanted)));
  const own = origins.find(({ lot }) => lot.id === wanted.lotId);
  if (!own) throw new NotFound("lot");
  const { publicOrigin } = ctx.settings;
  const addressOf = {
    lot: (gtin: string, code: string) => publicOrigin + urls.lotOrigin(gtin, code),
    picture: (fileId: string) => publicOrigin + urls.picture(fileId, PICTURE_WIDTH),
  };
  const rows = origins.flatMap((origin) => stageRows(origin, addressOf));
  return {
    gtin: own.lot.gtin,
    code: own.lot.code,
    productName: own.product.name,
    productNameEn: own.product.nameEn,
    rows: rows.sort((a, b) => a.on.localeCompare(b.on)),
  };
}
