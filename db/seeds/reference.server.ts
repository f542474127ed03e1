import type { Db } from "#app/domain/shared/ctx.ts";
import { seedCategories } from "./reference/categories.server.ts";
import { seedUnits } from "./reference/units.server.ts";

/** What every market needs before its first seller: the tree of units and the categories of goods. Safe to repeat. */
export async function seedReferenceData(db: Db): Promise<void> {
  await seedUnits(db);
  await seedCategories(db);
}
