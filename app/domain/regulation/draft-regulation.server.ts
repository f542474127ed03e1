import { copyRules } from "#db/queries/regulation-rules.server.ts";
import {
  findDraftVersion,
  insertVersion,
  listArticles,
  listPublishedVersions,
  replaceArticles,
} from "#db/queries/regulation.server.ts";
import { requireRole } from "../organisation/require-role.ts";
import type { Ctx } from "../shared/ctx.ts";
import type { RegulationVersionId } from "../shared/ids.ts";
import { inTransaction } from "../shared/in-transaction.server.ts";
import { recordAudit } from "../shared/record-audit.server.ts";
import { Refusal } from "../shared/refusal.ts";
import { nextVersion } from "./regulation-version.ts";

/**
 * Opens a draft that starts as a copy of the newest published version. There is one draft at a time: a second is refused,
 * also when two managers ask at once.
 */
export async function draftRegulation(ctx: Ctx): Promise<RegulationVersionId> {
  requireRole(ctx.actor, "market_manager");
  return inTransaction(ctx, async (tx) => {
    if (await findDraftVersion(tx.db)) throw new Refusal("regulation.draft-exists");
    const [newest] = await listPublishedVersions(tx.db);
    if (!newest) throw new Refusal("regulation.nothing-to-copy");
    const id = tx.newId<RegulationVersionId>();
    const version = nextVersion(newest.version);
    await insertVersion(tx.db, { id, version, summary: "", summaryEn: "", createdAt: tx.now() });
    await replaceArticles(tx.db, id, await listArticles(tx.db, newest.id));
    await copyRules(tx.db, newest.id, id, tx.now());
    await recordAudit(tx, {
      action: "regulation.drafted",
      subjectType: "regulation",
      subjectId: id,
      after: { version },
    });
    return id;
  });
}
