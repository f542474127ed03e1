import type { Stall } from "#db/queries/market-units.server.ts";
import type { OriginLotRow } from "#db/queries/origin.server.ts";
import { listHoldersOfRole } from "#db/queries/users.server.ts";
import { translatorOf } from "#app/i18n/translator.server.ts";
import { urls } from "#app/urls.ts";
import type { TxCtx } from "../shared/ctx.ts";
import type { IntakeId } from "../shared/ids.ts";
import { queueMail } from "../shared/queue-mail.server.ts";
import type { IntakeVerdict } from "./market-intake.ts";
import type { Board } from "./require-board.server.ts";

type Stopped = {
  readonly board: Board;
  readonly stall: Stall;
  readonly lot: OriginLotRow;
  readonly verdict: IntakeVerdict;
  readonly intakeId: IntakeId;
};

/** Tells the inspectors that a lot which somebody had stopped was brought to a market. */
export async function mailIntake(tx: TxCtx, { board, stall, lot, verdict, intakeId }: Stopped): Promise<void> {
  const { publicOrigin, marketName } = tx.settings;
  for (const { email, name, locale } of await listHoldersOfRole(tx.db, "inspector", tx.now())) {
    const { t } = translatorOf(locale);
    const letter = t.mails.stoppedLotArrived;
    const isEnglish = locale === "en";
    const facts = {
      marketName,
      name,
      board: isEnglish ? board.nameEn : board.name,
      stall: isEnglish ? stall.nameEn : stall.name,
      lot: lot.code,
      product: isEnglish ? (lot.nameEn ?? lot.name) : lot.name,
      verdict: t.office.intake.verdicts[verdict].word,
      link: `${publicOrigin}${urls.office.recall(lot.id)}`,
    };
    await queueMail(tx, {
      to: email,
      locale,
      subject: letter.subject(facts),
      text: letter.text(facts),
      dedupeKey: `intake:${intakeId}:${email}`,
    });
  }
}
