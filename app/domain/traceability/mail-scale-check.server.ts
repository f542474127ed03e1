import type { Stall } from "#db/queries/market-units.server.ts";
import type { NewScaleCheck } from "#db/queries/scale-checks.server.ts";
import { listContactsOfSellers } from "#db/queries/users.server.ts";
import { translatorOf } from "#app/i18n/translator.server.ts";
import { urls } from "#app/urls.ts";
import type { TxCtx } from "../shared/ctx.ts";
import { queueMail } from "../shared/queue-mail.server.ts";
import type { Board } from "./require-board.server.ts";
import { differenceGrams } from "./scale-check.ts";

/** Tells the tenant of a stall that its scale was beyond the allowed error, and by how much. */
export async function mailScaleCheck(
  tx: TxCtx,
  { board, stall, check }: { board: Board; stall: Stall; check: NewScaleCheck },
): Promise<void> {
  if (stall.tenantId === null) return;
  const { publicOrigin, marketName } = tx.settings;
  for (const { email, name, locale } of await listContactsOfSellers(tx.db, [stall.tenantId])) {
    const { t, f } = translatorOf(locale);
    const letter = t.mails.scaleBeyondError;
    const isEnglish = locale === "en";
    const facts = {
      marketName,
      name,
      board: isEnglish ? board.nameEn : board.name,
      stall: isEnglish ? stall.nameEn : stall.name,
      said: f.number(check.saidGrams),
      real: f.number(check.trueGrams),
      difference: f.number(Math.abs(differenceGrams(check))),
      allowed: f.number(check.allowedGrams),
      isTooMuch: differenceGrams(check) > 0,
      link: `${publicOrigin}${urls.seller.stalls}`,
    };
    await queueMail(tx, {
      to: email,
      locale,
      subject: letter.subject(facts),
      text: letter.text(facts),
      dedupeKey: `scale:${check.id}:${email}`,
    });
  }
}
