import { lockDraft, upsertDraft } from "#db/queries/seller-drafts.server.ts";
import { findUser } from "#db/queries/users.server.ts";
import type { TxCtx } from "../shared/ctx.ts";
import type { ProvenPerson } from "../shared/identity-proof.ts";
import type { UserId } from "../shared/ids.ts";
import { kindOf, type DraftFacts } from "./joining-draft.ts";

/**
 * Puts what the identity service said into the boxes of the draft that are empty or still hold the account's name: nobody types
 * it again.
 */
export async function fillDraftFromProof(tx: TxCtx, userId: UserId, person: ProvenPerson): Promise<void> {
  const draft = await lockDraft(tx.db, userId);
  if (!draft) return;
  const { fullName, personalId, birthDate } = person;
  const answers: DraftFacts =
    kindOf(draft.facts) === "person"
      ? { legalName: fullName, personalId, birthDate }
      : { representativeName: fullName, representativePersonalId: personalId };
  const own = (await findUser(tx.db, userId))?.name;
  const isOpen = (text = ""): boolean => text.trim() === "" || text === own;
  const empty = Object.entries(answers).filter(([name]) => isOpen(draft.facts[name]));
  if (empty.length === 0) return;
  await upsertDraft(tx.db, userId, {
    step: draft.step,
    facts: { ...draft.facts, ...Object.fromEntries(empty) },
    saves: draft.saves,
    version: draft.version + 1,
    at: tx.now(),
  });
}
