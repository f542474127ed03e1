import { assignStall } from "#app/domain/organisation/assign-stall.server.ts";
import { grantMembership } from "#app/domain/organisation/grant-membership.server.ts";
import { openUnit } from "#app/domain/organisation/open-unit.server.ts";
import { dayOf } from "#app/domain/shared/clock.ts";
import type { Ctx } from "#app/domain/shared/ctx.ts";
import type { UnitId } from "#app/domain/shared/ids.ts";
import { actingAs, aUser } from "./people.ts";

/** Somebody of a market's board. */
export async function aBoardOfficer(ctx: Ctx, unitCode = "BQL-PHIA-NAM"): Promise<Ctx> {
  const user = await aUser(ctx, { name: "Phạm Thị Chợ" });
  if (user.actor.kind !== "user") throw new Error("a user");
  const { email, userId, name } = user.actor;
  const role = "market_board_officer";
  await grantMembership({ ...ctx, actor: { kind: "system", process: "test" } }, { email, unitCode, role });
  return actingAs(ctx, userId, { name, email });
}

/** A stall of a market, given to a seller if its tax code is named. */
export async function aMarketStall(
  board: Ctx,
  code: string,
  { parentCode = "BQL-PHIA-NAM", seller }: { parentCode?: string; seller?: string } = {},
): Promise<UnitId> {
  const { unitId } = await openUnit(board, {
    kind: "stall",
    code,
    name: `Gian ${code}`,
    parentCode,
    from: "2026-01-01",
  });
  if (seller) await assignStall(board, { unitId, seller, from: dayOf(board.now()) });
  return unitId;
}
