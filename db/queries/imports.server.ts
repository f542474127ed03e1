import { sql } from "kysely";
import type { Cells, ImportState } from "#app/domain/shared/import-plan.ts";
import type { Db } from "#app/domain/shared/ctx.ts";
import type { ImportId, SellerId, UserId } from "#app/domain/shared/ids.ts";
import type { TimeCursor } from "#app/domain/shared/time-cursor.ts";

/** PostgreSQL takes at most 65,535 parameters in a statement. */
const ROWS_AT_ONCE = 5_000;

/** Whose imports: one seller's, or (null) the department's own. */
export type ImportScope = SellerId | null;

export type NewImport = {
  readonly id: ImportId;
  readonly kind: string;
  readonly sellerId: ImportScope;
  readonly fileName: string;
  readonly fileHash: string;
  readonly unread: readonly string[];
  readonly createdBy: UserId;
  readonly createdAt: Date;
};

export async function insertImport(
  db: Db,
  row: NewImport,
  lines: readonly { line: number; cells: Cells }[],
): Promise<void> {
  await db
    .insertInto("imports")
    .values({
      id: row.id,
      kind: row.kind,
      seller_id: row.sellerId,
      file_name: row.fileName,
      file_hash: row.fileHash,
      unread_columns: [...row.unread],
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

export type ImportRow<Kind extends string = string> = {
  readonly id: ImportId;
  readonly kind: Kind;
  readonly sellerId: ImportScope;
  readonly fileName: string;
  readonly fileHash: string;
  /** Over what every row writes and stands on; null while there is no plan, and for the department's imports. */
  readonly planHash: string | null;
  readonly unread: readonly string[];
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
      "seller_id as sellerId",
      "file_name as fileName",
      "file_hash as fileHash",
      "plan_hash as planHash",
      "unread_columns as unread",
      "state",
      "rows_total as rowsTotal",
      "created_by as createdBy",
      "created_at as createdAt",
      "planned_at as plannedAt",
      "applied_at as appliedAt",
    ]);

/** Any import, for the worker that was told its id. */
export const findQueuedImport = <Kind extends string>(db: Db, id: ImportId): Promise<ImportRow<Kind> | undefined> =>
  imports(db).where("id", "=", id).$castTo<ImportRow<Kind>>().executeTakeFirst();

export const findImport = <Kind extends string>(
  db: Db,
  scope: ImportScope,
  id: ImportId,
): Promise<ImportRow<Kind> | undefined> =>
  imports(db)
    .where("id", "=", id)
    .where("seller_id", "is not distinct from", scope)
    .$castTo<ImportRow<Kind>>()
    .executeTakeFirst();

export const lockImport = (db: Db, scope: ImportScope, id: ImportId): Promise<ImportRow | undefined> =>
  imports(db)
    .where("id", "=", id)
    .where("seller_id", "is not distinct from", scope)
    .forUpdate()
    .$castTo<ImportRow>()
    .executeTakeFirst();

export function listImportRows<Kind extends string>(
  db: Db,
  scope: ImportScope,
  { after, limit }: { after: TimeCursor | undefined; limit: number },
): Promise<ImportRow<Kind>[]> {
  return imports(db)
    .$if(scope === null, (query) => query.where("seller_id", "is", null))
    .$if(scope !== null, (query) => query.where("seller_id", "=", scope))
    .$if(after !== undefined, (query) =>
      query.where((eb) =>
        eb(eb.refTuple("created_at", "id"), "<", eb.tuple(after?.at ?? new Date(0), after?.id ?? "")),
      ),
    )
    .orderBy("created_at", "desc")
    .orderBy("id", "desc")
    .limit(limit)
    .$castTo<ImportRow<Kind>>()
    .execute();
}

export async function updateImportState(
  db: Db,
  id: ImportId,
  state: ImportState,
  changes: { plannedAt?: Date; appliedAt?: Date; planHash?: string } = {},
): Promise<void> {
  await db
    .updateTable("imports")
    .set({
      state,
      ...(changes.plannedAt ? { planned_at: changes.plannedAt } : {}),
      ...(changes.appliedAt ? { applied_at: changes.appliedAt } : {}),
      ...(changes.planHash ? { plan_hash: changes.planHash } : {}),
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
  readonly warned: number;
  readonly made: number;
  readonly failed: number;
};

export async function countImportRows(db: Db, id: ImportId): Promise<ImportCounts> {
  const { rows } = await sql<ImportCounts>`
    select count(*)::int as read, count(plan)::int as planned,
      count(*) filter (where plan = 'new')::int as "toMake", count(*) filter (where plan = 'same')::int as same,
      count(*) filter (where plan = 'error')::int as faulty, count(*) filter (where warnings <> '[]')::int as warned,
      count(*) filter (where result = 'made')::int as made, count(*) filter (where result = 'failed')::int as failed
    from import_rows where import_id = ${id}
  `.execute(db);
  const [counts] = rows;
  if (!counts) throw new Error("a count has a row");
  return counts;
}

/** Drops what was read when nobody wants it any more. */
export async function dropCells(db: Db, id: ImportId): Promise<void> {
  await db.updateTable("import_rows").set({ cells: null, planned: null }).where("import_id", "=", id).execute();
}
