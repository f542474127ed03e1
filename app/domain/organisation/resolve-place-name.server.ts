import { listHigherNames, listNamedAreas } from "#db/queries/areas.server.ts";
import type { Ctx } from "../shared/ctx.ts";
import type { Day } from "../shared/clock.ts";
import { choosePlace, readPlaceName, type PlaceAnswer } from "./place-name.ts";

/**
 * The commune of today that a name of any generation means, typed with or without diacritics and with as much of what it
 * lies in as the writer liked. `on` says of which day the name is, as on an old paper. A name that may mean several asks.
 */
export async function resolvePlaceName(ctx: Pick<Ctx, "db">, text: string, on?: Day): Promise<PlaceAnswer> {
  const reading = readPlaceName(text);
  const names = "parts" in reading ? reading.parts.flatMap((part) => part.names) : [];
  if (names.length === 0 && !("code" in reading)) return { state: "none" };
  const [areas, higher] = await Promise.all([listNamedAreas(ctx.db, reading), listHigherNames(ctx.db, names)]);
  return choosePlace(reading, { areas, higher: new Set(higher), on });
}
