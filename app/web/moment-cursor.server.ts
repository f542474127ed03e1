import { isUuid } from "#app/domain/shared/ids.ts";
import { readCursor, writeCursor } from "./paging.server.ts";

/** Where a list by moment begins: after the row of this moment and id. */
export type MomentCursor = { readonly at: Date; readonly id: string };

/** The moment and id of `?sau=`; undefined when there is none or it was tampered with. */
export function readMomentCursor(query: URLSearchParams, name = "sau"): MomentCursor | undefined {
  const [moment, id] = readCursor(query, name) ?? [];
  const at = typeof moment === "string" ? new Date(moment) : undefined;
  return at && !Number.isNaN(at.getTime()) && isUuid(id) ? { at, id } : undefined;
}

export const writeMomentCursor = ({ at, id }: MomentCursor): string => writeCursor([at.toISOString(), id]);
