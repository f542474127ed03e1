import { countGrowersLocked, insertGrower, lockGrower, updateGrower } from "#db/queries/growers.server.ts";
import { hasCommune } from "#db/queries/places.server.ts";
import { requireSeller } from "../organisation/require-role.ts";
import { dayOf } from "../shared/clock.ts";
import type { Ctx, TxCtx } from "../shared/ctx.ts";
import { isUuid, type GrowerId } from "../shared/ids.ts";
import { inTransaction } from "../shared/in-transaction.server.ts";
import { recordAudit } from "../shared/record-audit.server.ts";
import { NotFound, Refusal } from "../shared/refusal.ts";
import { growerCode } from "./grower.ts";
import type { GrowerForm } from "./grower.schema.ts";

/** Enters a new grower of the seller under the next code. Refuses a day to come. */
export async function addGrower(ctx: Ctx, input: GrowerForm): Promise<{ growerId: GrowerId; code: string }> {
  const sellerId = requireSeller(ctx.actor);
  return inTransaction(ctx, async (tx) => {
    const facts = await factsOf(tx, input);
    const code = growerCode((await countGrowersLocked(tx.db, sellerId)) + 1);
    const growerId = tx.newId<GrowerId>();
    await insertGrower(tx.db, { ...facts, id: growerId, sellerId, code, createdAt: tx.now() });
    await recordAudit(tx, {
      action: "grower.added",
      subjectType: "grower",
      subjectId: growerId,
      after: { ...facts, code },
    });
    return { growerId, code };
  });
}

/** Changes what is known of the seller's own grower. The code stays: events name it. */
export async function changeGrower(ctx: Ctx, { growerId, ...input }: GrowerForm & { growerId: string }): Promise<void> {
  const sellerId = requireSeller(ctx.actor);
  await inTransaction(ctx, async (tx) => {
    const known = isUuid(growerId) ? await lockGrower(tx.db, sellerId, growerId as GrowerId) : undefined;
    if (!known) throw new NotFound("grower");
    const facts = await factsOf(tx, input);
    if (known.leftOn !== null && facts.joinedOn > known.leftOn)
      throw new Refusal("traceability.grower-left-before", { field: "joinedOn" });
    await updateGrower(tx.db, known.id, facts);
    const { id: _, code: __, leftOn: ___, ...before } = known;
    await recordAudit(tx, {
      action: "grower.changed",
      subjectType: "grower",
      subjectId: known.id,
      before,
      after: facts,
    });
  });
}

async function factsOf(tx: TxCtx, { name, phone, communeCode, showsName, joinedOn }: GrowerForm) {
  if (joinedOn > dayOf(tx.now())) throw new Refusal("traceability.day-to-come", { field: "joinedOn" });
  if (communeCode !== undefined && !(await hasCommune(tx.db, communeCode)))
    throw new Refusal("traceability.unknown-commune", { field: "communeCode" });
  return { name, phone: phone ?? null, communeCode: communeCode ?? null, showsName, joinedOn };
}
