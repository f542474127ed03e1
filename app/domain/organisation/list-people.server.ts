import { listPeopleInAreas, listUnitChoices, type PersonRow, type UnitChoice } from "#db/queries/unit-people.server.ts";
import type { Ctx } from "../shared/ctx.ts";
import { pageOf, readTimeCursor, writeTimeCursor, type Page } from "../shared/time-cursor.ts";
import { administeredAreas } from "./administered.server.ts";

const PAGE_SIZE = 30;

type Filter = { kind: "official" | "seller"; words?: string | undefined; after?: string | undefined };

/** People with a role in the administered areas, the newest account first. */
export async function listPeople(ctx: Ctx, { kind, words, after }: Filter): Promise<Page<PersonRow>> {
  const rows = await listPeopleInAreas(
    ctx.db,
    { areas: administeredAreas(ctx), kind, words },
    { after: readTimeCursor(after), limit: PAGE_SIZE + 1 },
  );
  return pageOf(rows, PAGE_SIZE, ({ createdAt, id }) => writeTimeCursor({ at: createdAt, id }));
}

/** The units in which the actor may open accounts. */
export const listAdministeredUnits = (ctx: Ctx): Promise<UnitChoice[]> =>
  listUnitChoices(ctx.db, administeredAreas(ctx));
