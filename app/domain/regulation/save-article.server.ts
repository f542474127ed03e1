import type { ArticleRow } from "#db/queries/regulation-text.server.ts";
import type { Ctx } from "../shared/ctx.ts";
import type { Id } from "../shared/ids.ts";
import { recordAudit } from "../shared/record-audit.server.ts";
import { NotFound, Refusal } from "../shared/refusal.ts";
import { changeDraft } from "./change-draft.server.ts";
import { placed, positionOf } from "./draft-layout.ts";
import { dutyOf, type RegulationArticle } from "./regulation-draft.schema.ts";
import { isRuleId } from "./rules.ts";

type Written = { readonly lineage: string; readonly revision: number };

/**
 * Writes an article of the draft, or adds one to a chapter. A rule is carried by one article: naming it here takes it from
 * the article that had it. Whoever read an older revision than the stored one is refused, so that two editors never lose a
 * word: the later one sees both texts.
 */
export async function saveArticle(ctx: Ctx, input: RegulationArticle): Promise<Written> {
  const unknown = input.rules.filter((rule) => !isRuleId(rule));
  if (unknown.length > 0) throw new Refusal("regulation.unknown-rule", { facts: { rules: unknown }, field: "rules" });
  let written: Written = { lineage: input.lineage ?? ctx.newId<Id<"article">>(), revision: 1 };
  await changeDraft(ctx, async (tx, draft, { chapters, articles }) => {
    const before = articles.find(({ lineage }) => lineage === input.lineage);
    if (input.lineage && !before) throw new NotFound(`no article ${input.lineage}`);
    if (before && input.revision !== undefined && input.revision !== before.revision)
      throw new Refusal("regulation.article-changed-meanwhile", { facts: { number: before.number } });
    written = { ...written, revision: (before?.revision ?? 0) + 1 };
    const chapter = before?.chapter ?? input.chapter ?? chapters.at(-1)?.number ?? 1;
    if (!chapters.some(({ number }) => number === chapter)) throw new NotFound(`no chapter ${chapter}`);
    const { heading, headingEn, body, bodyEn, rules, legalRefs, covers } = input;
    const text = { heading, headingEn, body, bodyEn, rules, legalRefs, covers, duty: dutyOf(input) };
    const after: ArticleRow = { ...written, chapter, number: before?.number ?? 0, ...text };
    await recordAudit(tx, {
      action: "regulation.article-saved",
      subjectType: "regulation",
      subjectId: draft.id,
      before: before ?? null,
      after,
    });
    const others = articles.map((article) => withoutRules(article, rules));
    const place = positionOf(others, after.lineage) ?? { chapter, position: input.position ?? Infinity };
    return { chapters, articles: placed(others, after, place) };
  });
  return written;
}

const withoutRules = (article: ArticleRow, rules: readonly string[]): ArticleRow =>
  article.rules.some((rule) => rules.includes(rule))
    ? {
        ...article,
        revision: article.revision + 1,
        rules: article.rules.filter((rule) => !rules.includes(rule)),
      }
    : article;
