import type { Db } from "#app/domain/shared/ctx.ts";
import { seedAreas } from "./reference/areas.server.ts";
import { seedCategories } from "./reference/categories.server.ts";
import { seedClaimPhrases } from "./reference/claim-phrases.server.ts";
import { seedRegulation } from "./reference/regulation.server.ts";
import { seedUnits } from "./reference/units.server.ts";

/**
 * What every market needs before its first seller: the areas of every generation, the tree of units, the categories of goods, the word lists of the rules
 * and a first regulation to publish. Safe to repeat.
 */
export async function seedReferenceData(db: Db): Promise<void> {
  await seedAreas(db);
  await seedUnits(db);
  await seedCategories(db);
  await seedClaimPhrases(db);
  await seedRegulation(db);
}
