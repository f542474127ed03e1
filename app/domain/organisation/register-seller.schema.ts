import { z } from "zod";
import { BankAccount } from "./bank-account.schema.ts";
import { SellerProfile } from "./seller-profile.schema.ts";

const isBlank = (value: unknown): boolean => value === undefined || value === "";

/** Three empty boxes are no bank account; it can be given later. */
const OptionalBankAccount = z.preprocess(
  (bank) => (typeof bank === "object" && bank !== null && Object.values(bank).every(isBlank) ? undefined : bank),
  BankAccount.optional(),
);

export const RegisterSeller = z.intersection(SellerProfile, z.object({ bank: OptionalBankAccount }));
export type RegisterSeller = SellerProfile & { bank?: BankAccount | undefined };
