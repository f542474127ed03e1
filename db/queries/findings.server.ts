import type { Db } from "#app/domain/shared/ctx.ts";

export type FindingSubject = "seller" | "listing";

export type OpenFinding = {
  readonly id: string;
  readonly subjectType: FindingSubject;
  readonly subjectId: string;
  readonly rule: string;
  readonly severity: "block" | "warn";
  readonly article: number;
  readonly fact: Readonly<Record<string, unknown>>;
  readonly foundAt: Date;
};

/** What is wrong today with subjects of one kind, blocking findings first. */
export function listOpenFindings(
  db: Db,
  subjectType: FindingSubject,
  subjectIds: readonly string[],
): Promise<OpenFinding[]> {
  if (subjectIds.length === 0) return Promise.resolve([]);
  return db
    .selectFrom("findings")
    .select([
      "id",
      "subject_type as subjectType",
      "subject_id as subjectId",
      "rule",
      "severity",
      "article",
      "fact",
      "found_at as foundAt",
    ])
    .where("subject_type", "=", subjectType)
    .where("subject_id", "in", [...subjectIds])
    .where("resolved_at", "is", null)
    .orderBy("severity")
    .orderBy("rule")
    .execute() as Promise<OpenFinding[]>;
}

export type FoundFinding = Omit<OpenFinding, "foundAt">;

/** Opens findings; one that is open already for its subject and rule gets the new facts and keeps its date. */
export async function upsertOpenFindings(db: Db, findings: readonly FoundFinding[], at: Date): Promise<void> {
  if (findings.length === 0) return;
  await db
    .insertInto("findings")
    .values(
      findings.map((f) => ({
        id: f.id,
        subject_type: f.subjectType,
        subject_id: f.subjectId,
        rule: f.rule,
        severity: f.severity,
        article: f.article,
        fact: JSON.stringify(f.fact),
        found_at: at,
      })),
    )
    .onConflict((oc) =>
      oc
        .columns(["subject_type", "subject_id", "rule"])
        .where("resolved_at", "is", null)
        .doUpdateSet((eb) => ({
          severity: eb.ref("excluded.severity"),
          article: eb.ref("excluded.article"),
          fact: eb.ref("excluded.fact"),
        })),
    )
    .execute();
}

/** Closes findings whose fact is gone. They stay as a record of what was wrong and for how long. */
export async function resolveFindings(db: Db, ids: readonly string[], at: Date): Promise<void> {
  if (ids.length === 0) return;
  await db
    .updateTable("findings")
    .set({ resolved_at: at })
    .where("id", "in", [...ids])
    .execute();
}
