import { z } from "zod";

const listingId = z.string().uuid();
const quantity = z.coerce.number().int().min(1).max(1000);

/** The cart's buttons. Quantities are whole sale units. */
export const ChangeCart = z.discriminatedUnion("intent", [
  z.object({ intent: z.literal("add"), listingId, quantity: quantity.default(1) }),
  z.object({ intent: z.literal("set"), listingId, quantity: z.coerce.number().int().min(0).max(1000) }),
  z.object({ intent: z.literal("remove"), listingId }),
]);
export type ChangeCart = z.infer<typeof ChangeCart>;
