import { z } from "zod";
import { plainText } from "../shared/plain-text.ts";
import { Refusal } from "../shared/refusal.ts";
import { COVERS } from "./disclosures.ts";
import { isLegalRef } from "./legal-ref.ts";
import type { DutyText } from "./regulation-text.ts";

const text = (max: number) => z.string().trim().min(1).max(max).transform(plainText);
const optionalText = (max: number) => z.string().trim().max(max).transform(plainText).optional();

const linesOf = (typed: string): string[] =>
  plainText(typed)
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");

/** A heading in both languages, as chapters have it. */
export const ChapterHeading = z.object({ heading: text(200), headingEn: text(200) });

/**
 * One article of the draft, in both languages. Without `lineage` it is a new one, which goes to `position` in `chapter`.
 * Legal references stand one a line; the six fields of the duty are all filled or all empty.
 */
export const RegulationArticle = z.object({
  lineage: z.string().uuid().optional(),
  revision: z.coerce.number().int().positive().optional(),
  chapter: z.coerce.number().int().positive().max(200).optional(),
  position: z.coerce.number().int().positive().max(200).optional(),
  heading: text(200),
  headingEn: text(200),
  body: text(10_000),
  bodyEn: text(10_000),
  rules: z.array(z.string().max(20)).default([]),
  covers: z.array(z.string().refine((one) => COVERS.includes(one))).default([]),
  legalRefs: z
    .string()
    .max(2_000)
    .default("")
    .transform(linesOf)
    .refine((refs) => refs.every(isLegalRef)),
  dutyWho: optionalText(200),
  dutyWhoEn: optionalText(200),
  dutyWhat: optionalText(500),
  dutyWhatEn: optionalText(500),
  dutyDeadline: optionalText(200),
  dutyDeadlineEn: optionalText(200),
});
export type RegulationArticle = z.infer<typeof RegulationArticle>;

/** The duty that an article's fields name; null when all are empty. Some filled and some not is refused. */
export function dutyOf(article: RegulationArticle): DutyText | null {
  const duty = {
    who: article.dutyWho ?? "",
    whoEn: article.dutyWhoEn ?? "",
    what: article.dutyWhat ?? "",
    whatEn: article.dutyWhatEn ?? "",
    deadline: article.dutyDeadline ?? "",
    deadlineEn: article.dutyDeadlineEn ?? "",
  };
  const filled = Object.values(duty).filter((part) => part !== "").length;
  if (filled === 0) return null;
  if (filled < Object.keys(duty).length) throw new Refusal("regulation.duty-incomplete", { field: "dutyWho" });
  return duty;
}

/** What the draft will be called, in a few sentences what it changes, and whether fees are part of it (rule FEE-01). */
export const RegulationSummary = z.object({
  version: z
    .string()
    .trim()
    .regex(/^\d{1,3}\.\d{1,3}$/),
  summary: text(2_000),
  summaryEn: text(2_000),
  changesFees: z.boolean().default(false),
});
export type RegulationSummary = z.infer<typeof RegulationSummary>;

/** The first day on which the version binds. The first version of a market needs none: it binds at once. */
export const RegulationPublication = z.object({ effectiveOn: z.string().date().optional() });
export type RegulationPublication = z.infer<typeof RegulationPublication>;

/** The last day on which comments on the draft are taken. */
export const CommentPeriod = z.object({ until: z.string().date() });
export type CommentPeriod = z.infer<typeof CommentPeriod>;

/** Why a published version will not take effect. Users read it. */
export const RegulationWithdrawal = z.object({ reason: text(1_000), reasonEn: text(1_000) });
export type RegulationWithdrawal = z.infer<typeof RegulationWithdrawal>;
