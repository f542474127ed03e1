import { z } from "zod";
import { email } from "../shared/form-fields.ts";
import { NewPassword } from "./password.ts";

export const RequestPasswordReset = z.object({ email: email() });
export type RequestPasswordReset = z.infer<typeof RequestPasswordReset>;

/** The token comes from the link of the mail, as the letters of a web address. */
export const ResetPassword = z.object({ token: z.string().min(1).max(100), password: NewPassword });
export type ResetPassword = z.infer<typeof ResetPassword>;
