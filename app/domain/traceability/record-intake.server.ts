import { createHash } from "node:crypto";
import { listContainedLots } from "#db/queries/market-arrivals.server.ts";
import { findIntakeByKey } from "#db/queries/market-intakes.server.ts";
import { findStall } from "#db/queries/market-units.server.ts";
import { findOriginLot, type OriginLotRow } from "#db/queries/origin.server.ts";
import { requireUser } from "../organisation/require-role.ts";
import { dayOf } from "../shared/clock.ts";
import type { Ctx } from "../shared/ctx.ts";
import type { UnitId } from "../shared/ids.ts";
import { inTransaction } from "../shared/in-transaction.server.ts";
import { notifyChange } from "../shared/notify-change.server.ts";
import { Refusal } from "../shared/refusal.ts";
import { gravest } from "./market-intake.ts";
import { amountSaid, type Amount } from "./quantity.ts";
import type { RecordIntake } from "./record-intake.schema.ts";
import { requireBoard, type Board } from "./require-board.server.ts";
import { readSscc } from "./sscc.ts";
import { readTyped } from "./typed-code.ts";
import { writeArrival, type Intake } from "./write-arrival.server.ts";

/**
 * A board writes down goods that arrive at one of its stalls and is told at once what they are. Every arrival is written,
 * also of goods that must not be sold, of unknown codes and of goods without any; a known lot's tells an event at the stall.
 * The code of a crate or pallet brings a line for each lot in it, and answers with the gravest. The same form pressed twice
 * is one arrival. Inspectors hear of lots that were held or recalled.
 */
export async function recordIntake(ctx: Ctx, input: RecordIntake): Promise<Intake> {
  const board = await requireBoard(ctx);
  requireUser(ctx.actor);
  try {
    return await writeIntake(ctx, board, input);
  } catch (error) {
    // The other press was a moment earlier; its line stands by now.
    const there = isRepeated(error) ? await findIntakeByKey(ctx.db, board.id, input.clientKey) : undefined;
    if (!there) throw error;
    return there;
  }
}

const isRepeated = (error: unknown): boolean =>
  error instanceof Refusal && error.code === "traceability.event-repeated";

async function writeIntake(ctx: Ctx, board: Board, input: RecordIntake): Promise<Intake> {
  const goods = await goodsOf(ctx, input);
  return inTransaction(ctx, async (tx) => {
    const stall = await findStall(tx.db, board.path, dayOf(tx.now()), input.stallId as UnitId);
    if (!stall) throw new Refusal("traceability.unknown-stall", { field: "stallId" });
    const written: Intake[] = [];
    for (const [at, { lot: scanned, said }] of goods.entries()) {
      const clientKey = at === 0 ? input.clientKey : keyOf(input.clientKey, at);
      written.push(await writeArrival(tx, { board, stall, input, scanned, said, clientKey }));
    }
    await notifyChange(tx);
    return gravest(written);
  });
}

type Goods = { readonly lot: OriginLotRow | undefined; readonly said: Amount };

/** What was scanned: one lot in whichever way an input method may have rewritten its code, or all that is in a crate. */
async function goodsOf(ctx: Ctx, { typed, quantity, unit }: RecordIntake): Promise<[Goods, ...Goods[]]> {
  const said = quantity === undefined ? undefined : amountSaid(quantity, unit);
  const sscc = readSscc(typed);
  if (sscc !== undefined) {
    const goods: Goods[] = [];
    for (const { gtin, code, quantity: inside, uom } of await listContainedLots(ctx.db, sscc)) {
      const amount = inside === null ? said : { amount: inside, unit: uom };
      if (amount) goods.push({ lot: await findOriginLot(ctx.db, gtin, code), said: amount });
    }
    const [first, ...more] = goods;
    if (first) return [first, ...more];
  }
  if (said === undefined) throw new Refusal("traceability.amount-needed", { field: "quantity" });
  for (const { gtin, lot } of readTyped(typed)) {
    const found = lot === null ? undefined : await findOriginLot(ctx.db, gtin, lot);
    if (found) return [{ lot: found, said }];
  }
  return [{ lot: undefined, said }];
}

/** The keys of a crate's further lots follow from the form's, so that a second press finds all of them (RFC 9562, version 8). */
function keyOf(clientKey: string, at: number): string {
  const hex = createHash("sha256").update(`${clientKey}/${at}`).digest("hex");
  return [hex.slice(0, 8), hex.slice(8, 12), `8${hex.slice(13, 16)}`, `a${hex.slice(17, 20)}`, hex.slice(20, 32)].join(
    "-",
  );
}
