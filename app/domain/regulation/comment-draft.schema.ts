import { z } from "zod";
import { LOCALES } from "../shared/accounts.ts";
import { plainText } from "../shared/plain-text.ts";

const text = (max: number) => z.string().trim().min(1).max(max).transform(plainText);

/** What somebody says of the draft: of one article, or of the whole when none is named. */
export const DraftComment = z.object({
  lineage: z.string().uuid().optional(),
  body: text(2_000),
  locale: z.enum(LOCALES).default("vi"),
});
export type DraftComment = z.infer<typeof DraftComment>;

export const COMMENT_VERDICTS = ["accepted", "partly", "declined"] as const;
export type CommentVerdict = (typeof COMMENT_VERDICTS)[number];

/** The manager's answer, always with its reason. */
export const CommentAnswer = z.object({
  commentId: z.string().uuid(),
  verdict: z.enum(COMMENT_VERDICTS),
  answer: text(2_000),
  locale: z.enum(LOCALES).default("vi"),
});
export type CommentAnswer = z.infer<typeof CommentAnswer>;

/** The comment without what must not be public, and why it was taken out. */
export const CommentRedaction = z.object({
  commentId: z.string().uuid(),
  body: text(2_000),
  reason: text(500),
});
export type CommentRedaction = z.infer<typeof CommentRedaction>;
