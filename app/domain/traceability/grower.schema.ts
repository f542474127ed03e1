import { z } from "zod";
import { parseNetAmount } from "../products/net-content.ts";
import { day, line, phone, says } from "../shared/form-fields.ts";

const optional = <Schema extends z.ZodTypeAny>(schema: Schema) => schema.optional();

/** A grower as the seller enters one. */
export const GrowerForm = z.object({
  name: line(80).refine((name) => name.length >= 2, says("traceability.grower-name-short")),
  phone: optional(phone()),
  communeCode: optional(z.string().regex(/^\d{5}$/, says("traceability.unknown-commune"))),
  showsName: z.boolean().default(false),
  joinedOn: day(),
});
export type GrowerForm = z.infer<typeof GrowerForm>;

export const AssignPlot = z.object({ placeId: z.string().uuid(), fromOn: day() });
export type AssignPlot = z.infer<typeof AssignPlot>;

export const EndGrower = z.object({ leftOn: day() });
export type EndGrower = z.infer<typeof EndGrower>;

const MOST_SHARES = 300;
const MOST_SHARE = 9_999_999;

/** Shares as a form sends them: one field for each grower's id, empty for who brought nothing. In the unit of the lot. */
export const Shares = z
  .record(z.string().uuid(), z.string().trim().max(12).optional())
  .default({})
  .transform((typed, context) =>
    Object.entries(typed).flatMap(([growerId, text]) => {
      if (!text) return [];
      const quantity = parseNetAmount(text) ?? 0;
      if (quantity <= 0 || quantity > MOST_SHARE)
        context.addIssue({ code: "custom", path: [growerId], ...says("traceability.share-not-a-number") });
      return [{ growerId, quantity }];
    }),
  )
  .refine((shares) => shares.length <= MOST_SHARES, says("traceability.shares-sum"));
