import { sql } from "kysely";
import type {
  IdentityDoor,
  IdentityFailure,
  IdentityMethod,
  IdentityState,
} from "#app/domain/organisation/identity-proof-states.ts";
import type { LegalFact } from "#app/domain/organisation/seller.ts";
import type { Scope } from "#app/domain/shared/actor.ts";
import type { Day } from "#app/domain/shared/clock.ts";
import type { Db } from "#app/domain/shared/ctx.ts";
import type { IdentityProofId, SellerId, UserId } from "#app/domain/shared/ids.ts";
import type { ProvenPerson } from "#app/domain/shared/identity-proof.ts";
import { sellerWithin } from "./scoped.server.ts";

export async function insertStartedProof(
  db: Db,
  proof: {
    id: IdentityProofId;
    userId: UserId;
    sellerId: SellerId | null;
    stateHash: string;
    nonce: string;
    verifier: string;
    cameFrom: IdentityDoor;
    startedAt: Date;
    expiresAt: Date;
  },
): Promise<void> {
  await db
    .insertInto("identity_proofs")
    .values({
      id: proof.id,
      user_id: proof.userId,
      seller_id: proof.sellerId,
      method: "service",
      state: "started",
      state_hash: proof.stateHash,
      nonce: proof.nonce,
      verifier: proof.verifier,
      came_from: proof.cameFrom,
      started_at: proof.startedAt,
      expires_at: proof.expiresAt,
    })
    .execute();
}

export type StartedProof = {
  id: IdentityProofId;
  state: IdentityState;
  nonce: string;
  verifier: string | null;
  cameFrom: IdentityDoor;
  expiresAt: Date;
  isClaimed: boolean;
};

/** The proof that this person started with this state; somebody else's is not found. */
export async function findProofByState(db: Db, userId: UserId, stateHash: string): Promise<StartedProof | undefined> {
  return db
    .selectFrom("identity_proofs")
    .select([
      "id",
      "state",
      "nonce",
      "verifier",
      "came_from as cameFrom",
      "expires_at as expiresAt",
      sql<boolean>`claimed_at is not null`.as("isClaimed"),
    ])
    .where("user_id", "=", userId)
    .where("state_hash", "=", stateHash)
    .$castTo<StartedProof>()
    .executeTakeFirst();
}

/** True for the one caller who may exchange the code; whoever comes second is late. */
export async function claimProof(db: Db, id: IdentityProofId, at: Date): Promise<boolean> {
  const row = await db
    .updateTable("identity_proofs")
    .set({ claimed_at: at })
    .where("id", "=", id)
    .where("state", "=", "started")
    .where("claimed_at", "is", null)
    .returning("id")
    .executeTakeFirst();
  return row !== undefined;
}

export async function endProof(
  db: Db,
  id: IdentityProofId,
  end: { state: "declined" } | { state: "failed"; failure: IdentityFailure },
  at: Date,
): Promise<void> {
  await db
    .updateTable("identity_proofs")
    .set({ state: end.state, failure: end.state === "failed" ? end.failure : null, verifier: null, ended_at: at })
    .where("id", "=", id)
    .where("state", "=", "started")
    .execute();
}

export async function isReferenceKnown(db: Db, reference: string): Promise<boolean> {
  const row = await db
    .selectFrom("identity_proofs")
    .select("id")
    .where("provider_reference", "=", reference)
    .executeTakeFirst();
  return row !== undefined;
}

export async function answerProof(
  db: Db,
  id: IdentityProofId,
  { reference, person, at }: { reference: string; person: ProvenPerson; at: Date },
): Promise<void> {
  await db
    .updateTable("identity_proofs")
    .set({
      state: "answered",
      verifier: null,
      provider_reference: reference,
      full_name: person.fullName,
      personal_id: person.personalId,
      birth_date: person.birthDate,
      represents: [...person.represents],
      ended_at: at,
    })
    .where("id", "=", id)
    .where("state", "=", "started")
    .execute();
}

export type AnsweredProof = { id: IdentityProofId; person: ProvenPerson };

/** The newest answer of the service to anybody who acts for the seller that has not verified it before. */
export const findUnusedAnswer = (
  db: Db,
  whose: { sellerId: SellerId } | { userId: UserId },
): Promise<AnsweredProof | undefined> =>
  db
    .selectFrom("identity_proofs")
    .select([
      "id",
      sql<ProvenPerson>`jsonb_build_object('fullName', full_name, 'personalId', personal_id, 'birthDate', birth_date,
        'represents', to_jsonb(coalesce(represents, '{}')))`.as("person"),
    ])
    .where("state", "=", "answered")
    .where("used_at", "is", null)
    .$if("sellerId" in whose, (query) => query.where("seller_id", "=", "sellerId" in whose ? whose.sellerId : ""))
    .$if("userId" in whose, (query) => query.where("user_id", "=", "userId" in whose ? whose.userId : ""))
    .orderBy("started_at", "desc")
    .$castTo<AnsweredProof>()
    .executeTakeFirst();

export async function updateProofMismatches(
  db: Db,
  id: IdentityProofId,
  mismatches: readonly LegalFact[],
): Promise<void> {
  await db
    .updateTable("identity_proofs")
    .set({ mismatches: [...mismatches] })
    .where("id", "=", id)
    .execute();
}

