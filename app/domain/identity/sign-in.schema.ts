import { z } from "zod";
import { email } from "../shared/form-fields.ts";
import { GivenPassword } from "./password.ts";

/** A code as people type it: six digits of an authenticator or a message, or a recovery code; spaces do not matter. */
export const givenCode = () =>
  z
    .string()
    .max(30)
    .transform((text) => text.replace(/\s/g, ""))
    .pipe(z.string().min(6).max(20));

export const SignIn = z.object({ email: email(), password: GivenPassword, code: givenCode().optional() });
export type SignIn = z.infer<typeof SignIn>;

const Act = z.discriminatedUnion("intent", [
  SignIn.extend({ intent: z.literal("password") }),
  z.object({ intent: z.literal("code"), code: givenCode() }),
]);

/** What the fields say when a form names no intent: whoever sends a password signs in by it. */
const intentOf = (fields: object): string => (!("password" in fields) && "code" in fields ? "code" : "password");

/** The acts of the sign-in page, told apart by `intent` or else by their fields. */
export const SignInAct = z.preprocess(
  (fields) => (typeof fields === "object" && fields !== null ? { intent: intentOf(fields), ...fields } : fields),
  Act,
);
