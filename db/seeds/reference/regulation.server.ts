import { v7 } from "uuid";
import type { Db } from "#app/domain/shared/ctx.ts";
import type { RegulationVersionId } from "#app/domain/shared/ids.ts";
import { replaceText } from "#db/queries/regulation-text.server.ts";
import { REGULATION_MODEL, REGULATION_SUMMARY } from "../regulation-text.ts";

const FIRST_VERSION = "1.0";

/**
 * Puts the first regulation into an empty market as a draft, for a manager to read, change and publish: the market binds
 * nobody by itself. Once there is any version this does nothing.
 */
export async function seedRegulation(db: Db): Promise<void> {
  await db.transaction().execute(async (tx) => {
    const known = await tx.selectFrom("regulation_versions").select("id").limit(1).executeTakeFirst();
    if (known) return;
    const draft = await tx
      .insertInto("regulation_versions")
      .values({
        id: v7(),
        version: FIRST_VERSION,
        state: "draft",
        summary: REGULATION_SUMMARY.vi,
        summary_en: REGULATION_SUMMARY.en,
        created_at: new Date(),
      })
      .onConflict((oc) => oc.doNothing())
      .returning("id")
      .executeTakeFirst();
    if (!draft) return;
    const { chapters, articles } = REGULATION_MODEL;
    await replaceText(tx, draft.id as RegulationVersionId, {
      chapters,
      articles: articles.map((article) => ({ ...article, lineage: v7(), revision: 1 })),
    });
  });
}
