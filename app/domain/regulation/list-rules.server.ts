import { findDraftVersion, findVersionInForce } from "#db/queries/regulation.server.ts";
import { requireRole } from "../organisation/require-role.ts";
import { dayOf, type Day } from "../shared/clock.ts";
import type { Ctx } from "../shared/ctx.ts";
import { NotFound } from "../shared/refusal.ts";
import { loadRuleBook } from "./load-rule-book.server.ts";
import { settingIn, type RuleBook, type RuleSetting } from "./rule-book.ts";
import { lawOn, type LegalPeriod, type RuleEntry } from "./rule-entry.ts";
import { writeParameter, type ParameterSpec } from "./rule-parameters.ts";
import { ALL_RULE_IDS, isRuleId, RULE_IDS, ruleOf, type AnyRuleId } from "./rules.ts";

export type ShownParameter = { readonly key: string; readonly value: string; readonly spec: ParameterSpec };

/** A rule as pages show it, with the values of one version. Plain JSON. */
export type ShownRule = Pick<RuleEntry, "kind" | "subject" | "fixedBy"> &
  Pick<RuleSetting, "article" | "severity" | "effectiveFrom" | "effectiveTo" | "isEnabled" | "revision"> & {
    readonly rule: AnyRuleId;
    /** True when it makes findings about sellers or listings. */
    readonly isJudged: boolean;
    readonly defaultSeverity: RuleEntry["severity"];
    readonly parameters: readonly ShownParameter[];
    readonly law: readonly LegalPeriod[];
    /** The law that binds today; null where none does yet or any more. */
    readonly lawToday: string | null;
    readonly runsIn: string | null;
    readonly job: string | null;
    readonly screen: string | null;
  };

export type ShownRules = {
  readonly version: string | null;
  readonly isDraft: boolean;
  readonly rules: readonly ShownRule[];
};

/** Every rule as it binds now, for anybody to read. */
export async function listRulesInForce(ctx: Ctx): Promise<ShownRules> {
  const now = ctx.now();
  const book = await loadRuleBook(ctx.db, await findVersionInForce(ctx.db, now));
  return { version: book.version, isDraft: false, rules: shownOf(book, dayOf(now)) };
}

/** Every rule as the draft sets it, for who edits it; as it binds now while there is no draft. */
export async function listDraftRules(ctx: Ctx): Promise<ShownRules> {
  requireRole(ctx.actor, "market_manager");
  const draft = await findDraftVersion(ctx.db);
  if (!draft) return listRulesInForce(ctx);
  const book = await loadRuleBook(ctx.db, draft);
  return { version: book.version, isDraft: true, rules: shownOf(book, dayOf(ctx.now())) };
}

/** One rule of the draft beside the same one as it binds now. */
export async function getDraftRule(ctx: Ctx, { rule }: { readonly rule: string }) {
  const [draft, inForce] = [await listDraftRules(ctx), await listRulesInForce(ctx)];
  const find = ({ rules }: ShownRules) => rules.find((one) => one.rule === rule);
  const [shown, now] = [find(draft), find(inForce)];
  if (!isRuleId(rule) || !shown || !now) throw new NotFound(`no rule ${rule}`);
  return { version: draft.version, isDraft: draft.isDraft, rule: shown, inForce: now, inForceVersion: inForce.version };
}

const JUDGED: ReadonlySet<string> = new Set(RULE_IDS);

const shownOf = (book: RuleBook, today: Day): ShownRule[] =>
  ALL_RULE_IDS.map((rule) => {
    const { kind, subject, fixedBy, severity, law, parameters, runsIn, job, screen } = ruleOf(rule);
    const setting = settingIn(book, rule);
    return {
      rule,
      kind,
      subject,
      fixedBy,
      isJudged: JUDGED.has(rule),
      article: setting.article,
      severity: setting.severity,
      defaultSeverity: severity,
      effectiveFrom: setting.effectiveFrom,
      effectiveTo: setting.effectiveTo,
      isEnabled: setting.isEnabled,
      revision: setting.revision,
      parameters: Object.entries(parameters).map(([key, spec]) => ({
        key,
        spec,
        value: writeParameter(setting.parameters[key] ?? spec.default),
      })),
      law,
      lawToday: lawOn(law, today)?.legalRef ?? null,
      runsIn: runsIn ? `${runsIn.name}, ${runsIn.file}` : null,
      job: job ?? null,
      screen: screen ?? null,
    };
  });
