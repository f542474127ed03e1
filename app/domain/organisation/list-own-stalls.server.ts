import { listSellerTenancies, type Tenancy } from "#db/queries/stall-tenancies.server.ts";
import type { Ctx } from "../shared/ctx.ts";
import { requireSeller } from "./require-role.ts";

/** The market stalls in which the seller stands, stood, or asks to stand. */
export const listOwnStalls = (ctx: Ctx): Promise<Tenancy[]> => listSellerTenancies(ctx.db, requireSeller(ctx.actor));
