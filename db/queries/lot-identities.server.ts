import { sql } from "kysely";
import type { Db } from "#app/domain/shared/ctx.ts";
import type { LotId, ProductId, SellerId } from "#app/domain/shared/ids.ts";

export type NewLotIdentity = { id: LotId; productId: ProductId; sellerId: SellerId; code: string; issuedAt: Date };

/** Gives a lot its number for ever. False when the product already has a lot of this code. */
export async function insertLotIdentity(db: Db, identity: NewLotIdentity): Promise<boolean> {
  const row = await db
    .insertInto("lot_identities")
    .values({
      id: identity.id,
      product_id: identity.productId,
      seller_id: identity.sellerId,
      code: identity.code,
      issued_at: identity.issuedAt,
    })
    .onConflict((oc) => oc.columns(["product_id", "code"]).doNothing())
    .returning("id")
    .executeTakeFirst();
  return row !== undefined;
}

/** How many lots of the product have a code that begins so; what the proposal of the next code starts from. */
export async function countLotCodes(db: Db, productId: ProductId, start: string): Promise<number> {
  const row = await db
    .selectFrom("lot_identities")
    .select((eb) => eb.fn.countAll<number>().as("n"))
    .where("product_id", "=", productId)
    .where((eb) => eb.fn("starts_with", ["code", eb.val(start)]), "=", true)
    .executeTakeFirstOrThrow();
  return row.n;
}

/** Locks lots in the order of their ids, so that two events which share lots wait for each other and never in a circle. */
export async function lockLotIdentities(db: Db, lotIds: readonly LotId[]): Promise<void> {
  if (lotIds.length === 0) return;
  await sql`
    select id from lot_identities where id = any(${[...lotIds]}::uuid[]) order by id for no key update
  `.execute(db);
}

export type LotNumberRow = { lotId: LotId; gtin: string; lot: string };

/** The lots that events name by GTIN and code; what this market never numbered is left out. */
export async function listNumberedLots(
  db: Db,
  names: readonly { readonly gtin: string; readonly lot: string }[],
): Promise<LotNumberRow[]> {
  if (names.length === 0) return [];
  const { rows } = await sql<LotNumberRow>`
    select i.id as "lotId", p.gtin, i.code as lot
    from unnest(${names.map(({ gtin }) => gtin)}::text[], ${names.map(({ lot }) => lot)}::text[]) as n (gtin, code)
    join products p on p.gtin = n.gtin
    join lot_identities i on i.product_id = p.id and i.code = n.code
  `.execute(db);
  return rows;
}
