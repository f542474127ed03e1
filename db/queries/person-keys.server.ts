import type { Db } from "#app/domain/shared/ctx.ts";

/** The wrapped keys of persons; null for one who was erased. */
export async function listPersonKeys(db: Db, persons: readonly string[]): Promise<Map<string, string | null>> {
  if (persons.length === 0) return new Map();
  const rows = await db
    .selectFrom("person_keys")
    .select(["person", "wrapped_key as wrappedKey"])
    .where("person", "in", [...new Set(persons)])
    .execute();
  return new Map(rows.map(({ person, wrappedKey }) => [person, wrappedKey]));
}

/** Leaves a key that is there already as it is, an erased one too. */
export async function insertPersonKeys(
  db: Db,
  keys: readonly { person: string; wrappedKey: string }[],
  createdAt: Date,
): Promise<void> {
  if (keys.length === 0) return;
  await db
    .insertInto("person_keys")
    .values(keys.map(({ person, wrappedKey }) => ({ person, wrapped_key: wrappedKey, created_at: createdAt })))
    .onConflict((conflict) => conflict.column("person").doNothing())
    .execute();
}

/** Takes keys away for good; who never had one is marked as erased all the same. */
export async function erasePersonKeys(db: Db, persons: readonly string[], at: Date): Promise<void> {
  if (persons.length === 0) return;
  await db
    .insertInto("person_keys")
    .values(persons.map((person) => ({ person, wrapped_key: null, created_at: at, erased_at: at })))
    .onConflict((conflict) =>
      conflict
        .column("person")
        .doUpdateSet({ wrapped_key: null, erased_at: at })
        .where("person_keys.erased_at", "is", null),
    )
    .execute();
}

/** A run of the keys that live, by person, for wrapping them anew. */
export function listLivingKeys(
  db: Db,
  after: string,
  limit: number,
): Promise<{ person: string; wrappedKey: string }[]> {
  return db
    .selectFrom("person_keys")
    .select(["person", "wrapped_key as wrappedKey"])
    .where("person", ">", after)
    .where("wrapped_key", "is not", null)
    .orderBy("person")
    .limit(limit)
    .$castTo<{ person: string; wrappedKey: string }>()
    .execute();
}

/** Replaces the wrapping unless the key was taken away meanwhile. */
export async function updateWrappedKey(db: Db, person: string, from: string, to: string): Promise<void> {
  await db
    .updateTable("person_keys")
    .set({ wrapped_key: to })
    .where("person", "=", person)
    .where("wrapped_key", "=", from)
    .execute();
}
