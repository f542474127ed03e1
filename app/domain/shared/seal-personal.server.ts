import { insertPersonKeys, listPersonKeys } from "#db/queries/person-keys.server.ts";
import type { Ctx } from "./ctx.ts";
import { isPersonalValue, mapFields, personalLabel, type SealedValue } from "./personal-fields.ts";

type Part = object | null | undefined;
type Entry = {
  readonly subjectType: string;
  readonly subjectId: string;
  readonly person?: string | undefined;
  readonly before?: Part;
  readonly after?: Part;
};

/** Whose values an entry holds: a user's own, else the persons named in the one record that it is about. */
export const personOf = ({ subjectType, subjectId, person }: Entry): string => person ?? `${subjectType}:${subjectId}`;

const holdsPersonal = (entry: Entry): boolean => {
  let found = false;
  const look = (field: string, value: unknown): unknown => {
    if (isPersonalValue(entry.subjectType, field, value)) found = true;
    return value;
  };
  mapFields(entry.before ?? null, look);
  mapFields(entry.after ?? null, look);
  return found;
};

/**
 * The keys of persons, made where there are none yet; null for who was erased. Two that make one at the same time end up
 * with the same: the first insert stays.
 */
export async function keysFor(
  ctx: Pick<Ctx, "db" | "now" | "personKeys">,
  persons: readonly string[],
): Promise<Map<string, string | null>> {
  const known = await listPersonKeys(ctx.db, persons);
  const missing = [...new Set(persons)].filter((person) => !known.has(person));
  if (missing.length === 0) return known;
  await insertPersonKeys(
    ctx.db,
    missing.map((person) => ({ person, wrappedKey: ctx.personKeys.make() })),
    ctx.now(),
  );
  return listPersonKeys(ctx.db, persons);
}

/** The entries with every value of a person sealed under that person's key; entries without any cost nothing. */
export async function sealPersonal<Sealed extends Entry>(
  ctx: Pick<Ctx, "db" | "now" | "personKeys">,
  entries: readonly Sealed[],
): Promise<readonly Sealed[]> {
  const persons = entries.filter(holdsPersonal).map(personOf);
  if (persons.length === 0) return entries;
  const keys = await keysFor(ctx, persons);
  return entries.map((entry) => {
    const person = personOf(entry);
    const key = keys.get(person);
    if (key === undefined) return entry;
    const seal = (field: string, value: unknown): unknown => {
      if (!isPersonalValue(entry.subjectType, field, value)) return value;
      const sealed =
        key === null ? null : ctx.personKeys.seal(key, personalLabel(person, field), JSON.stringify(value));
      return { $personal: { of: person, sealed } } satisfies SealedValue;
    };
    return { ...entry, before: sealedPart(entry.before, seal), after: sealedPart(entry.after, seal) };
  });
}

const sealedPart = (part: Part, seal: (field: string, value: unknown) => unknown): Part =>
  part ? (mapFields(part, seal) as object) : part;
