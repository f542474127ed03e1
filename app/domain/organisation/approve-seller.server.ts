import type { Ctx } from "../shared/ctx.ts";
import { decideSeller } from "./decide-seller.server.ts";

/** A market manager finds the profile in order: the seller may put up listings from now on. */
export const approveSeller = (ctx: Ctx, { sellerId }: { sellerId: string }): Promise<void> =>
  decideSeller(ctx, { sellerId, decision: "approve" });
