import { sql } from "kysely";
import type { Cells, RowFault, RowPlan, RowResult } from "#app/domain/shared/import-plan.ts";
import type { Db } from "#app/domain/shared/ctx.ts";
import type { ImportId } from "#app/domain/shared/ids.ts";

export type ImportLine = {
  readonly line: number;
  readonly cells: Cells;
  /** A worker had begun to make an account for it. */
  readonly isBegun: boolean;
  /** What the plan says that the row writes, and the hash of the facts it stands on. */
  readonly planned: unknown;
  readonly factsHash: string | null;
};

const lines = (db: Db, id: ImportId, limit: number) =>
  db
    .selectFrom("import_rows")
    .select(["line", "cells", "is_begun as isBegun", "planned", "facts_hash as factsHash"])
    .where("import_id", "=", id)
    .orderBy("line")
    .limit(limit);

/** The next rows nobody has planned yet. */
export const listRowsToPlan = (db: Db, id: ImportId, limit: number): Promise<ImportLine[]> =>
  lines(db, id, limit).where("plan", "is", null).$castTo<ImportLine>().execute();

/** The next rows that are to make something and have not yet. */
export const listRowsToApply = (db: Db, id: ImportId, limit: number): Promise<ImportLine[]> =>
  lines(db, id, limit).where("plan", "=", "new").where("result", "is", null).$castTo<ImportLine>().execute();

/** Rows of the plan that make something, after a line. */
export const listPlannedRows = (
  db: Db,
  id: ImportId,
  { after, limit }: { after: number; limit: number },
): Promise<ImportLine[]> =>
  lines(db, id, limit).where("plan", "=", "new").where("line", ">", after).$castTo<ImportLine>().execute();

export type PlannedLine = {
  readonly line: number;
  readonly plan: RowPlan;
  readonly faults: readonly RowFault[];
  readonly subjectId: string | null;
  readonly warnings?: readonly RowFault[];
  readonly planned?: unknown;
  readonly factsHash?: string | null;
};

export async function updatePlans(db: Db, id: ImportId, planned: readonly PlannedLine[]): Promise<void> {
  if (planned.length === 0) return;
  await sql`
    update import_rows r set plan = p.plan, faults = p.faults, subject_id = p."subjectId",
      warnings = coalesce(p.warnings, '[]'), planned = p.planned, facts_hash = p."factsHash"
    from jsonb_to_recordset(${JSON.stringify(planned)}::jsonb)
      as p(line int, plan text, faults jsonb, "subjectId" uuid, warnings jsonb, planned jsonb, "factsHash" text)
    where r.import_id = ${id} and r.line = p.line
  `.execute(db);
}

/** Forgets what a plan said, so that it can be made anew. */
export async function clearPlan(db: Db, id: ImportId): Promise<void> {
  await db
    .updateTable("import_rows")
    .set({ plan: null, faults: "[]", warnings: "[]", planned: null, facts_hash: null, subject_id: null })
    .where("import_id", "=", id)
    .execute();
}

export async function markBegun(db: Db, id: ImportId, line: number): Promise<void> {
  await db
    .updateTable("import_rows")
    .set({ is_begun: true })
    .where("import_id", "=", id)
    .where("line", "=", line)
    .execute();
}

/** What became of a row. The cells of a row that was made are dropped: persons' facts live in one place. */
export async function updateResult(
  db: Db,
  id: ImportId,
  line: number,
  { result, subjectId, faults = [] }: { result: RowResult; subjectId: string | null; faults?: readonly RowFault[] },
): Promise<void> {
  await db
    .updateTable("import_rows")
    .set({
      result,
      subject_id: subjectId,
      faults: JSON.stringify(faults),
      ...(result === "failed" ? {} : { cells: null, planned: null }),
    })
    .where("import_id", "=", id)
    .where("line", "=", line)
    .execute();
}

export type NotedLine = {
  readonly line: number;
  readonly cells: Cells | null;
  readonly faults: readonly RowFault[];
  readonly warnings: readonly RowFault[];
};

const noted = (db: Db, id: ImportId, { after, limit }: { after: number; limit: number }) =>
  db
    .selectFrom("import_rows")
    .select(["line", "cells", "faults", "warnings"])
    .where("import_id", "=", id)
    .where("line", ">", after)
    .orderBy("line")
    .limit(limit)
    .$castTo<NotedLine>();

type LinePage = { readonly after: number; readonly limit: number };

/** Rows that something is wrong with, a page at a time. */
export const listFaultyLines = (db: Db, id: ImportId, page: LinePage): Promise<NotedLine[]> =>
  noted(db, id, page)
    .where((eb) => eb.or([eb("plan", "=", "error"), eb("result", "=", "failed")]))
    .execute();

/** Rows of which their writer should know something, a page at a time. */
export const listWarnedLines = (db: Db, id: ImportId, page: LinePage): Promise<NotedLine[]> =>
  noted(db, id, page)
    .where(sql<boolean>`warnings <> '[]'`)
    .execute();

export type MadeLine = { readonly line: number; readonly subjectId: string | null };

/** Rows that were made, with the thing that came of each. */
export const listMadeLines = (db: Db, id: ImportId, { after, limit }: LinePage): Promise<MadeLine[]> =>
  db
    .selectFrom("import_rows")
    .select(["line", "subject_id as subjectId"])
    .where("import_id", "=", id)
    .where("result", "=", "made")
    .where("line", ">", after)
    .orderBy("line")
    .limit(limit)
    .$castTo<MadeLine>()
    .execute();
