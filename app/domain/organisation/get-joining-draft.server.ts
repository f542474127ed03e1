import { findUnusedAnswer } from "#db/queries/identity-proofs.server.ts";
import { findDraft } from "#db/queries/seller-drafts.server.ts";
import { findUser } from "#db/queries/users.server.ts";
import { requireUser } from "../identity/require-user.ts";
import type { Ctx } from "../shared/ctx.ts";
import { formatPhone } from "../shared/phone.ts";
import { bankMatch, type BankMatch } from "./holder-name.ts";
import { identityMismatches } from "./identity-match.ts";
import { bankOf, kindOf, openSteps, readDraft, type DraftFacts } from "./joining-draft.ts";
import type { JoiningStep } from "./joining-steps.ts";
import type { LegalFact } from "./seller.ts";

export type JoiningDraft = {
  readonly facts: DraftFacts;
  readonly step: JoiningStep;
  readonly version: number;
  readonly savedAt: string | null;
  /** Steps that were saved at least once. */
  readonly visited: readonly JoiningStep[];
  readonly open: readonly JoiningStep[];
  readonly bank: BankMatch | null;
  /** Who the identity service says the person is, and where the draft says otherwise. */
  readonly proven: { readonly fullName: string; readonly mismatches: readonly LegalFact[] } | null;
};

/** An account opened by mail address alone is called by the part before the @, which is nobody's name. */
const isFullName = (name: string | null | undefined): boolean => /\S\s+\S/.test(name ?? "");

/** The shop that the acting person is opening: what was typed, else what the account and the identity service know already. */
export async function getJoiningDraft(ctx: Ctx): Promise<JoiningDraft> {
  const { userId } = requireUser(ctx.actor);
  const [draft, account, answer] = await Promise.all([
    findDraft(ctx.db, userId),
    findUser(ctx.db, userId),
    findUnusedAnswer(ctx.db, { userId }),
  ]);
  const kind = kindOf(draft?.facts ?? {});
  const name = answer?.person.fullName ?? (isFullName(account?.name) ? account?.name : undefined) ?? "";
  const known: DraftFacts = {
    email: account?.email ?? "",
    ...(account?.phone ? { phone: formatPhone(account.phone) } : {}),
    ...(kind === "person" ? { legalName: name } : { representativeName: name }),
    ...(answer && kind === "person"
      ? { personalId: answer.person.personalId, birthDate: answer.person.birthDate }
      : {}),
    ...(answer && kind !== "person" ? { representativePersonalId: answer.person.personalId } : {}),
  };
  const facts = { ...known, ...draft?.facts };
  const bank = bankOf(facts);
  const profile = readDraft(facts);
  return {
    facts,
    step: draft?.step ?? "kind",
    version: draft?.version ?? 0,
    savedAt: draft?.updatedAt.toISOString() ?? null,
    visited: Object.keys(draft?.saves ?? {}) as JoiningStep[],
    open: openSteps(facts),
    bank:
      bank && kind
        ? bankMatch(bank.holderName, {
            kind,
            legalName: facts["legalName"] ?? "",
            representativeName: facts["representativeName"] ?? null,
          })
        : null,
    proven: answer
      ? { fullName: answer.person.fullName, mismatches: profile ? identityMismatches(answer.person, profile) : [] }
      : null,
  };
}
