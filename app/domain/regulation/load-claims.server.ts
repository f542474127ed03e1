import { listClaimPhrases } from "#db/queries/claim-phrases.server.ts";
import type { Day } from "../shared/clock.ts";
import type { Ctx } from "../shared/ctx.ts";
import { compileClaims, type ClaimMatcher } from "./claim-words.ts";

/** The word lists that bind on a day, ready to read many texts. */
export const loadClaims = async (ctx: Pick<Ctx, "db">, day: Day): Promise<ClaimMatcher> =>
  compileClaims(await listClaimPhrases(ctx.db, day));
