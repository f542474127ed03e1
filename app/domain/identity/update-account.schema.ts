import { z } from "zod";
import { LOCALES } from "../shared/accounts.ts";
import { line, phone } from "../shared/form-fields.ts";

export const UpdateAccount = z.object({ name: line(80), phone: phone().optional(), locale: z.enum(LOCALES) });
export type UpdateAccount = z.infer<typeof UpdateAccount>;
