import { listCommunes as selectCommunes, type CommuneRow } from "#db/queries/communes.server.ts";
import type { Ctx } from "../shared/ctx.ts";
import { HOME_PROVINCE } from "./place-name.ts";

/** The communes and wards of today, for choosing one. */
export const listCommunes = (ctx: Ctx): Promise<CommuneRow[]> => selectCommunes(ctx.db, HOME_PROVINCE);
