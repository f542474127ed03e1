import { z } from "zod";
import { email } from "../shared/form-fields.ts";
import { GivenPassword } from "./password.ts";

export const SignIn = z.object({ email: email(), password: GivenPassword });
export type SignIn = z.infer<typeof SignIn>;
