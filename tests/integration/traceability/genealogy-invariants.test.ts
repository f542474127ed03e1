import { sql } from "kysely";
import { expect } from "vitest";
import { holdLot } from "#app/domain/oversight/hold-lot.server.ts";
import type { LotId } from "#app/domain/shared/ids.ts";
import { listBreaches } from "#db/queries/invariants.server.ts";
import { aYard, declareWrong, made, someHarvests, transform } from "#tests/factories/genealogy.ts";
import { anInspector, aSeller } from "#tests/factories/people.ts";
import { test } from "#tests/setup/test.ts";

const said = { reason: "Chờ kết quả kiểm nghiệm mẫu.", advice: "Chưa dùng hàng của lô này." };

test("each broken invariant of the record names the row that breaks it", async ({ ctx, db }) => {
  const yard = await aYard((await aSeller(ctx)).ctx);
  const [field, other] = (await someHarvests(yard, 2)) as [LotId, LotId];
  const pack = await made(yard, field);
  const stall = await made(yard, pack);
  await declareWrong(yard, await transform(yard, [other], 1));
  await holdLot(await anInspector(ctx), { lotId: field, ...said });
  const named = async (): Promise<string[]> => [...new Set((await listBreaches(db)).map(({ invariant }) => invariant))];
  expect(await named()).toEqual([]);

  const broken = async (statement: ReturnType<typeof sql>): Promise<string[]> => {
    const undone = new Error("undone");
    let found: string[] = [];
    await db
      .transaction()
      .execute(async (trx) => {
        await statement.execute(trx);
        found = [...new Set((await listBreaches(trx)).map(({ invariant }) => invariant))];
        throw undone;
      })
      .catch((error: unknown) => {
        if (error !== undone) throw error;
      });
    return found;
  };
  const EDGES = "trace: edges equal the transformations that stand";
  const REACH = "trace: all that was made of a held or recalled lot, and nothing else, is so for its sake";
  const STATE = "trace: a lot's state is what its open holds make it";
  expect(await broken(sql`delete from lot_edges where child_id = ${stall}`)).toEqual([EDGES, REACH]);
  expect(
    await broken(sql`
      insert into lot_edges (parent_id, child_id, event_id, occurred_at)
      select ${field}, ${other}, event_id, occurred_at from lot_edges limit 1
    `),
  ).toEqual([EDGES, REACH]);
  expect(await broken(sql`delete from lot_holds where lot_id = ${stall}`)).toEqual([REACH, STATE]);
  expect(await broken(sql`update lots set state = 'open' where id = ${pack}`)).toEqual([STATE]);
  expect(await broken(sql`update lot_balances set used = used + 1 where lot_id = ${field}`)).toEqual([
    "trace: balances equal what the events that stand say of amounts",
  ]);
  expect(await broken(sql`update lots set code = 'X-1' where id = ${pack}`)).toEqual([
    "trace: a lot bears the number that was given",
  ]);
});
