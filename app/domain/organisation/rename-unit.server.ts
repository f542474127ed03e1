import { findNameStart, writeUnitName } from "#db/queries/unit-acts.server.ts";
import { addDays, dayOf } from "../shared/clock.ts";
import type { Ctx } from "../shared/ctx.ts";
import { inTransaction } from "../shared/in-transaction.server.ts";
import { recordAudit } from "../shared/record-audit.server.ts";
import { Refusal } from "../shared/refusal.ts";
import { lockKeptUnit } from "./kept-unit.server.ts";
import type { ActOf } from "./unit-act.schema.ts";

/**
 * Gives a unit another name from a day on, which may be past but not to come; the names before stay with their days and are
 * found. Refuses a day on which the name of today had not begun, so that no two names stand on one day.
 */
export async function renameUnit(
  ctx: Ctx,
  { unitId, name, nameEn = name, from }: ActOf<"rename"> & { unitId: string },
): Promise<void> {
  await inTransaction(ctx, async (tx) => {
    const unit = await lockKeptUnit(tx, unitId);
    const began = (await findNameStart(tx.db, unit.id)) ?? unit.validFrom;
    if (from <= began) throw new Refusal("organisation.name-overlap", { field: "from", facts: { day: began } });
    if (from > dayOf(tx.now())) throw new Refusal("organisation.not-yet", { field: "from" });
    await writeUnitName(tx.db, unit, { name, nameEn, from, lastOfOld: addDays(from, -1) });
    await recordAudit(tx, {
      action: "unit.renamed",
      subjectType: "unit",
      subjectId: unit.id,
      before: { name: unit.name, nameEn: unit.nameEn },
      after: { name, nameEn, from },
    });
  });
}
