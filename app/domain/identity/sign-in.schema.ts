import { z } from "zod";
import { email, line, phone } from "../shared/form-fields.ts";
import { GivenPassword } from "./password.ts";
import { RegisterUser } from "./register-user.schema.ts";

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
  z.object({ intent: z.literal("send-code"), phone: phone() }),
  z.object({ intent: z.literal("phone"), phone: phone().optional(), code: givenCode() }),
]);

/** What the fields say when a form names no intent. */
function intentOf(fields: object): string {
  if ("password" in fields) return "password";
  if ("phone" in fields) return "code" in fields ? "phone" : "send-code";
  return "code" in fields ? "code" : "password";
}

/** Puts the intent in that a form does not name. */
const withIntent = (fields: unknown): unknown =>
  typeof fields === "object" && fields !== null ? { intent: intentOf(fields), ...fields } : fields;

/** The acts of the sign-in page, told apart by `intent` or else by their fields. */
export const SignInAct = z.preprocess(withIntent, Act);

const Opening = z.discriminatedUnion("intent", [
  RegisterUser.extend({ intent: z.literal("password") }),
  z.object({ intent: z.literal("send-code"), phone: phone() }),
  z.object({ intent: z.literal("phone"), phone: phone().optional(), code: givenCode(), name: line(80).optional() }),
]);

/** The acts of the page that opens an account. */
export const RegisterAct = z.preprocess(withIntent, Opening);
