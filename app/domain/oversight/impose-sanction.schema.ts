import { z } from "zod";
import { day, line, paragraph } from "../shared/form-fields.ts";
import { SANCTION_KINDS } from "./sanction.ts";

/** What the form and the use case ask: what is done to whom, on which article, for which facts, from when. */
export const ImposeSanction = z.object({
  kind: z.enum(SANCTION_KINDS),
  sellerId: z.string().uuid().optional(),
  listingId: z.string().uuid().optional(),
  article: z.coerce.number().int().min(1).max(999),
  rules: z.array(z.string().regex(/^[A-Z]{3}-\d{2}$/)).default([]),
  facts: paragraph(4000),
  remedy: paragraph(2000).optional(),
  /** The first day of a restriction; the earliest that five days of notice allow unless given. */
  effectiveOn: day().optional(),
  /** The last day of a restriction for a time. */
  endsOn: day().optional(),
  orderNumber: line(60).optional(),
  orderIssuer: line(200).optional(),
  orderDate: day().optional(),
  orderReceivedOn: day().optional(),
  orderReceivedTime: z
    .string()
    .regex(/^([01]\d|2[0-3]):[0-5]\d$/)
    .optional(),
});
export type ImposeSanction = z.infer<typeof ImposeSanction>;
export type ImposeSanctionInput = z.input<typeof ImposeSanction>;
