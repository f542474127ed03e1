import { sql } from "kysely";
import type { AppealState } from "#app/domain/oversight/appeal.ts";
import type { Db } from "#app/domain/shared/ctx.ts";
import type { AppealId, SanctionId, SellerId, UserId } from "#app/domain/shared/ids.ts";

export type LockedAppeal = {
  readonly id: AppealId;
  readonly code: string;
  readonly sanctionId: SanctionId;
  readonly state: AppealState;
  readonly dueAt: Date;
  readonly stayedAt: Date | null;
};

/** Undefined when the sanction was appealed before. */
export async function insertAppeal(
  db: Db,
  appeal: {
    id: AppealId;
    sanctionId: SanctionId;
    sellerId: SellerId;
    words: string;
    madeBy: UserId;
    madeAt: Date;
    dueAt: Date;
    againstDecider: UserId | null;
    againstSeconder: UserId | null;
  },
): Promise<string | undefined> {
  const row = await db
    .insertInto("sanction_appeals")
    .values({
      id: appeal.id,
      code: sql<string>`'KN-' || to_char(${appeal.madeAt}::timestamptz, 'YYYY') || '-' || lpad(nextval('appeal_numbers')::text, 6, '0')`,
      sanction_id: appeal.sanctionId,
      seller_id: appeal.sellerId,
      words: appeal.words,
      made_by: appeal.madeBy,
      made_at: appeal.madeAt,
      due_at: appeal.dueAt,
      state: "open",
      against_decider: appeal.againstDecider,
      against_seconder: appeal.againstSeconder,
    })
    .onConflict((conflict) => conflict.column("sanction_id").doNothing())
    .returning("code")
    .executeTakeFirst();
  return row?.code;
}

/** The appeal against a sanction, locked. Whoever comes here holds the sanction's lock, so the two never wait in a ring. */
export function lockAppeal(db: Db, sanctionId: SanctionId): Promise<LockedAppeal | undefined> {
  return db
    .selectFrom("sanction_appeals")
    .select(["id", "code", "sanction_id as sanctionId", "state", "due_at as dueAt", "stayed_at as stayedAt"])
    .where("sanction_id", "=", sanctionId)
    .forUpdate()
    .$castTo<LockedAppeal>()
    .executeTakeFirst();
}

export async function updateAppeal(
  db: Db,
  id: AppealId,
  close: { state: AppealState; by: UserId | null; at: Date; reasons: string | null },
): Promise<void> {
  await db
    .updateTable("sanction_appeals")
    .set({ state: close.state, decided_by: close.by, decided_at: close.at, reasons: close.reasons })
    .where("id", "=", id)
    .execute();
}

export async function updateAppealStay(db: Db, id: AppealId, stay: { by: UserId; at: Date }): Promise<void> {
  await db
    .updateTable("sanction_appeals")
    .set({ stayed_by: stay.by, stayed_at: stay.at })
    .where("id", "=", id)
    .execute();
}
