import { insertContainer } from "#db/queries/containers.server.ts";
import { findCompanyPrefix, takeGs1Reference } from "#db/queries/gs1-numbers.server.ts";
import { requireSeller, requireUser } from "../organisation/require-role.ts";
import type { Ctx } from "../shared/ctx.ts";
import { inTransaction } from "../shared/in-transaction.server.ts";
import { recordAudit } from "../shared/record-audit.server.ts";
import type { MakeContainers } from "./moving.schema.ts";
import { buildSscc } from "./sscc.ts";

/** Gives crates or pallets their numbers, from the seller's own prefix or else the operator's; a number is never given twice. */
export async function makeContainers(
  ctx: Ctx,
  { kind, name, count }: MakeContainers,
): Promise<readonly { id: string; sscc: string }[]> {
  const sellerId = requireSeller(ctx.actor);
  const { userId } = requireUser(ctx.actor);
  return inTransaction(ctx, async (tx) => {
    const prefix = (await findCompanyPrefix(tx.db, sellerId)) ?? tx.settings.operatorGs1Prefix;
    const made: { id: string; sscc: string }[] = [];
    for (let index = 0; index < count; index += 1) {
      const id: string = tx.newId();
      const sscc = buildSscc(prefix, await takeGs1Reference(tx.db, "sscc", prefix));
      const numbered = name !== undefined && count > 1 ? `${name} ${index + 1}` : (name ?? null);
      await insertContainer(tx.db, { id, sscc, sellerId, kind, name: numbered, by: userId, at: tx.now() });
      made.push({ id, sscc });
    }
    await recordAudit(tx, {
      action: "container.made",
      subjectType: "container",
      subjectId: made[0]?.id ?? "",
      after: { kind, ssccs: made.map(({ sscc }) => sscc), sellerId },
    });
    return made;
  });
}
