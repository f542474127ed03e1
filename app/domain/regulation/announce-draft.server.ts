import { findVersion } from "#db/queries/regulation.server.ts";
import { translatorOf } from "#app/i18n/translator.server.ts";
import { urls } from "#app/urls.ts";
import type { Ctx } from "../shared/ctx.ts";
import type { RegulationVersionId } from "../shared/ids.ts";
import { tellMembers } from "./tell-members.server.ts";

/** Tells sellers and units that a draft can be read and commented until its day. One that was published meanwhile is past. */
export async function announceDraft(ctx: Ctx, input: { readonly versionId: string }): Promise<number> {
  const draft = await findVersion(ctx.db, input.versionId as RegulationVersionId);
  if (draft?.state !== "draft" || draft.commentUntil === null) return 0;
  const { commentUntil } = draft;
  const { marketName, publicOrigin } = ctx.settings;
  const link = `${publicOrigin}${urls.regulationDraft}`;
  return tellMembers(ctx, {
    key: `regulation-draft:${draft.id}`,
    letter: ({ name, locale }) => {
      const { t, f } = translatorOf(locale);
      const { subject, text } = t.mails.regulationDraftOpen;
      const summary = locale === "vi" ? draft.summary : draft.summaryEn;
      const facts = { marketName, name, version: draft.version, day: f.date(commentUntil), summary, link };
      return { subject: subject(facts), text: text(facts) };
    },
  });
}
