import { z } from "zod";

/** What a buyer does with an order. */
export const OrderIntent = z.discriminatedUnion("intent", [
  z.object({ intent: z.literal("cancel") }),
  z.object({ intent: z.literal("receive") }),
]);

/** What a seller does with an order. */
export const FillIntent = z.discriminatedUnion("intent", [
  z.object({ intent: z.literal("pack") }),
  z.object({ intent: z.literal("hand-over") }),
]);
