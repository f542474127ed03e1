import { z } from "zod";
import { parseNetAmount } from "../products/net-content.ts";
import { day, says } from "../shared/form-fields.ts";

/** A lot parted into several of the same product; amounts in the unit of the lot. */
export const SplitLot = z.object({
  lotId: z.string().uuid(),
  on: day(),
  placeId: z.string().uuid(),
  parts: z
    .array(z.object({ quantity: z.number().positive().max(10_000_000), code: z.string().trim().max(20).optional() }))
    .min(1)
    .max(12),
});
export type SplitLot = z.infer<typeof SplitLot>;

/** What the short form on a lot's page posts: an amount for each part, empty where there is none. */
export const SplitForm = z.object({
  intent: z.literal("split"),
  on: day(),
  placeId: z.string().uuid(),
  parts: z
    .record(z.string().regex(/^\d$/), z.string().trim().max(14).optional())
    .default({})
    .transform((typed, context) =>
      Object.entries(typed).flatMap(([part, text]) => {
        if (!text) return [];
        const quantity = parseNetAmount(text);
        if (quantity === undefined)
          context.addIssue({ code: "custom", path: [part], ...says("traceability.amount-not-a-number") });
        return [{ quantity: quantity ?? 0 }];
      }),
    ),
  confirmed: z.boolean().default(false),
});

/** Lots of one product put together into one; all of each is used. */
export const MergeLots = z.object({
  lotIds: z.array(z.string().uuid()).min(1).max(60),
  on: day(),
  placeId: z.string().uuid(),
  code: z.string().trim().max(20).optional(),
});
export type MergeLots = z.infer<typeof MergeLots>;
