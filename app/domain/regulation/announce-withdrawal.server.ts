import { findAnnouncedVersion } from "#db/queries/regulation.server.ts";
import { translatorOf } from "#app/i18n/translator.server.ts";
import { urls } from "#app/urls.ts";
import type { Ctx } from "../shared/ctx.ts";
import { tellMembers } from "./tell-members.server.ts";

/** Tells everybody who was told of a version that it will not take effect, and why. */
export async function announceWithdrawal(ctx: Ctx, input: { readonly version: string }): Promise<number> {
  const version = await findAnnouncedVersion(ctx.db, input.version);
  if (version?.state !== "withdrawn") throw new Error(`version ${input.version} is not withdrawn`);
  const { marketName, publicOrigin } = ctx.settings;
  const link = `${publicOrigin}${urls.regulationVersion(version.version)}`;
  return tellMembers(ctx, {
    key: `regulation-withdrawn:${version.id}`,
    letter: ({ name, locale }) => {
      const { subject, text } = translatorOf(locale).t.mails.regulationWithdrawn;
      const reason = (locale === "vi" ? version.withdrawnReason : version.withdrawnReasonEn) ?? "";
      const facts = { marketName, name, version: version.version, reason, link };
      return { subject: subject(facts), text: text(facts) };
    },
  });
}
