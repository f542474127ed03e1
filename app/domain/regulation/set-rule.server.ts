import { upsertRule, type RuleChange } from "#db/queries/regulation-rules.server.ts";
import { lockDraftVersion } from "#db/queries/regulation.server.ts";
import { requireRole, requireUser } from "../organisation/require-role.ts";
import { dayOf } from "../shared/clock.ts";
import type { Ctx } from "../shared/ctx.ts";
import { inTransaction } from "../shared/in-transaction.server.ts";
import { recordAudit } from "../shared/record-audit.server.ts";
import { NotFound, Refusal, type RefusalFacts } from "../shared/refusal.ts";
import { loadRuleBook } from "./load-rule-book.server.ts";
import { settingIn, type RuleSetting } from "./rule-book.ts";
import { lawOn } from "./rule-entry.ts";
import { brokenFloors, readParameter, type LawFloor, type ParameterValue } from "./rule-parameters.ts";
import { isRuleId, ruleOf, type AnyRuleId } from "./rules.ts";
import type { SetRule } from "./set-rule.schema.ts";

/**
 * Sets a rule of the draft: its parameters, how grave it is, whether and from when it runs. Refuses what is looser than the
 * law, naming the article and the law, and a form that was read before somebody else's change.
 */
export async function setRule(ctx: Ctx, input: SetRule & { readonly rule: string }): Promise<void> {
  requireRole(ctx.actor, "market_manager");
  const { userId } = requireUser(ctx.actor);
  const { rule } = input;
  if (!isRuleId(rule)) throw new NotFound(`no rule ${rule}`);
  await inTransaction(ctx, async (tx) => {
    const draft = await lockDraftVersion(tx.db);
    if (!draft) throw new Refusal("regulation.no-draft");
    const book = await loadRuleBook(tx.db, draft);
    const before = settingIn(book, rule);
    if (before.revision !== input.revision) throw new Refusal("regulation.rule-changed-meanwhile");
    const change = changeOf(rule, input, before);
    refuseSofter(rule, change, {
      article: before.article,
      law: lawOn(ruleOf(rule).law, dayOf(tx.now()))?.legalRef ?? "",
    });
    await upsertRule(tx.db, draft.id, change, { at: tx.now(), by: userId });
    await recordAudit(tx, {
      action: "regulation.rule-set",
      subjectType: "regulation",
      subjectId: draft.id,
      before: { rule, ...audited(before) },
      after: audited(change),
    });
  });
}

const audited = ({ parameters, severity, isEnabled, effectiveFrom, effectiveTo }: RuleChange | RuleSetting) => ({
  parameters,
  severity,
  isEnabled,
  effectiveFrom,
  effectiveTo,
});

function changeOf(rule: AnyRuleId, input: SetRule, { article }: RuleSetting): RuleChange {
  const specs = ruleOf(rule).parameters;
  const parameters: Record<string, ParameterValue> = {};
  for (const [key, spec] of Object.entries(specs)) {
    const value = readParameter(spec, input.parameters[key] ?? "");
    if (value === undefined) {
      const facts: RefusalFacts = spec.kind === "day" ? {} : { min: spec.min, max: spec.max };
      throw new Refusal("regulation.parameter-wrong", { facts, field: `parameters.${key}` });
    }
    parameters[key] = value;
  }
  const [broken] = brokenFloors(specs, parameters);
  if (broken) {
    const facts = { article, ...floorFacts(broken.floor) };
    throw new Refusal("regulation.below-law", { facts, field: `parameters.${broken.parameter}` });
  }
  const { severity, isEnabled, effectiveFrom = null, effectiveTo = null } = input;
  if (effectiveFrom !== null && effectiveTo !== null && effectiveTo < effectiveFrom) {
    throw new Refusal("regulation.dates-crossed", { field: "effectiveTo" });
  }
  return { rule, parameters, severity, isEnabled, effectiveFrom, effectiveTo };
}

const floorFacts = ({ legalRef, atLeast, atMost, notAfter }: LawFloor): RefusalFacts => ({
  law: legalRef,
  ...(atLeast === undefined ? {} : { least: atLeast }),
  ...(atMost === undefined ? {} : { most: atMost }),
  ...(notAfter === undefined ? {} : { day: notAfter }),
});

/** What the law fixes cannot be switched off, softened, put off or ended. */
function refuseSofter(rule: AnyRuleId, change: RuleChange, facts: { article: number; law: string }): void {
  const { fixedBy, severity } = ruleOf(rule);
  if (fixedBy !== "law") return;
  const field = !change.isEnabled
    ? "isEnabled"
    : severity === "block" && change.severity === "warn"
      ? "severity"
      : change.effectiveFrom !== null
        ? "effectiveFrom"
        : change.effectiveTo !== null
          ? "effectiveTo"
          : undefined;
  if (field) throw new Refusal("regulation.rule-fixed-by-law", { facts: { rule, ...facts }, field });
}
