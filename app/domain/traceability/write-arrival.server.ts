import { findIntakeByKey, insertIntake, type NewIntake } from "#db/queries/market-intakes.server.ts";
import { lockLotIdentities } from "#db/queries/lot-identities.server.ts";
import type { Stall } from "#db/queries/market-units.server.ts";
import { findOriginLot, type OriginLotRow } from "#db/queries/origin.server.ts";
import { requireUser } from "../organisation/require-role.ts";
import { dayOf } from "../shared/clock.ts";
import type { TxCtx } from "../shared/ctx.ts";
import type { IntakeId, SellerId, TraceEventId } from "../shared/ids.ts";
import { recordAudit } from "../shared/record-audit.server.ts";
import { Refusal } from "../shared/refusal.ts";
import { takeIntoMarket } from "./epcis-event.ts";
import { loadOrigins } from "./load-origins.server.ts";
import { contentOf } from "./lot-content.ts";
import { mailIntake } from "./mail-intake.server.ts";
import { callsInspectors, intakeVerdict, isAdmitted, type IntakeVerdict } from "./market-intake.ts";
import { placeOfStall } from "./place-of-stall.server.ts";
import { toBase, type Amount } from "./quantity.ts";
import { receiveAtStall } from "./receive-at-stall.server.ts";
import { recordEvent } from "./record-event.server.ts";
import type { RecordIntake } from "./record-intake.schema.ts";
import type { Board } from "./require-board.server.ts";

export type Intake = { readonly intakeId: IntakeId; readonly verdict: IntakeVerdict };

export type Arrival = {
  readonly board: Board;
  readonly stall: Stall;
  readonly input: RecordIntake;
  /** The lot that was scanned; undefined for an unknown code or goods without any. */
  readonly scanned: OriginLotRow | undefined;
  readonly said: Amount;
  readonly clientKey: string;
};

/** Writes one line of the board's log, and the event of a known lot; under its key once. */
export async function writeArrival(tx: TxCtx, arrival: Arrival): Promise<Intake> {
  const { board, stall, input, scanned, said, clientKey } = arrival;
  const there = await findIntakeByKey(tx.db, board.id, clientKey);
  if (there) return there;
  const lot = scanned && (await lockScanned(tx, scanned));
  const verdict = await verdictOf(tx, input.typed, lot);
  const eventId = lot ? await tellEvent(tx, { ...arrival, lot, verdict }) : null;
  const base = lot ? toBase(said, contentOf(lot)) : said.unit === null ? null : said;
  const intake: NewIntake = {
    id: tx.newId<IntakeId>(),
    boardId: board.id,
    stallId: stall.id,
    tenantId: stall.tenantId,
    arrivedAt: tx.now(),
    arrivedOn: dayOf(tx.now()),
    typed: input.typed,
    verdict,
    productId: lot?.productId ?? null,
    lotId: lot?.id ?? null,
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
    recordedBy: requireUser(tx.actor).userId,
    recordedAt: tx.now(),
    clientKey,
  };
  if (!(await insertIntake(tx.db, intake))) throw new Refusal("traceability.event-repeated");
  await recordAudit(tx, { action: "intake.recorded", subjectType: "intake", subjectId: intake.id, after: intake });
  if (lot && callsInspectors(verdict)) await mailIntake(tx, { board, stall, lot, verdict, intakeId: intake.id });
  return { intakeId: intake.id, verdict };
}

/** The lot as it stands while nobody can hold or release it. */
async function lockScanned(tx: TxCtx, { id, gtin, code }: OriginLotRow): Promise<OriginLotRow | undefined> {
  await lockLotIdentities(tx.db, [id]);
  return findOriginLot(tx.db, gtin, code);
}

async function verdictOf(tx: TxCtx, typed: string, lot: OriginLotRow | undefined): Promise<IntakeVerdict> {
  if (!lot) return typed === "" ? "uncoded" : "unknown";
  const [origin] = await loadOrigins(tx, [lot]);
  return origin ? intakeVerdict(origin.verdict.code) : "unknown";
}

type Told = Arrival & { readonly lot: OriginLotRow; readonly verdict: IntakeVerdict };

/** What the lot's own story says of it: where it stands now, and whether it may be sold there. Names of carriers stay out. */
async function tellEvent(tx: TxCtx, { board, stall, lot, said, verdict }: Told): Promise<TraceEventId> {
  const place = await placeOfStall(tx, board, stall);
  const isTenants = await hasTenantReceived(tx, { tenantId: stall.tenantId, place, lot, said });
  const event = takeIntoMarket({
    at: tx.now(),
    place,
    lots: [{ gtin: lot.gtin, lot: lot.code, amount: said.amount, unit: said.unit ?? undefined }],
    isAdmitted: isAdmitted(verdict),
  });
  const sellerId = isTenants && stall.tenantId !== null ? stall.tenantId : lot.sellerId;
  const stored = await recordEvent(tx, { event, sellerId, placeId: place.id });
  if (!stored) throw new Refusal("traceability.event-repeated");
  return stored.eventId;
}

const hasTenantReceived = async (
  tx: TxCtx,
  { tenantId, ...arrived }: Omit<Parameters<typeof receiveAtStall>[1], "tenantId"> & { tenantId: SellerId | null },
): Promise<boolean> =>
  tenantId !== null && tenantId !== arrived.lot.sellerId && (await receiveAtStall(tx, { ...arrived, tenantId }));
