import { sql } from "kysely";
import type {
  Cells,
  ImportKind,
  ImportState,
  RowFault,
  RowPlan,
  RowResult,
} from "#app/domain/oversight/import-kinds.ts";
import type { Db } from "#app/domain/shared/ctx.ts";
import type { ImportId, UserId } from "#app/domain/shared/ids.ts";
import type { TimeCursor } from "#app/domain/shared/time-cursor.ts";

/** PostgreSQL takes at most 65,535 parameters in a statement. */
const ROWS_AT_ONCE = 5_000;

export async function insertImport(
  db: Db,
  row: { id: ImportId; kind: ImportKind; fileName: string; fileHash: string; createdBy: UserId; createdAt: Date },
  lines: readonly { line: number; cells: Cells }[],
): Promise<void> {
  await db
    .insertInto("imports")
    .values({
      id: row.id,
      kind: row.kind,
      file_name: row.fileName,
      file_hash: row.fileHash,
      state: "planning",
      rows_total: lines.length,
      created_by: row.createdBy,
      created_at: row.createdAt,
    })
    .execute();
  for (let from = 0; from < lines.length; from += ROWS_AT_ONCE) {
    await db
      .insertInto("import_rows")
      .values(
        lines
          .slice(from, from + ROWS_AT_ONCE)
          .map(({ line, cells }) => ({ import_id: row.id, line, cells: JSON.stringify(cells) })),
      )
      .execute();
  }
}

export type ImportRow = {
  readonly id: ImportId;
  readonly kind: ImportKind;
  readonly fileName: string;
  readonly fileHash: string;
  readonly state: ImportState;
  readonly rowsTotal: number;
  readonly createdBy: UserId;
  readonly createdAt: Date;
  readonly plannedAt: Date | null;
  readonly appliedAt: Date | null;
};

const imports = (db: Db) =>
  db
    .selectFrom("imports")
    .select([
      "id",
      "kind",
      "file_name as fileName",
      "file_hash as fileHash",
      "state",
      "rows_total as rowsTotal",
      "created_by as createdBy",
      "created_at as createdAt",
      "planned_at as plannedAt",
      "applied_at as appliedAt",
    ]);

export const findImport = (db: Db, id: ImportId): Promise<ImportRow | undefined> =>
  imports(db).where("id", "=", id).$castTo<ImportRow>().executeTakeFirst();

export const lockImport = (db: Db, id: ImportId): Promise<ImportRow | undefined> =>
  imports(db).where("id", "=", id).forUpdate().$castTo<ImportRow>().executeTakeFirst();

export function listImportRows(
  db: Db,
  { after, limit }: { after: TimeCursor | undefined; limit: number },
): Promise<ImportRow[]> {
  return imports(db)
    .$if(after !== undefined, (query) =>
      query.where((eb) =>
        eb(eb.refTuple("created_at", "id"), "<", eb.tuple(after?.at ?? new Date(0), after?.id ?? "")),
      ),
    )
    .orderBy("created_at", "desc")
    .orderBy("id", "desc")
    .limit(limit)
    .$castTo<ImportRow>()
    .execute();
}

export async function updateImportState(
  db: Db,
  id: ImportId,
  state: ImportState,
  at: { plannedAt?: Date; appliedAt?: Date } = {},
): Promise<void> {
  await db
    .updateTable("imports")
    .set({
      state,
      ...(at.plannedAt ? { planned_at: at.plannedAt } : {}),
      ...(at.appliedAt ? { applied_at: at.appliedAt } : {}),
    })
    .where("id", "=", id)
    .execute();
}

export type ImportCounts = {
  readonly read: number;
  readonly planned: number;
  readonly toMake: number;
  readonly same: number;
  readonly faulty: number;
  readonly made: number;
  readonly failed: number;
};

export async function countImportRows(db: Db, id: ImportId): Promise<ImportCounts> {
  const { rows } = await sql<ImportCounts>`
    select count(*)::int as read, count(plan)::int as planned,
      count(*) filter (where plan = 'new')::int as "toMake", count(*) filter (where plan = 'same')::int as same,
      count(*) filter (where plan = 'error')::int as faulty, count(*) filter (where result = 'made')::int as made,
      count(*) filter (where result = 'failed')::int as failed
    from import_rows where import_id = ${id}
  `.execute(db);
  const [counts] = rows;
  if (!counts) throw new Error("a count has a row");
  return counts;
}

export type ImportLine = {
  readonly line: number;
  readonly cells: Cells;
  /** A worker had begun to make an account for it. */
  readonly isBegun: boolean;
};

/** The next rows nobody has planned yet. */
export const listRowsToPlan = (db: Db, id: ImportId, limit: number): Promise<ImportLine[]> =>
  db
    .selectFrom("import_rows")
    .select(["line", "cells", "is_begun as isBegun"])
    .where("import_id", "=", id)
    .where("plan", "is", null)
    .orderBy("line")
    .limit(limit)
    .$castTo<ImportLine>()
    .execute();

/** The next rows that are to make something and have not yet. */
export const listRowsToApply = (db: Db, id: ImportId, limit: number): Promise<ImportLine[]> =>
  db
    .selectFrom("import_rows")
    .select(["line", "cells", "is_begun as isBegun"])
    .where("import_id", "=", id)
    .where("plan", "=", "new")
    .where("result", "is", null)
    .orderBy("line")
    .limit(limit)
    .$castTo<ImportLine>()
    .execute();

export type PlannedLine = {
  readonly line: number;
  readonly plan: RowPlan;
  readonly faults: readonly RowFault[];
  readonly subjectId: string | null;
};

export async function updatePlans(db: Db, id: ImportId, lines: readonly PlannedLine[]): Promise<void> {
  if (lines.length === 0) return;
  await sql`
    update import_rows r set plan = p.plan, faults = p.faults, subject_id = p."subjectId"
    from jsonb_to_recordset(${JSON.stringify(lines)}::jsonb) as p(line int, plan text, faults jsonb, "subjectId" uuid)
    where r.import_id = ${id} and r.line = p.line
  `.execute(db);
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
      ...(result === "failed" ? {} : { cells: null }),
    })
    .where("import_id", "=", id)
    .where("line", "=", line)
    .execute();
}

export type FaultyLine = { readonly line: number; readonly cells: Cells | null; readonly faults: readonly RowFault[] };

/** Rows that something is wrong with, a page at a time. */
export const listFaultyLines = (
  db: Db,
  id: ImportId,
  { after, limit }: { after: number; limit: number },
): Promise<FaultyLine[]> =>
  db
    .selectFrom("import_rows")
    .select(["line", "cells", "faults"])
    .where("import_id", "=", id)
    .where((eb) => eb.or([eb("plan", "=", "error"), eb("result", "=", "failed")]))
    .where("line", ">", after)
    .orderBy("line")
    .limit(limit)
    .$castTo<FaultyLine>()
    .execute();

/** Drops what was read when nobody wants it any more. */
export async function dropCells(db: Db, id: ImportId): Promise<void> {
  await db.updateTable("import_rows").set({ cells: null }).where("import_id", "=", id).execute();
}
