import { listLotStates } from "#db/queries/lots-in-hand.server.ts";
import { requireSeller } from "../organisation/require-role.ts";
import { dayOf, startOfDay } from "../shared/clock.ts";
import type { Ctx, TxCtx } from "../shared/ctx.ts";
import type { LotId, SellerId } from "../shared/ids.ts";
import { inTransaction } from "../shared/in-transaction.server.ts";
import { notifyChange } from "../shared/notify-change.server.ts";
import { recordAudit } from "../shared/record-audit.server.ts";
import { Refusal } from "../shared/refusal.ts";
import { packLots, type Facts } from "./epcis-event.ts";
import { giveLotIdentity } from "./give-lot-identity.server.ts";
import {
  factsOfLots,
  readTransformation,
  type ReadOutput,
  type ReadTransformation,
} from "./read-transformation.server.ts";
import { recordEvent } from "./record-event.server.ts";
import type { TransformLots } from "./transform-lots.schema.ts";
import { expiryLine, producedOnOf, TRANSFORMATION_STEPS } from "./transformation.ts";

export type MadeLot = { readonly lotId: LotId; readonly code: string };
export type TransformedLots = {
  readonly outputs: readonly MadeLot[];
  /** Codes of the lots that are held now, because more came out than went in or than there was. */
  readonly held: readonly string[];
};

/** What recording this would say of the amounts: what the form warns of before. Writes nothing. */
export const previewTransformation = (ctx: Ctx, work: TransformLots): Promise<ReadTransformation> =>
  readTransformation(ctx, requireSeller(ctx.actor), work);

/**
 * Lots become other lots, in one TransformationEvent (CBV 2.0 §7.1): packed, graded, mixed, split, processed, assembled. The
 * inputs are the seller's own or got from another enterprise; the outputs are new lots of own products. An excess is
 * recorded as it was said, and what it concerns is held; refused is only what cannot be (decision 017).
 */
export async function transformLots(ctx: Ctx, work: TransformLots): Promise<TransformedLots> {
  const sellerId = requireSeller(ctx.actor);
  return inTransaction(ctx, async (tx) => {
    const read = await readTransformation(tx, sellerId, work, { locked: true });
    const outputs = await numberOutputs(tx, sellerId, read.outputs, work.on);
    const stored = await recordEvent(tx, { event: eventOf(tx, work, read, outputs), sellerId, placeId: read.place.id });
    if (!stored) throw new Refusal("traceability.event-repeated");
    await recordAudit(tx, {
      action: "lot.transformed",
      subjectType: "lot",
      subjectId: outputs[0]?.lotId ?? "",
      after: auditOf(work, read, outputs),
    });
    await tx.jobs.add(tx.db, "listings.reevaluate-seller", { sellerId });
    await notifyChange(tx);
    const states = await listLotStates(tx.db, stored.lotIds);
    const held = states.flatMap(({ code, state }) => (state === "open" ? [] : [code]));
    return { outputs: outputs.map(({ lotId, code }) => ({ lotId, code })), held };
  });
}

type NumberedOutput = ReadOutput & MadeLot;

async function numberOutputs(
  tx: TxCtx,
  sellerId: SellerId,
  outputs: readonly ReadOutput[],
  on: string,
): Promise<NumberedOutput[]> {
  const numbered: NumberedOutput[] = [];
  for (const [index, output] of outputs.entries()) {
    const toNumber = { productId: output.product.id, sellerId, code: output.code, on };
    const identity = await giveLotIdentity(tx, toNumber).catch((error: unknown) => {
      if (!(error instanceof Refusal)) throw error;
      throw new Refusal(error.code, { facts: error.facts, field: `outputs.${index}.code` });
    });
    numbered.push({ ...output, ...identity });
  }
  return numbered;
}

function eventOf(tx: TxCtx, work: TransformLots, read: ReadTransformation, outputs: readonly NumberedOutput[]) {
  const { inputs, place } = read;
  return packLots({
    // A form knows days, not hours; work of today carries the moment in which it was said.
    at: work.on === dayOf(tx.now()) ? tx.now() : startOfDay(work.on),
    place: { gln: place.gln, ...(place.glnExtension ? { extension: place.glnExtension } : {}) },
    bizStep: TRANSFORMATION_STEPS[work.kind],
    inputs: inputs.map(({ lot, amount }) => quantityOf(lot.gtin, lot.code, amount)),
    outputs: outputs.map(({ product, code, amount }) => quantityOf(product.gtin, code, amount)),
    facts: factsOf(work, read, outputs),
  });
}

const quantityOf = (gtin: string, lot: string, { amount, unit }: ReadOutput["amount"]) => ({
  gtin,
  lot,
  amount,
  ...(unit === null ? {} : { unit }),
});

/** What the event says beside the amounts; nothing of the inputs goes over silently. */
function factsOf(
  work: TransformLots,
  { inputs, waste, facts }: ReadTransformation,
  outputs: readonly NumberedOutput[],
): Facts {
  const expiries = outputs.flatMap(({ product, code, expiresOn }) =>
    expiresOn === null ? [] : [expiryLine({ gtin: product.gtin, lot: code, day: expiresOn })],
  );
  return {
    ...facts,
    step: work.kind,
    producedOn: producedOnOf(work.kind, factsOfLots(inputs.map(({ lot }) => lot)), work.on),
    ...(expiries.length > 0 ? { expiries } : {}),
    ...(waste ? { waste: waste.amount, ...(waste.unit === null ? {} : { wasteUnit: waste.unit }) } : {}),
    ...(work.waste?.reason ? { wasteReason: work.waste.reason } : {}),
    ...(work.note ? { note: work.note } : {}),
  };
}

const auditOf = (work: TransformLots, { inputs }: ReadTransformation, outputs: readonly NumberedOutput[]) => ({
  kind: work.kind,
  on: work.on,
  placeId: work.placeId,
  inputs: inputs.map(({ lot, amount }) => ({ lotId: lot.id, code: lot.code, ...amount })),
  outputs: outputs.map(({ lotId, code, product, amount }) => ({ lotId, code, productId: product.id, ...amount })),
  ...(work.waste ? { waste: work.waste } : {}),
});
