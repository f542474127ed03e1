import { z } from "zod";
import { GivenPassword } from "../identity/password.ts";
import { email, line } from "../shared/form-fields.ts";

/** One's own account: the password says that it is really its owner who asks. */
export const EraseAccount = z.object({ password: GivenPassword });

/** Somebody else's, on their written request, whose number is kept. */
export const ErasePerson = z.object({ email: email(), request: line(120) });
export type ErasePerson = z.infer<typeof ErasePerson>;
