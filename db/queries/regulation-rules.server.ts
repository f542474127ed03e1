import { sql } from "kysely";
import type { StoredRule } from "#app/domain/regulation/rule-book.ts";
import type { Day } from "#app/domain/shared/clock.ts";
import type { Db } from "#app/domain/shared/ctx.ts";
import type { RegulationVersionId, UserId } from "#app/domain/shared/ids.ts";

/** What a version itself says about rules; the others have their defaults. */
export function listRuleRows(db: Db, versionId: RegulationVersionId): Promise<StoredRule[]> {
  return db
    .selectFrom("regulation_rules")
    .select([
      "rule",
      "parameters",
      "severity",
      "effective_from as effectiveFrom",
      "effective_to as effectiveTo",
      "is_enabled as isEnabled",
      "revision",
    ])
    .where("version_id", "=", versionId)
    .orderBy("rule")
    .$castTo<StoredRule>()
    .execute();
}

export type RuleChange = {
  readonly rule: string;
  readonly parameters: object;
  readonly severity: "block" | "warn";
  readonly effectiveFrom: Day | null;
  readonly effectiveTo: Day | null;
  readonly isEnabled: boolean;
};

/** Writes a rule of a draft; the caller holds the draft. */
export async function upsertRule(
  db: Db,
  versionId: RegulationVersionId,
  change: RuleChange,
  { at, by }: { at: Date; by: UserId },
): Promise<void> {
  const values = {
    parameters: JSON.stringify(change.parameters),
    severity: change.severity,
    effective_from: change.effectiveFrom,
    effective_to: change.effectiveTo,
    is_enabled: change.isEnabled,
    changed_at: at,
    changed_by: by,
  };
  await db
    .insertInto("regulation_rules")
    .values({ version_id: versionId, rule: change.rule, ...values })
    .onConflict((oc) =>
      oc.columns(["version_id", "rule"]).doUpdateSet({ ...values, revision: sql`regulation_rules.revision + 1` }),
    )
    .execute();
}

/** Gives a new draft the rules of the version that it is a copy of. */
export async function copyRules(db: Db, from: RegulationVersionId, to: RegulationVersionId, at: Date): Promise<void> {
  await sql`
    insert into regulation_rules (version_id, rule, parameters, severity, effective_from, effective_to, is_enabled,
      revision, changed_at, changed_by)
    select ${to}::uuid, rule, parameters, severity, effective_from, effective_to, is_enabled, 1, ${at}, changed_by
    from regulation_rules where version_id = ${from}::uuid
  `.execute(db);
}
