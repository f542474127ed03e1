import type { Db } from "#app/domain/shared/ctx.ts";
import { CLAIM_PHRASES } from "../claim-words.ts";

/** The first lists of the word rules. What the authority has added or changed since stays as it is. */
export async function seedClaimPhrases(db: Db): Promise<void> {
  await db
    .insertInto("claim_phrases")
    .values(CLAIM_PHRASES.map(({ rule, phrase, kind }) => ({ rule, phrase, kind })))
    .onConflict((oc) => oc.columns(["rule", "phrase"]).doNothing())
    .execute();
}
