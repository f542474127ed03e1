import type { Db } from "#app/domain/shared/ctx.ts";
import type { LotId, SellerId, TraceEventId } from "#app/domain/shared/ids.ts";

/** Entries that telephones have sent, each known by the id that the telephone gave it. */

export type Submission = {
  clientId: string;
  sellerId: SellerId;
  payloadHash: string;
  revision: number;
  receivedAt: Date;
};

/** Takes an id for this transaction. A second one that tries waits for the first to end, and gets false if it committed. */
export async function claimSubmission(db: Db, submission: Submission): Promise<boolean> {
  const row = await db
    .insertInto("diary_submissions")
    .values({
      client_id: submission.clientId,
      seller_id: submission.sellerId,
      payload_hash: submission.payloadHash,
      revision: submission.revision,
      received_at: submission.receivedAt,
    })
    .onConflict((oc) => oc.column("client_id").doNothing())
    .returning("client_id")
    .executeTakeFirst();
  return row !== undefined;
}

export type SubmissionRow = {
  sellerId: SellerId;
  payloadHash: string;
  revision: number;
  eventId: TraceEventId;
  lotId: LotId | null;
};

export async function lockSubmission(db: Db, clientId: string): Promise<SubmissionRow | undefined> {
  return db
    .selectFrom("diary_submissions")
    .select([
      "seller_id as sellerId",
      "payload_hash as payloadHash",
      "revision",
      "event_id as eventId",
      "lot_id as lotId",
    ])
    .where("client_id", "=", clientId)
    .forUpdate()
    .$castTo<SubmissionRow>()
    .executeTakeFirst();
}

export async function updateSubmission(
  db: Db,
  submission: Submission & { eventId: TraceEventId; lotId: LotId | null },
): Promise<void> {
  await db
    .updateTable("diary_submissions")
    .set({
      payload_hash: submission.payloadHash,
      revision: submission.revision,
      event_id: submission.eventId,
      lot_id: submission.lotId,
      received_at: submission.receivedAt,
    })
    .where("client_id", "=", submission.clientId)
    .execute();
}
