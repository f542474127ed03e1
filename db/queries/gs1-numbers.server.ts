import type { Db } from "#app/domain/shared/ctx.ts";

/**
 * The next reference under a company prefix. The counter's row stays locked until the transaction ends, so a number given
 * to a product that was rolled back is given again, and no number twice.
 */
export async function takeGs1Reference(db: Db, key: "gtin" | "gln" | "sscc", prefix: string): Promise<number> {
  const row = await db
    .insertInto("gs1_counters")
    .values({ key, prefix, next_reference: 2 })
    .onConflict((oc) =>
      oc.columns(["key", "prefix"]).doUpdateSet((eb) => ({
        next_reference: eb("gs1_counters.next_reference", "+", 1),
      })),
    )
    .returning("next_reference")
    .executeTakeFirstOrThrow();
  return row.next_reference - 1;
}

/** The company prefix under which GS1 Viet Nam lets this seller make its own numbers, if it has one. */
export async function findCompanyPrefix(db: Db, sellerId: string): Promise<string | null> {
  const row = await db.selectFrom("sellers").select("gs1_prefix").where("id", "=", sellerId).executeTakeFirstOrThrow();
  return row.gs1_prefix;
}
