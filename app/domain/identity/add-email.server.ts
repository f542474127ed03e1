import { z } from "zod";
import { findUser, setEmail } from "#db/queries/users.server.ts";
import { translatorOf } from "#app/i18n/translator.server.ts";
import { urls } from "#app/urls.ts";
import type { Client } from "../shared/accounts.ts";
import { addMinutes } from "../shared/clock.ts";
import type { Ctx } from "../shared/ctx.ts";
import { inTransaction } from "../shared/in-transaction.server.ts";
import { isPlaceholderEmail } from "../shared/placeholder-email.ts";
import { queueMail } from "../shared/queue-mail.server.ts";
import { recordAudit } from "../shared/record-audit.server.ts";
import { Refusal } from "../shared/refusal.ts";
import { limitAttempts } from "./limit-attempts.server.ts";
import { requireUser } from "./require-user.ts";

const LINK_MINUTES = 60;
const PURPOSE = "email-confirmation";

const Sealed = z.object({ userId: z.string(), email: z.string(), until: z.number() });

/** Sends a link that adds the address to the account of somebody known by phone alone. */
export async function askToAddEmail(ctx: Ctx, { email, client }: { email: string; client: Client }): Promise<void> {
  const { userId } = requireUser(ctx.actor);
  await limitAttempts(ctx, "add-email", { client, account: userId });
  const person = await findUser(ctx.db, userId);
  if (!person || !isPlaceholderEmail(person.email)) throw new Refusal("identity.has-email");
  const until = addMinutes(ctx.now(), LINK_MINUTES).getTime();
  const token = ctx.vault.seal(PURPOSE, JSON.stringify({ userId, email, until }));
  const { t } = translatorOf(person.locale);
  const { publicOrigin, marketName } = ctx.settings;
  await inTransaction(ctx, async (tx) => {
    await recordAudit(tx, { action: "user.email-asked", subjectType: "user", subjectId: userId });
    await queueMail(tx, {
      to: email,
      locale: person.locale,
      subject: t.mails.confirmEmail.subject({ marketName }),
      text: t.mails.confirmEmail.text({
        marketName,
        name: person.name,
        link: `${publicOrigin}${urls.confirmEmail}?token=${token}`,
      }),
      dedupeKey: `user.email-asked:${tx.newId()}`,
    });
  });
}

/** Adds the address for the link of the mail, opened by the person it was made for. */
export async function addEmail(ctx: Ctx, { token }: { token: string }): Promise<void> {
  const { userId } = requireUser(ctx.actor);
  const wish = readToken(ctx, token);
  if (!wish || wish.userId !== userId || wish.until <= ctx.now().getTime()) throw new Refusal("identity.link-spent");
  await inTransaction(ctx, async (tx) => {
    const person = await findUser(tx.db, userId);
    if (!person || !isPlaceholderEmail(person.email)) throw new Refusal("identity.has-email");
    if (!(await setEmail(tx.db, userId, wish.email, tx.now()))) throw new Refusal("identity.email-taken");
    await recordAudit(tx, {
      action: "user.email-added",
      subjectType: "user",
      subjectId: userId,
      after: { email: wish.email },
    });
  });
}

function readToken(ctx: Ctx, token: string): z.infer<typeof Sealed> | undefined {
  try {
    return Sealed.parse(JSON.parse(ctx.vault.open(PURPOSE, token)));
  } catch {
    return undefined;
  }
}
