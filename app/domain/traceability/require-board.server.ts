import { findBoardUnit, type BoardUnit } from "#db/queries/market-units.server.ts";
import { requireRole } from "../organisation/require-role.ts";
import type { Ctx } from "../shared/ctx.ts";
import { Refusal } from "../shared/refusal.ts";

export type Board = BoardUnit & { readonly path: string };

/** The market whose board the actor sits on; everything that a board reads or writes is found below it and nowhere else. */
export async function requireBoard(ctx: Ctx): Promise<Board> {
  const { unitId, unitPath } = requireRole(ctx.actor, "market_board_officer");
  const board = await findBoardUnit(ctx.db, unitId);
  if (!board) throw new Refusal("organisation.not-allowed");
  return { ...board, path: unitPath };
}
