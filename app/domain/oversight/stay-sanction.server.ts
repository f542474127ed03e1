import { lockAppeal, updateAppealStay } from "#db/queries/sanction-appeals.server.ts";
import { updateSanction } from "#db/queries/sanctions.server.ts";
import { requireUser } from "../organisation/require-role.ts";
import type { Ctx } from "../shared/ctx.ts";
import { inTransaction } from "../shared/in-transaction.server.ts";
import { recordAudit } from "../shared/record-audit.server.ts";
import { Refusal } from "../shared/refusal.ts";
import { mayDecideAppeal } from "./appeal.ts";
import { applySanctions } from "./apply-sanctions.server.ts";
import { mailSanction } from "./mail-sanction.server.ts";
import { lockOfficeSanction } from "./office-sanction.server.ts";
import { sanctionAfter } from "./sanction.ts";

/** Somebody other than who decided the sanction stays it until the appeal is decided: it has no effect so long. */
export async function staySanction(
  ctx: Ctx,
  { sanctionId, reason }: { sanctionId: string; reason: string },
): Promise<void> {
  const { userId } = requireUser(ctx.actor);
  await inTransaction(ctx, async (tx) => {
    const sanction = await lockOfficeSanction(tx, sanctionId);
    const appeal = await lockAppeal(tx.db, sanction.id);
    if (appeal?.state !== "open") throw new Refusal("oversight.no-open-appeal");
    if (!mayDecideAppeal(userId, sanction)) throw new Refusal("oversight.same-person");
    const state = sanctionAfter(sanction.state, "stay");
    if (state === undefined) throw new Refusal("oversight.wrong-sanction-state", { facts: { state: sanction.state } });
    await updateSanction(tx.db, sanction.id, { state });
    await updateAppealStay(tx.db, appeal.id, { by: userId, at: tx.now() });
    await recordAudit(tx, {
      action: "sanction.stayed",
      subjectType: "sanction",
      subjectId: sanction.id,
      before: { state: sanction.state },
      after: { state, reason },
    });
    if (sanction.state === "in_force") await applySanctions(tx, sanction.sellerId);
    await mailSanction(tx, sanction, "stayed", { reason });
  });
}
