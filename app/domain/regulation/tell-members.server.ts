import { listMembersAfter, type Member } from "#db/queries/members.server.ts";
import type { Ctx } from "../shared/ctx.ts";
import type { UserId } from "../shared/ids.ts";
import { inTransaction } from "../shared/in-transaction.server.ts";
import { queueMail } from "../shared/queue-mail.server.ts";

const MEMBERS_AT_ONCE = 100;

/**
 * Mails everybody who belongs to a unit, sellers included, once for one key: a repeated job tells nobody twice. Answers how
 * many there are.
 */
export async function tellMembers(
  ctx: Ctx,
  { key, letter }: { key: string; letter: (member: Member) => { subject: string; text: string } },
): Promise<number> {
  let after: UserId | null = null;
  for (let told = 0; ;) {
    const members: Member[] = await listMembersAfter(ctx.db, after, { at: ctx.now(), limit: MEMBERS_AT_ONCE });
    await inTransaction(ctx, async (tx) => {
      for (const member of members) {
        const { email: to, locale } = member;
        await queueMail(tx, { to, locale, ...letter(member), dedupeKey: `${key}:${to}` });
      }
    });
    told += members.length;
    after = members.at(-1)?.id ?? null;
    if (members.length < MEMBERS_AT_ONCE) return told;
  }
}
