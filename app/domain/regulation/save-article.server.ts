import type { Ctx } from "../shared/ctx.ts";
import { recordAudit } from "../shared/record-audit.server.ts";
import { NotFound, Refusal } from "../shared/refusal.ts";
import { changeDraft } from "./change-draft.server.ts";
import type { RegulationArticle } from "./regulation-draft.schema.ts";
import { isRuleId } from "./rules.ts";

/**
 * Writes an article of the draft, or adds one at its end, and answers its number. A rule is carried by one article: naming
 * it here takes it from the article that had it.
 */
export async function saveArticle(ctx: Ctx, input: RegulationArticle): Promise<number> {
  const unknown = input.rules.filter((rule) => !isRuleId(rule));
  if (unknown.length > 0) throw new Refusal("regulation.unknown-rule", { facts: { rules: unknown }, field: "rules" });
  let saved = 0;
  await changeDraft(ctx, async (tx, draft, articles) => {
    const number = input.number ?? articles.length + 1;
    const before = articles.find((article) => article.number === number);
    if (input.number && !before) throw new NotFound(`no article ${input.number}`);
    const { heading, headingEn, body, bodyEn, rules } = input;
    const after = { number, heading, headingEn, body, bodyEn, rules };
    await recordAudit(tx, {
      action: "regulation.article-saved",
      subjectType: "regulation",
      subjectId: draft.id,
      before: before ?? null,
      after,
    });
    saved = number;
    const others = articles
      .filter((article) => article.number !== number)
      .map((article) => ({ ...article, rules: article.rules.filter((rule) => !rules.includes(rule)) }));
    return [...others, after].sort((a, b) => a.number - b.number);
  });
  return saved;
}
