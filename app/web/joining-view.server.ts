import { randomUUID } from "node:crypto";
import { getIdentity } from "#app/domain/organisation/get-identity.server.ts";
import { getJoiningDraft, type JoiningDraft } from "#app/domain/organisation/get-joining-draft.server.ts";
import { kindOf, type DraftFacts } from "#app/domain/organisation/joining-draft.ts";
import { stepsOf, type JoiningStep } from "#app/domain/organisation/joining-steps.ts";
import { getRegulation } from "#app/domain/regulation/get-regulation.server.ts";
import { BANKS } from "#app/domain/shared/bank-codes.ts";
import type { Ctx } from "#app/domain/shared/ctx.ts";
import { usualTerms } from "./seller-profile-view.server.ts";

const NOBODYS_DRAFT: JoiningDraft = {
  facts: {},
  step: "kind",
  version: 0,
  savedAt: null,
  visited: [],
  open: [],
  bank: null,
  proven: null,
};

/** What a step shows: the draft, and of the market's lists only those that this step asks for. */
export async function joiningView(ctx: Ctx, step: JoiningStep) {
  const draft = await getJoiningDraft(ctx);
  const kind = kindOf(draft.facts);
  return {
    ...draft,
    facts: { ...usualTerms(), ...draft.facts } as DraftFacts,
    kind: kind ?? null,
    steps: stepsOf(kind),
    tab: randomUUID(),
    isSessionLost: false,
    banks:
      step === "bank" || step === "regulation"
        ? BANKS.map(({ bin, shortName }) => ({ value: bin, label: shortName }))
        : [],
    identity: step === "identity" || step === "regulation" ? await getIdentity(ctx) : null,
    regulation: step === "regulation" ? ((await getRegulation(ctx)) ?? null) : null,
    isProofOffered: ctx.identityProof.isOffered,
  };
}

export type JoiningView = Awaited<ReturnType<typeof joiningView>>;

/** The step when the session has ended: nothing of anybody's draft, so that only what was just typed stands there. */
export const lostView = (): JoiningView => ({
  ...NOBODYS_DRAFT,
  kind: null,
  steps: stepsOf(undefined),
  tab: randomUUID(),
  isSessionLost: true,
  banks: BANKS.map(({ bin, shortName }) => ({ value: bin, label: shortName })),
  identity: null,
  regulation: null,
  isProofOffered: false,
});
