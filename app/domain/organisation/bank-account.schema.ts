import { z } from "zod";
import { findBank } from "../shared/bank-codes.ts";
import { line, says } from "../shared/form-fields.ts";

export const BankAccount = z.object({
  bin: z.string().refine((bin) => findBank(bin) !== undefined, says("organisation.unknown-bank")),
  accountNumber: z
    .string()
    .max(40)
    .transform((text) => text.replace(/[\s.-]/g, "").toUpperCase())
    .refine((text) => /^[0-9A-Z]{4,19}$/.test(text), says("organisation.account-number-invalid")),
  holderName: line(80),
  /** `connected`: asks the office to let the bank tell of money by itself; until then payments are confirmed by hand. */
  feed: z.enum(["manual", "connected"]).optional(),
});
export type BankAccount = z.infer<typeof BankAccount>;
