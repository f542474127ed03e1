import { sql } from "kysely";
import { v7 } from "uuid";
import type { Db } from "#app/domain/shared/ctx.ts";
import { insertAcceptances, insertListings, insertSellers, makeNumberFunctions } from "./market-rows.server.ts";

/** Listings that a seller of the invented market has. */
const LISTINGS_A_SELLER = 50;
const SLICE = 5_000;

export type FillMarket = {
  readonly listings: number;
  readonly sellers?: number;
  /** Another salt is another market; letters and digits. */
  readonly salt: string;
  /** The day on which everything was harvested, `YYYY-MM-DD`. */
  readonly today: string;
  readonly progress?: (done: number, all: number) => void;
};

/** Writes an invented market of any size into a database, past the use cases: only what is measured there matters. */
export async function fillMarket(db: Db, { listings, salt, today, progress, ...size }: FillMarket): Promise<void> {
  if (!/^[a-z0-9]+$/.test(salt)) throw new Error("the salt is letters and digits");
  const sellers = size.sellers ?? Math.max(1, Math.ceil(listings / LISTINGS_A_SELLER));
  await db.connection().execute(async (session) => {
    await makeNumberFunctions(session);
    const { userId, fileId } = await makeMaker(session, salt);
    const everybody = { salt, from: 0, to: sellers - 1, today };
    await insertSellers(session, everybody);
    const { rows } = await sql<{ id: string }>`
      select id from regulation_versions where state = 'published' and effective_at <= ${today}::date + 1
      order by effective_at desc limit 1
    `.execute(session);
    if (rows[0])
      await insertAcceptances(session, everybody, {
        versionId: rows[0].id,
        userId,
        at: new Date(`${today}T00:00:00Z`),
      });
    for (let from = 0; from < listings; from += SLICE) {
      const to = Math.min(from + SLICE, listings) - 1;
      await insertListings(session, { salt, from, to, today }, { sellers, userId, fileId });
      progress?.(to + 1, listings);
    }
    await sql`analyze`.execute(session);
  });
}

async function makeMaker(db: Db, salt: string): Promise<{ userId: string; fileId: string }> {
  const userId = v7();
  const fileId = Buffer.from(salt.padEnd(32, "0")).toString("hex").slice(0, 64).padEnd(64, "0");
  await sql`
    insert into users (id, name, email, created_at, updated_at)
    values (${userId}::uuid, 'Người đo', ${`${userId}@example.vn`}, now(), now())
  `.execute(db);
  await sql`
    insert into files (id, mime, size_bytes, created_at) values (${fileId}, 'image/webp', 1, now()) on conflict do nothing
  `.execute(db);
  return { userId, fileId };
}
