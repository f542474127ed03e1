import { z } from "zod";
import { addDays, isDay, startOfDay } from "../shared/clock.ts";

const asked = z
  .string()
  .trim()
  .max(120)
  .transform((text) => text || undefined)
  .optional()
  .catch(undefined);
const day = z.string().refine(isDay).optional().catch(undefined);

/** What a reader of the log looks for, as the page's address says it; what cannot be meant is left out. */
export const AuditSearch = z.object({
  who: asked,
  unit: asked,
  action: asked,
  subjectType: asked,
  subjectId: asked,
  from: day,
  until: day,
});
export type AuditSearch = z.infer<typeof AuditSearch>;

/** The same with moments for days, the last day included. */
export const filterOf = ({ from, until, ...search }: AuditSearch) => ({
  ...search,
  from: from === undefined ? undefined : startOfDay(from),
  until: until === undefined ? undefined : startOfDay(addDays(until, 1)),
});
