import { findFormerCode as selectFormerCode, type FormerCode } from "#db/queries/import-facts.server.ts";
import type { Ctx } from "../shared/ctx.ts";
import { readFormerCode } from "./former-code.ts";

/** Whose a code is that was printed by the city's former system; undefined for any other text. */
export async function findFormerCode(ctx: Ctx, { code }: { code: string }): Promise<FormerCode | undefined> {
  const read = readFormerCode(code);
  return read && selectFormerCode(ctx.db, read.series, read.serial);
}
