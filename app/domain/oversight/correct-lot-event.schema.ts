import { z } from "zod";
import { parseNetAmount } from "../products/net-content.ts";
import { day, says } from "../shared/form-fields.ts";

/** An entry put right: another day, place or amount, or struck because it never happened. */
export const CorrectLotEvent = z.object({
  lotId: z.string().uuid(),
  eventId: z.string().uuid(),
  on: day().optional(),
  placeId: z.string().uuid().optional(),
  /** Amounts put right, by the place in which the event states them; as typed. */
  amounts: z
    .record(z.string().regex(/^\d{1,3}$/), z.string().trim().max(14).optional())
    .default({})
    .transform((typed, context) =>
      Object.entries(typed).flatMap(([at, text]) => {
        if (!text) return [];
        const amount = parseNetAmount(text);
        if (amount === undefined)
          context.addIssue({ code: "custom", path: [at], ...says("traceability.amount-not-a-number") });
        return [{ at: Number(at), amount: amount ?? 0 }];
      }),
    ),
  didNotHappen: z.boolean().default(false),
});
export type CorrectLotEvent = Omit<z.input<typeof CorrectLotEvent>, "amounts"> & {
  readonly amounts?: readonly { readonly at: number; readonly amount: number }[];
};
