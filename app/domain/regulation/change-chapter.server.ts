import type { Ctx } from "../shared/ctx.ts";
import { recordAudit } from "../shared/record-audit.server.ts";
import { NotFound, Refusal } from "../shared/refusal.ts";
import { withChapter, withChapterMoved, withoutChapter } from "./arrange-chapters.ts";
import { changeDraft, type DraftText } from "./change-draft.server.ts";

export type ChapterChange =
  | { readonly kind: "add"; readonly heading: string; readonly headingEn: string; readonly after: number }
  | { readonly kind: "name"; readonly chapter: number; readonly heading: string; readonly headingEn: string }
  | { readonly kind: "move"; readonly chapter: number; readonly direction: "up" | "down" }
  | { readonly kind: "remove"; readonly chapter: number };

/** Adds, names, moves or removes a chapter of the draft. Articles go with theirs; only an empty one can be removed. */
export async function changeChapter(ctx: Ctx, change: ChapterChange): Promise<void> {
  await changeDraft(ctx, async (tx, draft, before) => {
    const after = changed(before, change);
    await recordAudit(tx, {
      action: "regulation.chapters-changed",
      subjectType: "regulation",
      subjectId: draft.id,
      before: { chapters: before.chapters },
      after: { chapters: after.chapters },
    });
    return after;
  });
}

function changed(text: DraftText, change: ChapterChange): DraftText {
  const { chapters, articles } = text;
  if (change.kind === "add") {
    const { heading, headingEn } = change;
    return withChapter(text, { heading, headingEn }, Math.min(change.after, chapters.length));
  }
  if (!chapters.some(({ number }) => number === change.chapter)) throw new NotFound(`no chapter ${change.chapter}`);
  switch (change.kind) {
    case "name": {
      const { heading, headingEn } = change;
      return {
        chapters: chapters.map((one) => (one.number === change.chapter ? { ...one, heading, headingEn } : one)),
        articles,
      };
    }
    case "move":
      return withChapterMoved(text, change.chapter, change.direction);
    case "remove":
      if (articles.some(({ chapter }) => chapter === change.chapter)) throw new Refusal("regulation.chapter-not-empty");
      return withoutChapter(text, change.chapter);
  }
}
