import { listPersonKeys } from "#db/queries/person-keys.server.ts";
import type { Ctx } from "./ctx.ts";
import { isSealedValue, mapFields, personalLabel, shownPersonal } from "./personal-fields.ts";

const ERASED = "(đã xoá)";

/**
 * Stored values with what is sealed in them made readable, for readers that the caller let in; identity numbers by their
 * last digits. Where the person was erased it says so.
 */
export async function openPersonal(
  ctx: Pick<Ctx, "db" | "personKeys">,
  values: readonly unknown[],
  erased = ERASED,
): Promise<readonly unknown[]> {
  const persons = new Set<string>();
  const note = (_field: string, value: unknown): unknown => {
    if (isSealedValue(value)) persons.add(value.$personal.of);
    return value;
  };
  values.forEach((value) => mapFields(value, note));
  if (persons.size === 0) return values;
  const keys = await listPersonKeys(ctx.db, [...persons]);
  const open = (field: string, value: unknown): unknown => {
    if (!isSealedValue(value)) return value;
    const { of: person, sealed } = value.$personal;
    const key = keys.get(person) ?? null;
    if (key === null || sealed === null) return erased;
    return shownPersonal(field, JSON.parse(ctx.personKeys.open(key, personalLabel(person, field), sealed)));
  };
  return values.map((value) => mapFields(value, open));
}

/** Stored values for a copy that leaves the house: what is sealed stays closed. */
export const hidePersonal = (value: unknown): unknown =>
  mapFields(value, (_field, part) => (isSealedValue(part) ? "***" : part));
