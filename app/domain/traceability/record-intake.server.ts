import { findIntakeByKey, insertIntake, type NewIntake } from "#db/queries/market-intakes.server.ts";
import { lockLotIdentities } from "#db/queries/lot-identities.server.ts";
import { findStall, type Stall } from "#db/queries/market-units.server.ts";
import { findOriginLot, type OriginLotRow } from "#db/queries/origin.server.ts";
import { requireUser } from "../organisation/require-role.ts";
import { dayOf } from "../shared/clock.ts";
import type { Ctx, TxCtx } from "../shared/ctx.ts";
import type { IntakeId, TraceEventId, UnitId } from "../shared/ids.ts";
import { inTransaction } from "../shared/in-transaction.server.ts";
import { notifyChange } from "../shared/notify-change.server.ts";
import { recordAudit } from "../shared/record-audit.server.ts";
import { Refusal } from "../shared/refusal.ts";
import { takeIntoMarket } from "./epcis-event.ts";
import { loadOrigins } from "./load-origins.server.ts";
import { mailIntake } from "./mail-intake.server.ts";
import { callsInspectors, intakeVerdict, isAdmitted, type IntakeVerdict } from "./market-intake.ts";
import { placeOfStall } from "./place-of-stall.server.ts";
import { amountSaid, toBase, type Amount } from "./quantity.ts";
import { recordEvent } from "./record-event.server.ts";
import type { RecordIntake } from "./record-intake.schema.ts";
import { requireBoard, type Board } from "./require-board.server.ts";
import { readTyped } from "./typed-code.ts";

export type Intake = { readonly intakeId: IntakeId; readonly verdict: IntakeVerdict };

/**
 * A board writes down goods that arrive at one of its stalls and is told at once what they are. Every arrival is written,
 * also of goods that must not be sold, of unknown codes and of goods without any; a known lot's tells an event at the stall.
 * The same form pressed twice is one arrival. Inspectors hear of lots that were held or recalled.
 */
export async function recordIntake(ctx: Ctx, input: RecordIntake): Promise<Intake> {
  const board = await requireBoard(ctx);
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
  const { userId } = requireUser(ctx.actor);
  const today = dayOf(ctx.now());
  const scanned = await lotOf(ctx, input.typed);
  return inTransaction(ctx, async (tx) => {
    const stall = await findStall(tx.db, board.path, today, input.stallId as UnitId);
    if (!stall) throw new Refusal("traceability.unknown-stall", { field: "stallId" });
    const there = await findIntakeByKey(tx.db, board.id, input.clientKey);
    if (there) return there;
    const said = amountSaid(input.quantity, input.unit);
    const found = scanned && (await lockScanned(tx, scanned));
    const verdict = await verdictOf(tx, input, found);
    const eventId = found ? await tellEvent(tx, { board, stall, lot: found, said, verdict }) : null;
    const base = found ? toBase(said, contentOf(found)) : said.unit === null ? null : said;
    const intake: NewIntake = {
      id: tx.newId<IntakeId>(),
      boardId: board.id,
      stallId: stall.id,
      tenantId: stall.tenantId,
      arrivedAt: tx.now(),
      arrivedOn: today,
      typed: input.typed,
      verdict,
      productId: found?.productId ?? null,
      lotId: found?.id ?? null,
      description: input.description ?? null,
      supplier: input.supplier ?? null,
      paperNumber: input.paperNumber ?? null,
      quantity: said.amount,
      uom: said.unit,
      baseQuantity: base?.amount ?? null,
      baseUom: base?.unit ?? null,
      broughtBy: input.broughtBy ?? null,
      vehicle: input.vehicle ?? null,
      eventId,
      recordedBy: userId,
      recordedAt: tx.now(),
      clientKey: input.clientKey,
    };
    if (!(await insertIntake(tx.db, intake))) throw new Refusal("traceability.event-repeated");
    await recordAudit(tx, { action: "intake.recorded", subjectType: "intake", subjectId: intake.id, after: intake });
    if (found && callsInspectors(verdict))
      await mailIntake(tx, { board, stall, lot: found, verdict, intakeId: intake.id });
    await notifyChange(tx);
    return { intakeId: intake.id, verdict };
  });
}

/** The lot that was scanned, in whichever way an input method may have rewritten it. */
async function lotOf(ctx: Ctx, typed: string): Promise<OriginLotRow | undefined> {
  for (const { gtin, lot } of readTyped(typed)) {
    const found = lot === null ? undefined : await findOriginLot(ctx.db, gtin, lot);
    if (found) return found;
  }
  return undefined;
}

/** The lot as it stands while nobody can hold or release it. */
async function lockScanned(tx: TxCtx, { id, gtin, code }: OriginLotRow): Promise<OriginLotRow | undefined> {
  await lockLotIdentities(tx.db, [id]);
  return findOriginLot(tx.db, gtin, code);
}

async function verdictOf(tx: TxCtx, { typed }: RecordIntake, lot: OriginLotRow | undefined): Promise<IntakeVerdict> {
  if (!lot) return typed === "" ? "uncoded" : "unknown";
  const [origin] = await loadOrigins(tx, [lot]);
  return origin ? intakeVerdict(origin.verdict.code) : "unknown";
}

const contentOf = ({ netContent, netContentUnit }: OriginLotRow) => ({
  amount: netContent,
  unit: netContentUnit as Parameters<typeof toBase>[1]["unit"],
});

type Arrival = {
  readonly board: Board;
  readonly stall: Stall;
  readonly lot: OriginLotRow;
  readonly said: Amount;
  readonly verdict: IntakeVerdict;
};

/** What the lot's own story says of it: where it stands now, and whether it may be sold there. Names of carriers stay out. */
async function tellEvent(tx: TxCtx, { board, stall, lot, said, verdict }: Arrival): Promise<TraceEventId> {
  const place = await placeOfStall(tx, board, stall);
  const event = takeIntoMarket({
    at: tx.now(),
    place,
    lots: [{ gtin: lot.gtin, lot: lot.code, amount: said.amount, unit: said.unit ?? undefined }],
    isAdmitted: isAdmitted(verdict),
  });
  const stored = await recordEvent(tx, { event, sellerId: lot.sellerId, placeId: place.id });
  if (!stored) throw new Refusal("traceability.event-repeated");
  return stored.eventId;
}
