import { lockDraft, upsertDraft } from "#db/queries/seller-drafts.server.ts";
import { lockUser } from "#db/queries/users.server.ts";
import { requireUser } from "../identity/require-user.ts";
import { sellerOf } from "../shared/actor.ts";
import type { Ctx, TxCtx } from "../shared/ctx.ts";
import { inTransaction } from "../shared/in-transaction.server.ts";
import { recordAudit } from "../shared/record-audit.server.ts";
import { Refusal } from "../shared/refusal.ts";
import { kindOf, type DraftFacts } from "./joining-draft.ts";
import { fieldsOf, meetsAnother, type JoiningStep, type Saves } from "./joining-steps.ts";
import { requireCommune } from "./require-commune.server.ts";
import type { DraftMark } from "./save-joining-step.schema.ts";

const LONGEST_ANSWER = 4000;

type Input = {
  readonly step: JoiningStep;
  readonly values: DraftFacts;
  readonly mark: DraftMark;
  /** The step to come back to: the next one when this one is good, itself while it is not. */
  readonly goOn: JoiningStep;
  /** Kept while the person is still typing: no act of its own. */
  readonly isTyping?: boolean;
};

/**
 * Keeps what was typed at a step, right or wrong, so that nothing is lost. Another window that wrote the same step in between
 * is not overwritten: the refusal says so, and saving again after reading it is a choice. Only the step's own fields are taken.
 */
export async function saveJoiningStep(ctx: Ctx, input: Input): Promise<{ version: number }> {
  const { userId } = requireUser(ctx.actor);
  if (sellerOf(ctx.actor)) throw new Refusal("organisation.already-seller");
  const { step, mark } = input;
  return inTransaction(ctx, async (tx) => {
    await lockUser(tx.db, userId);
    const draft = await lockDraft(tx.db, userId);
    const saves: Saves = draft?.saves ?? {};
    if (!input.isTyping) await checkPlace(tx, input);
    if (meetsAnother(saves, step, mark)) throw new Refusal("organisation.draft-changed-elsewhere");
    const version = (draft?.version ?? 0) + 1;
    await upsertDraft(tx.db, userId, {
      step: input.isTyping ? (draft?.step ?? step) : input.goOn,
      facts: { ...draft?.facts, ...answersOf(input, draft?.facts ?? {}) },
      saves: { ...saves, [step]: { version, tab: mark.tab } },
      version,
      at: tx.now(),
    });
    if (!input.isTyping) {
      const after = { step, version };
      await recordAudit(tx, { action: "seller.draft-saved", subjectType: "user", subjectId: userId, after });
    }
    return { version };
  });
}

/** A commune is named once and for all at its step: an old name that means several is asked about there. */
async function checkPlace(tx: TxCtx, { step, values, goOn }: Input): Promise<void> {
  if (step !== "place" || goOn === step) return;
  const { communeCode: text = "", communeCodePick: pick } = values;
  await requireCommune(tx, { text, pick, field: "communeCode" });
}

function answersOf({ step, values }: Input, before: DraftFacts): DraftFacts {
  const kind = kindOf({ ...before, ...values });
  const fields = fieldsOf(step, kind).filter((name) => values[name] !== undefined);
  return Object.fromEntries(fields.map((name) => [name, (values[name] ?? "").slice(0, LONGEST_ANSWER)]));
}
