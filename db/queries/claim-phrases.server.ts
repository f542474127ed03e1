import type { ClaimPhrase } from "#app/domain/regulation/claim-words.ts";
import type { Day } from "#app/domain/shared/clock.ts";
import type { Db } from "#app/domain/shared/ctx.ts";

/** The phrase lists of the word rules as they bind on a day. */
export function listClaimPhrases(db: Db, day: Day): Promise<ClaimPhrase[]> {
  return db
    .selectFrom("claim_phrases")
    .select(["rule", "phrase", "kind"])
    .where("effective_from", "<=", day)
    .where((eb) => eb.or([eb("effective_to", "is", null), eb("effective_to", ">=", day)]))
    .orderBy("rule")
    .orderBy("phrase")
    .$castTo<ClaimPhrase>()
    .execute();
}
