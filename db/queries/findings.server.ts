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
  readonly versionId: string | null;
  readonly foundAt: Date;
  /** When the fault itself was first seen; its facts may have changed since. */
  readonly firstFoundAt: Date;
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
      "version_id as versionId",
      "found_at as foundAt",
      "first_found_at as firstFoundAt",
    ])
    .where("subject_type", "=", subjectType)
    .where("subject_id", "in", [...subjectIds])
    .where("resolved_at", "is", null)
    .orderBy("severity")
    .orderBy("rule")
    .execute() as Promise<OpenFinding[]>;
}

/** A finding as it is written: `firstFoundAt` is the day of an earlier row that it follows, or its own. */
export type FoundFinding = Omit<OpenFinding, "foundAt"> & { readonly parameters: object; readonly legalRef: string };

/** Opens findings. The caller has closed the rows that they follow: one open finding for each subject and rule. */
export async function insertFindings(db: Db, findings: readonly FoundFinding[], at: Date): Promise<void> {
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
        version_id: f.versionId,
        parameters: JSON.stringify(f.parameters),
        legal_ref: f.legalRef,
        found_at: at,
        first_found_at: f.firstFoundAt,
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
