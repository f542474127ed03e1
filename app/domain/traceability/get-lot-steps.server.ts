import { countLotSteps, listLotSteps, type LotStep } from "#db/queries/lot-genealogy.server.ts";
import type { Ctx } from "../shared/ctx.ts";
import type { LotId, SellerId } from "../shared/ids.ts";

const STEPS = 30;

/** A lot one step away. Of another enterprise's lot its name and code are told, and what was done; the rest is its own. */
export type OwnStep =
  | (LotStep & { readonly isOwn: true })
  | (Pick<
      LotStep,
      | "id"
      | "gtin"
      | "code"
      | "sellerName"
      | "sellerNameEn"
      | "bizStep"
      | "eventHash"
      | "occurredAt"
      | "amount"
      | "amountUom"
      | "unit"
      | "unitEn"
    > & { readonly isOwn: false });
export type OwnSteps = { readonly steps: readonly OwnStep[]; readonly count: number };

export type LotSteps = { readonly back: OwnSteps; readonly forward: OwnSteps };

/** One step back and one forward from a seller's lot (Circular 17/2021/TT-BNNPTNT, art. 4). */
export async function getLotSteps({ db }: Ctx, lotId: LotId, sellerId: SellerId): Promise<LotSteps> {
  const [back, forward, backCount, forwardCount] = await Promise.all([
    listLotSteps(db, lotId, "back", STEPS),
    listLotSteps(db, lotId, "forward", STEPS),
    countLotSteps(db, lotId, "back"),
    countLotSteps(db, lotId, "forward"),
  ]);
  const asOwn = (steps: readonly LotStep[]) => steps.map((step) => tell(step, sellerId));
  return {
    back: { steps: asOwn(back), count: backCount },
    forward: { steps: asOwn(forward), count: forwardCount },
  };
}

function tell(step: LotStep, sellerId: SellerId): OwnStep {
  if (step.sellerId === sellerId) return { ...step, isOwn: true };
  const { id, gtin, code, sellerName, sellerNameEn, bizStep, eventHash, occurredAt, amount, amountUom, unit, unitEn } =
    step;
  return {
    id,
    gtin,
    code,
    sellerName,
    sellerNameEn,
    bizStep,
    eventHash,
    occurredAt,
    amount,
    amountUom,
    unit,
    unitEn,
    isOwn: false,
  };
}
