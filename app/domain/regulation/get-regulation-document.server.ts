import { findDocument } from "#db/queries/regulation-text.server.ts";
import { findAnnouncedVersion } from "#db/queries/regulation.server.ts";
import type { Locale } from "../shared/accounts.ts";
import type { Ctx } from "../shared/ctx.ts";
import { NotFound } from "../shared/refusal.ts";

/** The whole text of a version, letter by letter as it was published, with its SHA-256. */
export async function getRegulationDocument(
  ctx: Ctx,
  { version, locale }: { version: string; locale: Locale },
): Promise<{ readonly body: string; readonly sha256: string }> {
  const found = await findAnnouncedVersion(ctx.db, version);
  const document = found && (await findDocument(ctx.db, found.id, locale));
  if (!document) throw new NotFound(`no document of version ${version}`);
  return document;
}
