import { sql } from "kysely";
import type { Db } from "#app/domain/shared/ctx.ts";
import type { LotId, TraceEventId } from "#app/domain/shared/ids.ts";
import type { ContainerEvent, FoldedContainer } from "#app/domain/traceability/fold-container.ts";
import type { Sscc } from "#app/domain/traceability/sscc.ts";

export type NumberedContainer = { readonly id: string; readonly sscc: Sscc };

/** Containers of this market by their numbers; others that an event names are left out. */
export async function listContainersBySscc(db: Db, ssccs: readonly Sscc[]): Promise<NumberedContainer[]> {
  if (ssccs.length === 0) return [];
  return db
    .selectFrom("containers")
    .select(["id", "sscc"])
    .where("sscc", "in", [...ssccs])
    .orderBy("id")
    .execute();
}

export async function insertContainerEvents(
  db: Db,
  eventId: TraceEventId,
  containerIds: readonly string[],
): Promise<void> {
  if (containerIds.length === 0) return;
  await db
    .insertInto("container_events")
    .values(containerIds.map((id) => ({ event_id: eventId, container_id: id })))
    .execute();
}

/** Marks what an event said of containers as declared wrong, and answers them. */
export async function voidContainerEvents(db: Db, eventId: TraceEventId): Promise<NumberedContainer[]> {
  const rows = await db
    .updateTable("container_events as e")
    .from("containers as c")
    .set({ is_void: true })
    .whereRef("c.id", "=", "e.container_id")
    .where("e.event_id", "=", eventId)
    .returning(["c.id", "c.sscc"])
    .execute();
  return rows.sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** What a container is folded from, in the order of recording. */
export const listContainerEvents = (db: Db, containerId: string): Promise<ContainerEvent[]> =>
  db
    .selectFrom("container_events as c")
    .innerJoin("trace_events as e", "e.id", "c.event_id")
    .select(["e.body as event", "e.seller_id as sellerId", "e.place_id as placeId"])
    .where("c.container_id", "=", containerId)
    .where("c.is_void", "=", false)
    .orderBy("e.seq")
    .$castTo<ContainerEvent>()
    .execute();

export type ContainerRows = Omit<FoldedContainer, "contents" | "parent"> & {
  readonly parentId: string | null;
  readonly lots: readonly { readonly lotId: LotId; readonly quantity: number | null; readonly uom: string }[];
};

/** Writes what a container is now; undefined when no event that stands names it. */
export async function replaceContainer(db: Db, id: string, rows: ContainerRows | undefined): Promise<void> {
  await db.deleteFrom("container_lots").where("container_id", "=", id).execute();
  if (!rows) {
    await db.deleteFrom("container_states").where("container_id", "=", id).execute();
    return;
  }
  const columns = {
    holder_id: rows.holderId,
    parent_id: rows.parentId,
    place_id: rows.placeId,
    seen_at: rows.seenAt,
  };
  await db
    .insertInto("container_states")
    .values({ container_id: id, ...columns })
    .onConflict((oc) => oc.column("container_id").doUpdateSet(columns))
    .execute();
  if (rows.lots.length === 0) return;
  await db
    .insertInto("container_lots")
    .values(rows.lots.map((lot) => ({ container_id: id, lot_id: lot.lotId, quantity: lot.quantity, uom: lot.uom })))
    .execute();
}

/** Whether `inner` stands in or on `outer`, however deep; `union` ends a circle. */
export async function isInside(db: Db, inner: string, outer: string): Promise<boolean> {
  const { rows } = await sql`
    with recursive up (id) as (
      select ${inner}::uuid
      union
      select s.parent_id from up join container_states s on s.container_id = up.id where s.parent_id is not null
    )
    select 1 from up where id = ${outer}::uuid limit 1
  `.execute(db);
  return rows.length > 0;
}

/** How many containers this one stands in or on, itself counted. */
export async function countAbove(db: Db, id: string): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    with recursive up (id) as (
      select ${id}::uuid
      union
      select s.parent_id from up join container_states s on s.container_id = up.id where s.parent_id is not null
    )
    select count(*)::int as count from up
  `.execute(db);
  return rows[0]?.count ?? 0;
}

/** These containers with everything that stands in or on them, however deep. */
export async function listNested(db: Db, ids: readonly string[]): Promise<NumberedContainer[]> {
  if (ids.length === 0) return [];
  const { rows } = await sql<NumberedContainer>`
    with recursive down (id) as (
      select unnest(${[...ids]}::uuid[])
      union
      select s.container_id from down join container_states s on s.parent_id = down.id
    )
    select c.id, c.sscc from down join containers c on c.id = down.id order by c.id
  `.execute(db);
  return rows;
}
