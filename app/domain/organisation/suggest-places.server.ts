import { listSuggestedAreas, type SuggestedArea } from "#db/queries/areas.server.ts";
import type { Ctx } from "../shared/ctx.ts";
import { Refusal } from "../shared/refusal.ts";
import { takeRateLimit } from "../shared/take-rate-limit.server.ts";
import { HOME_PROVINCE, readPlaceName } from "./place-name.ts";

const MOST = 8;
const LEAST_LETTERS = 2;

/** Names of communes of any generation for what somebody has typed so far; at most 120 times in a minute for one `visitor`. */
export async function suggestPlaces(
  ctx: Ctx,
  { text, visitor }: { text: string; visitor: string },
): Promise<readonly SuggestedArea[]> {
  const limit = { bucket: "place-names", key: visitor, limit: 120, windowSeconds: 60 };
  if (!(await takeRateLimit(ctx, limit))) throw new Refusal("organisation.too-many-suggestions");
  const reading = readPlaceName(text.slice(0, 80));
  const words = "parts" in reading ? (reading.parts[0]?.names.at(-1) ?? "") : "";
  if (words.length < LEAST_LETTERS) return [];
  return listSuggestedAreas(ctx.db, { words, homeProvince: HOME_PROVINCE, limit: MOST });
}
