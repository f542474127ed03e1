import { sql } from "kysely";
import type { ClaimPhrase } from "#app/domain/regulation/claim-words.ts";
import type { Day } from "#app/domain/shared/clock.ts";
import type { Db } from "#app/domain/shared/ctx.ts";
import type { ListingId, UserId } from "#app/domain/shared/ids.ts";

export type ListedPhrase = ClaimPhrase & {
  readonly effectiveFrom: Day;
  readonly effectiveTo: Day | null;
  /** Which advice it stands on; null for the lists that the market began with. */
  readonly source: string | null;
  readonly changedBy: string | null;
};

const listed = (db: Db) =>
  db
    .selectFrom("claim_phrases")
    .leftJoin("users", "users.id", "claim_phrases.changed_by")
    .select([
      "claim_phrases.rule",
      "claim_phrases.phrase",
      "claim_phrases.kind",
      "claim_phrases.effective_from as effectiveFrom",
      "claim_phrases.effective_to as effectiveTo",
      "claim_phrases.source",
      "users.name as changedBy",
    ])
    .$castTo<ListedPhrase>();

/** A page of one rule's list, ended phrases too, by phrase. */
export function listPhrasesOfRule(
  db: Db,
  { rule, after, words }: { rule: string; after: string | undefined; words: string | undefined },
  limit: number,
): Promise<ListedPhrase[]> {
  return listed(db)
    .where("claim_phrases.rule", "=", rule)
    .$if(after !== undefined, (query) => query.where("claim_phrases.phrase", ">", after ?? ""))
    .$if(words !== undefined, (query) =>
      query.where(sql<boolean>`position(fold(${words ?? ""}) in fold(claim_phrases.phrase)) > 0`),
    )
    .orderBy("claim_phrases.phrase")
    .limit(limit)
    .execute();
}

export function lockPhrase(db: Db, rule: string, phrase: string): Promise<ListedPhrase | undefined> {
  return db
    .selectFrom("claim_phrases")
    .select(["rule", "phrase", "kind", "effective_from as effectiveFrom", "effective_to as effectiveTo", "source"])
    .select(sql<null>`null`.as("changedBy"))
    .where("rule", "=", rule)
    .where("phrase", "=", phrase)
    .forUpdate()
    .$castTo<ListedPhrase>()
    .executeTakeFirst();
}

type Change = { readonly at: Date; readonly by: UserId };

/** Writes a phrase, anew where an ended one stood. */
export async function upsertPhrase(db: Db, phrase: Omit<ListedPhrase, "changedBy">, { at, by }: Change): Promise<void> {
  const values = {
    kind: phrase.kind,
    effective_from: phrase.effectiveFrom,
    effective_to: phrase.effectiveTo,
    source: phrase.source,
    changed_at: at,
    changed_by: by,
  };
  await db
    .insertInto("claim_phrases")
    .values({ rule: phrase.rule, phrase: phrase.phrase, ...values })
    .onConflict((oc) => oc.columns(["rule", "phrase"]).doUpdateSet(values))
    .execute();
}

/** Keeps the document that proves a phrase of a listing; a newer one takes its place. */
export async function upsertClaimProof(
  db: Db,
  proof: { listingId: ListingId; phrase: string; document: string; validTo: Day | null },
  { at, by }: Change,
): Promise<void> {
  const values = { document: proof.document, valid_to: proof.validTo, accepted_at: at, accepted_by: by };
  await db
    .insertInto("claim_proofs")
    .values({ listing_id: proof.listingId, phrase: proof.phrase, ...values })
    .onConflict((oc) => oc.columns(["listing_id", "phrase"]).doUpdateSet(values))
    .execute();
}
