import { createHash } from "node:crypto";
import {
  deleteCodesBefore,
  findCodePhone,
  insertOneTimeCode,
  type CodePurpose,
} from "#db/queries/one-time-codes.server.ts";
import { translatorOf } from "#app/i18n/translator.server.ts";
import type { Client, Locale } from "../shared/accounts.ts";
import { addMinutes } from "../shared/clock.ts";
import type { Ctx } from "../shared/ctx.ts";
import { inTransaction } from "../shared/in-transaction.server.ts";
import type { Phone } from "../shared/phone.ts";
import { queueMessage } from "../shared/queue-message.server.ts";
import { Refusal } from "../shared/refusal.ts";
import { takePause } from "../shared/take-pause.server.ts";
import { limitAttempts } from "./limit-attempts.server.ts";

const CODE_MINUTES = 5;
const RESEND_SECONDS = 60;
const HANDLE_BYTES = 32;

/** What the database keeps of the browser's handle. */
export const handleDigestOf = (handle: string): string => createHash("sha256").update(handle).digest("hex");

/** What it keeps of the code: bound to the handle, and not to be guessed without the market's secret. */
export const codeDigestOf = (ctx: Ctx, handleDigest: string, code: string): string =>
  ctx.vault.digest("one-time-code", `${handleDigest}:${code}`);

/** Six digits, each as likely as the other: 2^32 is so much more than a million that what is over does not matter. */
const sixDigits = (ctx: Ctx): string =>
  String(Buffer.from(ctx.randomBytes(4)).readUInt32BE() % 1_000_000).padStart(6, "0");

/**
 * Sends a code to a phone and answers the handle that the browser needs to give it back. Whether anybody has an account with
 * this phone is not looked at here, so neither the answer nor its time can tell.
 */
export async function askPhoneCode(
  ctx: Ctx,
  { phone, purpose, locale, client }: { phone: Phone; purpose: CodePurpose; locale: Locale; client: Client },
): Promise<{ handle: string }> {
  if (!ctx.settings.canSendMessages) throw new Refusal("identity.no-messages");
  await limitAttempts(ctx, "phone-code", { client, account: phone });
  const isAllowed = await takePause(ctx, { bucket: "phone-code.pause", key: phone, seconds: RESEND_SECONDS });
  if (!isAllowed) throw new Refusal("identity.code-too-soon", { field: "phone", facts: { seconds: RESEND_SECONDS } });
  const handle = Buffer.from(ctx.randomBytes(HANDLE_BYTES)).toString("base64url");
  const handleDigest = handleDigestOf(handle);
  const code = sixDigits(ctx);
  const { t } = translatorOf(locale);
  await inTransaction(ctx, async (tx) => {
    const at = tx.now();
    const expiresAt = addMinutes(at, CODE_MINUTES);
    await deleteCodesBefore(tx.db, addMinutes(at, -CODE_MINUTES));
    const codeDigest = codeDigestOf(tx, handleDigest, code);
    await insertOneTimeCode(tx.db, { handleDigest, purpose, phone, codeDigest, at, expiresAt });
    await queueMessage(tx, {
      to: phone,
      locale,
      text: t.mails.phoneCode({ marketName: tx.settings.marketName, code, minutes: CODE_MINUTES }),
      dedupeKey: `phone-code:${handleDigest}`,
      expiresAt,
    });
  });
  return { handle };
}

/** The phone that a code of this browser went to and that is waited for; undefined when there is none. */
export async function phoneWaitedFor(
  ctx: Ctx,
  { handle, purpose }: { handle: string | undefined; purpose: CodePurpose },
): Promise<Phone | undefined> {
  if (handle === undefined) return undefined;
  return findCodePhone(ctx.db, { handleDigest: handleDigestOf(handle), purpose, at: ctx.now() });
}
