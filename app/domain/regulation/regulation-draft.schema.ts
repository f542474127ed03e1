import { z } from "zod";
import { plainText } from "../shared/plain-text.ts";

const text = (max: number) => z.string().trim().min(1).max(max).transform(plainText);

/** One article of the draft, in both languages. `number` is empty for a new article, which goes to the end. */
export const RegulationArticle = z.object({
  number: z.coerce.number().int().positive().max(200).optional(),
  heading: text(200),
  headingEn: text(200),
  body: text(10_000),
  bodyEn: text(10_000),
  rules: z.array(z.string().max(20)).default([]),
});
export type RegulationArticle = z.infer<typeof RegulationArticle>;

/** What the draft will be called and, in a few sentences, what it changes. */
export const RegulationSummary = z.object({
  version: z
    .string()
    .trim()
    .regex(/^\d{1,3}\.\d{1,3}$/),
  summary: text(2_000),
  summaryEn: text(2_000),
});
export type RegulationSummary = z.infer<typeof RegulationSummary>;

/** The first day on which the version binds. The first version of a market needs none: it binds at once. */
export const RegulationPublication = z.object({ effectiveOn: z.string().date().optional() });
export type RegulationPublication = z.infer<typeof RegulationPublication>;
