import { z } from "zod";
import { email, line } from "../shared/form-fields.ts";
import { NewPassword } from "./password.ts";

export const RegisterUser = z.object({
  email: email(),
  password: NewPassword,
  /** How the market may call this person; the part of the address before the @ until they say. */
  name: line(80).optional(),
});
export type RegisterUser = z.infer<typeof RegisterUser>;
