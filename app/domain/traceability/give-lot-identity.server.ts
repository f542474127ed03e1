import { countLotCodes, insertLotIdentity } from "#db/queries/lot-identities.server.ts";
import type { Day } from "../shared/clock.ts";
import type { TxCtx } from "../shared/ctx.ts";
import type { LotId, ProductId, SellerId } from "../shared/ids.ts";
import { Refusal } from "../shared/refusal.ts";
import { normalizeLotCode, proposeLotCode, type LotCode } from "./lot-code.ts";

const PROPOSALS = 50;

export type LotToNumber = {
  readonly productId: ProductId;
  readonly sellerId: SellerId;
  /** As typed; left out, the next free code of the month is given. */
  readonly code?: string | undefined;
  /** The day whose month a proposed code bears. */
  readonly on: Day;
};

/** Gives a lot its id and code, for ever: no later lot of the product can have them (TCVN 13274:2020). */
export async function giveLotIdentity(
  tx: TxCtx,
  { productId, sellerId, code: typed, on }: LotToNumber,
): Promise<{ lotId: LotId; code: LotCode }> {
  const lotId = tx.newId<LotId>();
  const give = (code: LotCode) =>
    insertLotIdentity(tx.db, { id: lotId, productId, sellerId, code, issuedAt: tx.now() });
  if (typed !== undefined) {
    const code = normalizeLotCode(typed);
    if (code === undefined) throw new Refusal("traceability.lot-code-invalid", { field: "code" });
    if (!(await give(code))) throw new Refusal("traceability.lot-code-taken", { field: "code", facts: { code } });
    return { lotId, code };
  }
  const month = proposeLotCode(on, 0).slice(0, -1);
  const first = await countLotCodes(tx.db, productId, month);
  for (let sequence = first; sequence < first + PROPOSALS; sequence += 1) {
    const code = proposeLotCode(on, sequence);
    if (await give(code)) return { lotId, code };
  }
  throw new Refusal("traceability.lot-code-taken", { field: "code", facts: { code: month } });
}
