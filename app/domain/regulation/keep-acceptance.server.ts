import { insertAcceptance } from "#db/queries/regulation-acceptances.server.ts";
import { findDocument } from "#db/queries/regulation-text.server.ts";
import type { VersionRow } from "#db/queries/regulation.server.ts";
import type { Locale } from "../shared/accounts.ts";
import type { TxCtx } from "../shared/ctx.ts";
import type { SellerId, UserId } from "../shared/ids.ts";
import { recordAudit } from "../shared/record-audit.server.ts";
import { NotFound } from "../shared/refusal.ts";

type Acceptance = { sellerId: SellerId; userId: UserId; version: VersionRow; locale: Locale };

/** Keeps who accepted a version when, the language read and the hash of the whole text. False when it was kept before. */
export async function keepAcceptance(tx: TxCtx, { sellerId, userId, version, locale }: Acceptance): Promise<boolean> {
  const document = await findDocument(tx.db, version.id, locale);
  if (!document) throw new NotFound(`no text of version ${version.version}`);
  const { sha256: textSha256 } = document;
  const isNew = await insertAcceptance(tx.db, {
    sellerId,
    versionId: version.id,
    userId,
    acceptedAt: tx.now(),
    locale,
    textSha256,
  });
  if (isNew) {
    await recordAudit(tx, {
      action: "regulation.accepted",
      subjectType: "seller",
      subjectId: sellerId,
      after: { version: version.version, locale, textSha256 },
    });
  }
  return isNew;
}
