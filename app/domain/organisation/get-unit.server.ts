import { listTenanciesBelow, type Tenancy } from "#db/queries/stall-tenancies.server.ts";
import {
  findUnitInAreas,
  listOpenableKinds,
  listRelatedUnits,
  listUnitNames,
  listUnitsAbove,
  mayKeepKind,
  type DatedName,
  type ListedUnit,
  type OpenableKind,
  type RelatedUnit,
  type UnitFile,
} from "#db/queries/unit-tree.server.ts";
import { hasRole } from "../shared/actor.ts";
import type { Ctx } from "../shared/ctx.ts";
import { isUuid, type UnitId } from "../shared/ids.ts";
import { NotFound } from "../shared/refusal.ts";
import type { Page } from "../shared/time-cursor.ts";
import { keeperRoles } from "./kept-unit.server.ts";
import { listBranch } from "./list-units.server.ts";
import { requireAreas } from "./require-role.ts";
import { UNIT_KEEPERS, UNIT_READERS } from "./unit-keepers.ts";

export type UnitPage = {
  readonly unit: UnitFile;
  readonly above: readonly { readonly id: UnitId; readonly name: string; readonly nameEn: string }[];
  readonly names: readonly DatedName[];
  readonly predecessors: readonly RelatedUnit[];
  readonly successors: readonly RelatedUnit[];
  readonly below: Page<ListedUnit>;
  /** Who stands in the stalls here; only for who keeps them. */
  readonly tenancies: readonly Tenancy[];
  readonly openable: readonly OpenableKind[];
  readonly mayChange: boolean;
};

/** A unit of the reader's areas with its names, dates, what it came from and became, and what this reader may do with it. */
export async function getUnit(
  ctx: Ctx,
  { unitId, after }: { unitId: string; after?: string | undefined },
): Promise<UnitPage> {
  const areas = requireAreas(ctx.actor, ...UNIT_READERS);
  const on = ctx.now();
  const unit = isUuid(unitId) ? await findUnitInAreas(ctx.db, unitId as UnitId, { areas, on }) : undefined;
  if (!unit) throw new NotFound("unit");
  const kept = hasRole(ctx.actor, ...UNIT_KEEPERS) ? requireAreas(ctx.actor, ...UNIT_KEEPERS) : [];
  const roles = keeperRoles(ctx);
  const isKept = kept.some((path) => `${unit.path}.`.startsWith(`${path}.`)) && unit.validTo === null;
  const [above, names, predecessors, successors, below, tenancies, openable, mayKeep] = await Promise.all([
    listUnitsAbove(ctx.db, unit.path, areas),
    listUnitNames(ctx.db, unit.id),
    listRelatedUnits(ctx.db, unit.id, "predecessors"),
    listRelatedUnits(ctx.db, unit.id, "successors"),
    listBranch(ctx, { unitId: unit.id, areas, after }),
    isKept && HOLDS_STALLS.has(unit.kind) ? listTenanciesBelow(ctx.db, unit.path) : [],
    isKept ? listOpenableKinds(ctx.db, unit.kind, roles) : [],
    mayKeepKind(ctx.db, unit.kind, roles),
  ]);
  const mayChange = isKept && mayKeep && !kept.includes(unit.path);
  return { unit, above, names, predecessors, successors, below, tenancies, openable, mayChange };
}

const HOLDS_STALLS: ReadonlySet<string> = new Set(["market_board", "site", "stall"]);
