import { isUuid } from "../shared/ids.ts";

/** Where a page ordered by name ended: the last row's name, and its id among rows of the same name. */
export type NameCursor = { readonly name: string; readonly id: string };

export const writeNameCursor = ({ name, id }: NameCursor): string => `${id}.${name}`;

/** Undefined for anything that this market did not write, so that a mangled address shows the first page. */
export function readNameCursor(text: string | undefined): NameCursor | undefined {
  const [id = "", ...name] = (text ?? "").split(".");
  return isUuid(id) && name.length > 0 ? { id, name: name.join(".") } : undefined;
}
