import type { FormState } from "#app/web/form-state.ts";
import type { FormError } from "./form-errors.tsx";

type Stored = Readonly<Record<string, string | number | null | undefined>>;
type StoredLists = Readonly<Record<string, readonly string[]>>;

/** The value at a name such as `bank.bin`. */
const at = (values: unknown, name: string): unknown =>
  name.split(".").reduce<unknown>((inside, key) => (isRecord(inside) ? inside[key] : undefined), values);

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === "object" && value !== null;

/**
 * What the fields of a form show: what was typed when the form came back, else what is stored; and beside each its message.
 * `of` is for the Field, `text` for the input inside it, `list` for boxes that share a name.
 */
export function boundFields(state: FormState, stored: Stored = {}, storedLists: StoredLists = {}) {
  const cameBack = Object.keys(state.values).length > 0;
  const typed = (name: string): string => {
    const value = cameBack ? at(state.values, name) : stored[name];
    return typeof value === "string" || typeof value === "number" ? String(value) : "";
  };
  return {
    of: (name: string) => ({ name, error: state.errors[name] ?? null }),
    text: (name: string) => ({ defaultValue: typed(name) }),
    value: typed,
    /** For a field that takes a commune by any of its names. */
    commune: (name: string) => ({
      name,
      error: state.errors[name] ?? null,
      text: typed(name),
      picked: typed(`${name}Pick`),
      choices: state.choices,
    }),
    list: (name: string): readonly string[] => {
      const value = cameBack ? at(state.values, name) : storedLists[name];
      return Array.isArray(value) ? value.map(String) : typeof value === "string" ? [value] : [];
    },
    summary: Object.entries(state.errors).flatMap(([name, messages]): FormError[] =>
      (messages ?? []).map((message) => (name === "" ? { message } : { name, message })),
    ),
  };
}

export type BoundFields = ReturnType<typeof boundFields>;
