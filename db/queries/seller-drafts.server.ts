import { sql } from "kysely";
import type { DraftFacts } from "#app/domain/organisation/joining-draft.ts";
import type { JoiningStep, Saves } from "#app/domain/organisation/joining-steps.ts";
import type { Db } from "#app/domain/shared/ctx.ts";
import type { UserId } from "#app/domain/shared/ids.ts";

export type DraftRow = {
  step: JoiningStep;
  facts: DraftFacts;
  saves: Saves;
  version: number;
  updatedAt: Date;
};

const drafts = (db: Db, userId: UserId) =>
  db
    .selectFrom("seller_drafts")
    .select(["step", "facts", "saves", "version", "updated_at as updatedAt"])
    .where("user_id", "=", userId)
    .$castTo<DraftRow>();

/** The shop that this person is opening. */
export const findDraft = (db: Db, userId: UserId): Promise<DraftRow | undefined> =>
  drafts(db, userId).executeTakeFirst();

/** The same, locked until the transaction ends. */
export const lockDraft = (db: Db, userId: UserId): Promise<DraftRow | undefined> =>
  drafts(db, userId).forUpdate().executeTakeFirst();

export async function upsertDraft(
  db: Db,
  userId: UserId,
  draft: { step: JoiningStep; facts: DraftFacts; saves: Saves; version: number; at: Date },
): Promise<void> {
  const row = {
    step: draft.step,
    facts: JSON.stringify(draft.facts),
    saves: JSON.stringify(draft.saves),
    version: draft.version,
    updated_at: draft.at,
  };
  await db
    .insertInto("seller_drafts")
    .values({ user_id: userId, created_at: draft.at, ...row })
    .onConflict((conflict) => conflict.column("user_id").doUpdateSet(row))
    .execute();
}

export async function deleteDraft(db: Db, userId: UserId): Promise<void> {
  await db.deleteFrom("seller_drafts").where("user_id", "=", userId).execute();
}

/** Drafts that nobody touched since; answers how many went. */
export async function deleteDraftsBefore(db: Db, before: Date): Promise<number> {
  const { rows } = await sql<{ n: number }>`
    with gone as (delete from seller_drafts where updated_at < ${before} returning 1) select count(*)::int as n from gone
  `.execute(db);
  return rows[0]?.n ?? 0;
}
