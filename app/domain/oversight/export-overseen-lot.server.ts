import { findOverseenLot } from "#db/queries/oversight.server.ts";
import { requireScopes } from "../organisation/require-role.ts";
import type { Ctx } from "../shared/ctx.ts";
import { isUuid, type LotId } from "../shared/ids.ts";
import { NotFound } from "../shared/refusal.ts";
import type { ExportScope } from "../traceability/export-lot.schema.ts";
import { exportFor } from "../traceability/export-lot.server.ts";
import { loadLotTable, type LotTable } from "../traceability/get-lot-table.server.ts";
import { OVERSIGHT_ROLES } from "./oversight-roles.ts";

type Wanted = { readonly lotId: string; readonly scope: ExportScope };
const AUTHORITY = { kind: "authority" } as const;

/** The whole record of a lot in the official's area, for the authority's own file (Circular 02/2024/TT-BKHCN art. 6). */
export async function exportOverseenLot(ctx: Ctx, { lotId, scope }: Wanted): ReturnType<typeof exportFor> {
  const lot = await overseenLot(ctx, lotId);
  return exportFor(ctx, { lotId: lot.id, code: lot.code, scope, reader: AUTHORITY });
}

export async function getOverseenLotTable(ctx: Ctx, { lotId, scope }: Wanted): Promise<LotTable> {
  const lot = await overseenLot(ctx, lotId);
  return loadLotTable(ctx, { lotId: lot.id, scope, reader: AUTHORITY });
}

async function overseenLot(ctx: Ctx, lotId: string) {
  const scopes = requireScopes(ctx.actor, ...OVERSIGHT_ROLES);
  const lot = isUuid(lotId) ? await findOverseenLot(ctx.db, scopes, lotId as LotId) : undefined;
  if (!lot) throw new NotFound("lot");
  return lot;
}
