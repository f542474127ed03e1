import { listStalls, type Stall } from "#db/queries/market-units.server.ts";
import {
  findScaleTolerance,
  listComingTolerances,
  listScaleCheckLines,
  listScaleMonth,
  type ScaleCheckLine,
  type ScaleMonthLine,
} from "#db/queries/scale-checks.server.ts";
import { addDays, dayOf, type Day } from "../shared/clock.ts";
import type { Ctx } from "../shared/ctx.ts";
import { pageOf, readTimeCursor, writeTimeCursor } from "../shared/time-cursor.ts";
import { requireBoard } from "./require-board.server.ts";
import { DEFAULT_SCALE_TOLERANCE, type ScaleTolerance } from "./scale-check.ts";

const PAGE_SIZE = 30;
const MONTH = /^\d{4}-(0[1-9]|1[0-2])$/;

export type ScaleDesk = {
  readonly board: { readonly name: string; readonly nameEn: string };
  readonly today: Day;
  readonly stalls: readonly Stall[];
  /** The allowed error of today; `fromOn` is null while the board has set none. */
  readonly tolerance: ScaleTolerance & { readonly fromOn: Day | null };
  readonly coming: readonly (ScaleTolerance & { readonly fromOn: Day })[];
  readonly month: string;
  readonly summary: readonly ScaleMonthLine[];
  readonly checks: readonly ScaleCheckLine[];
  readonly next: string | null;
};

/** The reference scale of a market: today's allowed error, the log of checks, and a month's summary by stall. */
export async function getScaleDesk(
  ctx: Ctx,
  asked: { month?: string | undefined; after?: string | undefined },
): Promise<ScaleDesk> {
  const board = await requireBoard(ctx);
  const today = dayOf(ctx.now());
  const month = asked.month !== undefined && MONTH.test(asked.month) ? asked.month : today.slice(0, 7);
  const first = `${month}-01`;
  const last = addDays(`${addDays(first, 31).slice(0, 7)}-01`, -1);
  const [stalls, tolerance, coming, summary, rows] = await Promise.all([
    listStalls(ctx.db, board.path, today),
    findScaleTolerance(ctx.db, board.id, today),
    listComingTolerances(ctx.db, board.id, today),
    listScaleMonth(ctx.db, board.id, first, last),
    listScaleCheckLines(ctx.db, board.id, { after: readTimeCursor(asked.after), limit: PAGE_SIZE + 1 }),
  ]);
  const page = pageOf(rows, PAGE_SIZE, ({ checkedAt, id }) => writeTimeCursor({ at: checkedAt, id }));
  return {
    board: { name: board.name, nameEn: board.nameEn },
    today,
    stalls,
    tolerance: tolerance ?? { ...DEFAULT_SCALE_TOLERANCE, fromOn: null },
    coming,
    month,
    summary,
    checks: page.items,
    next: page.next,
  };
}
