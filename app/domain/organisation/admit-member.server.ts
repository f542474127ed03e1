import { insertMembership } from "#db/queries/memberships.server.ts";
import { deleteSessions } from "#db/queries/sessions.server.ts";
import { findUserByPhone, insertPhoneUser } from "#db/queries/sign-in-phones.server.ts";
import { insertInvitedUser } from "#db/queries/unit-people.server.ts";
import { findUser, findUserByEmail, type UserRow } from "#db/queries/users.server.ts";
import { translatorOf } from "#app/i18n/translator.server.ts";
import { urls } from "#app/urls.ts";
import type { Role } from "../shared/actor.ts";
import type { Ctx, TxCtx } from "../shared/ctx.ts";
import type { UnitId, UserId } from "../shared/ids.ts";
import { placeholderEmail } from "../shared/placeholder-email.ts";
import { queueMail } from "../shared/queue-mail.server.ts";
import { recordAudit } from "../shared/record-audit.server.ts";
import { Refusal } from "../shared/refusal.ts";
import type { Contact } from "./account-for-unit.schema.ts";

/** An invitation waits for a week. */
export const INVITATION_SECONDS = 7 * 86_400;

export type Admission = {
  readonly name: string;
  readonly contact: Contact;
  readonly unit: { readonly id: UnitId; readonly code: string; readonly name: string; readonly nameEn: string };
  readonly role: Role;
  /** Made before the transaction for an account that may be new: see `inviteToken`. */
  readonly invitation: Invitation;
};
export type Invitation = { readonly userId: UserId; readonly token: string };

/** An id for an account that may be new, with the token by which its owner chooses a password. */
export async function makeInvitation(ctx: Ctx): Promise<Invitation> {
  const userId = ctx.newId<UserId>();
  return { userId, token: await ctx.accounts.startPasswordChoice(userId, { seconds: INVITATION_SECONDS }) };
}

/**
 * Gives somebody a role in a unit: an account they have already, else a new one with an invitation to their address or
 * phone. Their sessions end, so that the new role begins with a new sign-in. The caller has judged whether it may.
 */
export async function admitMember(tx: TxCtx, admission: Admission): Promise<UserId> {
  const { unit, role, invitation } = admission;
  const { person, isNew } = await findOrOpen(tx, admission);
  const isAdmitted = await insertMembership(tx.db, {
    id: tx.newId(),
    userId: person.id,
    unitId: unit.id,
    role,
    validFrom: tx.now(),
  });
  if (!isAdmitted) throw new Refusal("organisation.already-member", { field: "contact" });
  if (!isNew) await deleteSessions(tx.db, person.id);
  await recordAudit(tx, {
    action: "membership.granted",
    subjectType: "user",
    subjectId: person.id,
    after: { unitCode: unit.code, role },
  });
  await tellMember(tx, person, {
    unit,
    role,
    token: isNew && "email" in admission.contact ? invitation.token : undefined,
  });
  return person.id;
}

async function findOrOpen(
  tx: TxCtx,
  { name, contact, invitation: { userId: id } }: Admission,
): Promise<{ person: UserRow; isNew: boolean }> {
  const at = tx.now();
  const isNew =
    "email" in contact
      ? await insertInvitedUser(tx.db, { id, name, email: contact.email, locale: "vi", at })
      : await insertPhoneUser(tx.db, { id, name, email: placeholderEmail(id), phone: contact.phone, locale: "vi", at });
  if (isNew) await recordAudit(tx, { action: "user.invited", subjectType: "user", subjectId: id, after: { name } });
  const known = "email" in contact ? await findUserByEmail(tx.db, contact.email) : await byPhone(tx, contact.phone);
  if (!known) throw new Error("an account was opened but is not there");
  return { person: known, isNew };
}

async function byPhone(tx: TxCtx, phone: string): Promise<UserRow | undefined> {
  const userId = await findUserByPhone(tx.db, phone);
  return userId && (await findUser(tx.db, userId));
}

/** A new account by address gets the link that sets its password; whoever has one already, or signs in by phone, the door. */
export async function tellMember(
  tx: TxCtx,
  person: UserRow,
  {
    unit,
    role,
    token,
  }: Pick<Admission, "role"> & {
    unit: { readonly name: string; readonly nameEn: string };
    token: string | undefined;
  },
): Promise<void> {
  const { t } = translatorOf(person.locale);
  const { publicOrigin, marketName } = tx.settings;
  const words = token === undefined ? t.mails.roleGiven : t.mails.accountInvited;
  const path = token === undefined ? urls.signIn : `${urls.resetPassword}?token=${encodeURIComponent(token)}`;
  const facts = {
    marketName,
    name: person.name,
    unit: person.locale === "en" ? unit.nameEn : unit.name,
    role: t.account.roleNames[role],
    link: `${publicOrigin}${path}`,
  };
  await queueMail(tx, {
    to: person.email,
    locale: person.locale,
    subject: words.subject(facts),
    text: words.text(facts),
    dedupeKey: `membership.granted:${tx.newId()}`,
  });
}