export async function useProof(db: Db, id: IdentityProofId, at: Date): Promise<void> {
  await db.updateTable("identity_proofs").set({ used_at: at, mismatches: [] }).where("id", "=", id).execute();
}

/** What a person proved before the shop was opened counts for the shop. */
export async function attachProofs(db: Db, userId: UserId, sellerId: SellerId): Promise<void> {
  await db
    .updateTable("identity_proofs")
    .set({ seller_id: sellerId })
    .where("user_id", "=", userId)
    .where("seller_id", "is", null)
    .execute();
}

export type ShownProof = {
  id: IdentityProofId;
  method: IdentityMethod;
  state: IdentityState;
  failure: IdentityFailure | null;
  mismatches: LegalFact[];
  reason: string | null;
  fullName: string | null;
  birthDate: Day | null;
  represents: string[] | null;
  startedAt: Date;
  endedAt: Date | null;
  reviewedBy: string | null;
};

const shown = (db: Db) =>
  db
    .selectFrom("identity_proofs")
    .leftJoin("users as reviewers", "reviewers.id", "identity_proofs.reviewed_by")
    .select([
      "identity_proofs.id",
      "identity_proofs.method",
      "identity_proofs.state",
      "identity_proofs.failure",
      "identity_proofs.mismatches",
      "identity_proofs.reason",
      "identity_proofs.full_name as fullName",
      "identity_proofs.birth_date as birthDate",
      "identity_proofs.represents",
      "identity_proofs.started_at as startedAt",
      "identity_proofs.ended_at as endedAt",
      "reviewers.name as reviewedBy",
    ])
    .orderBy("identity_proofs.started_at", "desc")
    .orderBy("identity_proofs.id", "desc")
    .$castTo<ShownProof>();

/** The attempts of a seller, newest first; of a person who has no shop yet, theirs. */
export const listProofs = (
  db: Db,
  whose: { sellerId: SellerId } | { userId: UserId },
  limit: number,
): Promise<ShownProof[]> =>
  "sellerId" in whose
    ? shown(db).where("identity_proofs.seller_id", "=", whose.sellerId).limit(limit).execute()
    : shown(db)
        .where("identity_proofs.user_id", "=", whose.userId)
        .where("identity_proofs.seller_id", "is", null)
        .limit(limit)
        .execute();

/** False when papers of this person are being looked at already. */
export async function insertPapersProof(
  db: Db,
  proof: {
    id: IdentityProofId;
    userId: UserId;
    sellerId: SellerId | null;
    cardFileId: string;
    holderFileId: string;
    startedAt: Date;
  },
): Promise<boolean> {
  const row = await db
    .insertInto("identity_proofs")
    .values({
      id: proof.id,
      user_id: proof.userId,
      seller_id: proof.sellerId,
      method: "officer",
      state: "handed_in",
      card_file_id: proof.cardFileId,
      holder_file_id: proof.holderFileId,
      started_at: proof.startedAt,
    })
    .onConflict((conflict) => conflict.column("user_id").where("state", "=", "handed_in").doNothing())
    .returning("id")
    .executeTakeFirst();
  return row !== undefined;
}

/** Papers that wait for an officer, of a seller in one of the areas; locked until the transaction ends. */
export async function lockPapersInScopes(
  db: Db,
  { proofId, sellerId, scopes }: { proofId: IdentityProofId; sellerId: SellerId; scopes: readonly Scope[] },
): Promise<{ state: IdentityState } | undefined> {
  return db
    .selectFrom("identity_proofs")
    .innerJoin("sellers", "sellers.id", "identity_proofs.seller_id")
    .innerJoin("units", "units.id", "sellers.unit_id")
    .select("identity_proofs.state")
    .where("identity_proofs.id", "=", proofId)
    .where("identity_proofs.seller_id", "=", sellerId)
    .where("identity_proofs.method", "=", "officer")
    .where(sellerWithin(scopes))
    .forUpdate("identity_proofs")
    .$castTo<{ state: IdentityState }>()
    .executeTakeFirst();
}

export async function reviewPapers(
  db: Db,
  id: IdentityProofId,
  review: { state: "accepted" | "refused"; reason: string | null; reviewedBy: UserId; at: Date },
): Promise<void> {
  const isAccepted = review.state === "accepted";
  await db
    .updateTable("identity_proofs")
    .set({
      state: review.state,
      reason: review.reason,
      reviewed_by: review.reviewedBy,
      ended_at: review.at,
      used_at: isAccepted ? review.at : null,
    })
    .where("id", "=", id)
    .execute();
}

/** The photograph of a card or of its holder: for whoever handed it in, and for offices in whose area the seller lies. */
export async function findIdentityFile(
  db: Db,
  id: IdentityProofId,
  which: "card" | "holder",
  viewer: { userId: UserId; scopes: readonly Scope[] },
): Promise<string | undefined> {
  const row = await db
    .selectFrom("identity_proofs")
    .leftJoin("sellers", "sellers.id", "identity_proofs.seller_id")
    .leftJoin("units", "units.id", "sellers.unit_id")
    .select(which === "card" ? "identity_proofs.card_file_id as fileId" : "identity_proofs.holder_file_id as fileId")
    .where("identity_proofs.id", "=", id)
    .where((eb) => eb.or([eb("identity_proofs.user_id", "=", viewer.userId), sellerWithin(viewer.scopes)]))
    .executeTakeFirst();
  return row?.fileId ?? undefined;
}
