import {
  findIntakeLine,
  listIntakeDays,
  listIntakeLines,
  listIntakeTotals,
  listOpenIntakes,
  type IntakeDay,
  type IntakeLine,
  type IntakeTotal,
} from "#db/queries/market-intakes.server.ts";
import { listStalls, type Stall } from "#db/queries/market-units.server.ts";
import { addDays, dayOf, isDay, type Day } from "../shared/clock.ts";
import type { Ctx } from "../shared/ctx.ts";
import { isUuid, type IntakeId, type UnitId } from "../shared/ids.ts";
import { pageOf, readTimeCursor, writeTimeCursor } from "../shared/time-cursor.ts";
import { requireBoard } from "./require-board.server.ts";

const LATEST = 12;
const MOST_OPEN = 50;
const PAGE_SIZE = 100;
const STATISTICS_DAYS = 30;

export type IntakeDesk = {
  readonly board: { readonly name: string; readonly nameEn: string };
  readonly today: Day;
  readonly stalls: readonly Stall[];
  /** The arrival that was just written down. */
  readonly just: IntakeLine | null;
  readonly latest: readonly IntakeLine[];
  readonly open: readonly IntakeLine[];
  readonly numbers: IntakeDay | null;
};

/** Where a board writes arrivals down: its stalls, what came today, and what is still to be dealt with. */
export async function getIntakeDesk(ctx: Ctx, { just }: { just?: string | undefined } = {}): Promise<IntakeDesk> {
  const board = await requireBoard(ctx);
  const today = dayOf(ctx.now());
  const [stalls, latest, open, [numbers = null], line] = await Promise.all([
    listStalls(ctx.db, board.path, today),
    listIntakeLines(ctx.db, board.id, { day: today, stallId: undefined }, { after: undefined, limit: LATEST }),
    listOpenIntakes(ctx.db, board.id, MOST_OPEN),
    listIntakeDays(ctx.db, board.id, today, today),
    isUuid(just) ? findIntakeLine(ctx.db, board.id, just as IntakeId) : undefined,
  ]);
  return {
    board: { name: board.name, nameEn: board.nameEn },
    today,
    stalls,
    just: line ?? null,
    latest,
    open,
    numbers,
  };
}

export type IntakeLog = {
  readonly board: { readonly name: string; readonly nameEn: string };
  readonly day: Day;
  readonly stallId: string | null;
  readonly stalls: readonly Stall[];
  readonly lines: readonly IntakeLine[];
  readonly totals: readonly IntakeTotal[];
  readonly next: string | null;
};

/** A day's log of a market, a page at a time, with its totals by goods and origin. */
export async function getIntakeLog(
  ctx: Ctx,
  asked: { day?: string | undefined; stallId?: string | undefined; after?: string | undefined },
): Promise<IntakeLog> {
  const board = await requireBoard(ctx);
  const day = asked.day !== undefined && isDay(asked.day) ? asked.day : dayOf(ctx.now());
  const stallId = isUuid(asked.stallId) ? (asked.stallId as UnitId) : undefined;
  const [stalls, rows, totals] = await Promise.all([
    listStalls(ctx.db, board.path, day),
    listIntakeLines(ctx.db, board.id, { day, stallId }, { after: readTimeCursor(asked.after), limit: PAGE_SIZE + 1 }),
    listIntakeTotals(ctx.db, board.id, { day, stallId }),
  ]);
  const page = pageOf(rows, PAGE_SIZE, ({ arrivedAt, id }) => writeTimeCursor({ at: arrivedAt, id }));
  return {
    board: { name: board.name, nameEn: board.nameEn },
    day,
    stallId: stallId ?? null,
    stalls,
    lines: page.items,
    totals,
    next: page.next,
  };
}

/** The last thirty days of a market, also those on which nothing came. */
export async function getIntakeStatistics(ctx: Ctx): Promise<{
  readonly board: { readonly name: string; readonly nameEn: string };
  readonly days: readonly IntakeDay[];
}> {
  const board = await requireBoard(ctx);
  const to = dayOf(ctx.now());
  const from = addDays(to, 1 - STATISTICS_DAYS);
  const known = new Map((await listIntakeDays(ctx.db, board.id, from, to)).map((day) => [day.day, day]));
  const days = Array.from({ length: STATISTICS_DAYS }, (_, at) => {
    const day = addDays(from, at);
    return known.get(day) ?? { day, arrivals: 0, lots: 0, kilograms: 0, refused: 0, uncoded: 0 };
  });
  return { board: { name: board.name, nameEn: board.nameEn }, days };
}
