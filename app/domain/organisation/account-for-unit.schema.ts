import { z } from "zod";
import { line, paragraph, says } from "../shared/form-fields.ts";
import { normalizePhone } from "../shared/phone.ts";
import { OFFICE_ROLES_OF_UNITS, type OfficeRole } from "./unit-roles.ts";

const Email = z.string().email().max(254);

/** How somebody is reached and will sign in: a mail address, or a phone number in any writing. */
export const contact = () =>
  z
    .string()
    .trim()
    .min(1)
    .max(254)
    .transform((text, ctx) => {
      const phone = normalizePhone(text);
      if (phone !== undefined) return { phone };
      const email = Email.safeParse(text.toLowerCase());
      if (email.success) return { email: email.data };
      ctx.addIssue({ code: "custom", ...says("organisation.not-a-contact") });
      return z.NEVER;
    });
export type Contact = { readonly phone: string } | { readonly email: string };

const role = () => z.enum(OFFICE_ROLES_OF_UNITS as [OfficeRole, ...OfficeRole[]]);

export const OpenAccountFor = z.object({
  name: line(80),
  contact: contact(),
  unitCode: z.string().min(1).max(80),
  role: role(),
});
export type OpenAccountFor = z.infer<typeof OpenAccountFor>;

/** The acts on a person's page in the office. */
export const PersonAct = z.discriminatedUnion("intent", [
  z.object({
    intent: z.literal("transfer"),
    membershipId: z.string().uuid(),
    unitCode: z.string().min(1).max(80),
    role: role(),
  }),
  z.object({ intent: z.literal("end-membership"), membershipId: z.string().uuid() }),
  z.object({ intent: z.literal("suspend"), reason: paragraph(500) }),
  z.object({ intent: z.literal("lift") }),
  z.object({ intent: z.literal("reset-second-factor") }),
  z.object({ intent: z.literal("invite-again") }),
]);
export type PersonAct = z.infer<typeof PersonAct>;

/** The acts on a stall's own people. */
export const ColleagueAct = z.discriminatedUnion("intent", [
  z.object({ intent: z.literal("invite"), name: line(80), contact: contact() }),
  z.object({ intent: z.literal("end"), membershipId: z.string().uuid() }),
]);
