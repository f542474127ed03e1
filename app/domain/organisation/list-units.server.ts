import {
  listChildUnits,
  listRootUnits,
  searchUnits,
  type ListedUnit,
  type UnitLine,
} from "#db/queries/unit-tree.server.ts";
import type { Ctx } from "../shared/ctx.ts";
import { isUuid, type UnitId } from "../shared/ids.ts";
import { pageOf, type Page } from "../shared/time-cursor.ts";
import { requireAreas } from "./require-role.ts";
import { UNIT_READERS } from "./unit-keepers.ts";

const PAGE_SIZE = 50;
const MOST_FOUND = 50;

export type UnitTree = {
  readonly roots: readonly (UnitLine & { readonly below: Page<UnitLine> })[];
  readonly found: readonly UnitLine[] | null;
};

/** The tree as its reader may see it: where the own areas begin with what stands below, or what a search found in them. */
export async function listUnits(ctx: Ctx, { words }: { words: string | undefined }): Promise<UnitTree> {
  const areas = requireAreas(ctx.actor, ...UNIT_READERS);
  if (words !== undefined) {
    return { roots: [], found: await searchUnits(ctx.db, { words, areas }, MOST_FOUND) };
  }
  const roots = await listRootUnits(ctx.db, areas);
  const branches = await Promise.all(roots.map(({ id }) => listBranch(ctx, { unitId: id, areas, after: undefined })));
  return {
    roots: roots.map((root, index) => ({ ...root, below: branches[index] ?? { items: [], next: null } })),
    found: null,
  };
}

/** A page of what stands straight below a unit; `after` comes from the page before. */
export async function listBranch(
  ctx: Ctx,
  { unitId, areas, after }: { unitId: UnitId; areas: readonly string[]; after: string | undefined },
): Promise<Page<ListedUnit>> {
  const page = { after: readCursor(after), limit: PAGE_SIZE + 1 };
  const rows = await listChildUnits(ctx.db, { parentId: unitId, areas }, page);
  return pageOf(rows, PAGE_SIZE, ({ position, name, id }) => `${position}.${id}.${name}`);
}

/** Undefined for anything that this market did not write, so that a mangled address shows the first page. */
function readCursor(text: string | undefined) {
  const [position = "", id = "", ...name] = (text ?? "").split(".");
  return /^\d{1,4}$/.test(position) && isUuid(id)
    ? { position: Number(position), id, name: name.join(".") }
    : undefined;
}
