import { z } from "zod";
import { says } from "../shared/form-fields.ts";
import { parseTaxCode } from "../shared/tax-code.ts";
import { BankAccount } from "./bank-account.schema.ts";
import { fieldsOf, type JoiningStep } from "./joining-steps.ts";
import { Facts } from "./seller-profile.schema.ts";
import { NEEDED_FACTS, type SellerKind } from "./seller.ts";

const isBlank = (value: unknown): boolean => value === undefined || value === "";

/** The three boxes of the account are filled or none is: who has no account yet goes on without. */
const BankStep = z.object({
  bank: z.preprocess(
    (bank) =>
      typeof bank === "object" && bank !== null
        ? Object.entries(bank).every(([name, value]) => name === "feed" || isBlank(value))
          ? undefined
          : bank
        : undefined,
    BankAccount.optional(),
  ),
});

/**
 * What one step asks of this kind of seller. The same rules as the whole profile's, so that a step that was good stays good
 * when the profile is handed in.
 */
export function joiningStepSchema(step: JoiningStep, kind: SellerKind | undefined): z.ZodTypeAny {
  if (step === "bank") return BankStep;
  const names = fieldsOf(step, kind).filter((name) => name in Facts.shape);
  const fields = z.object(
    Object.fromEntries(names.map((name) => [name, Facts.shape[name as keyof typeof Facts.shape]])),
  );
  const needed = kind === undefined ? [] : NEEDED_FACTS[kind].filter((fact) => names.includes(fact));
  const neededForKind = z
    .record(z.unknown())
    .superRefine((values, ctx) => {
      for (const fact of needed.filter((name) => isBlank(values[name]))) {
        ctx.addIssue({ code: "custom", path: [fact], ...says("organisation.needed-for-kind") });
      }
      const text = values["taxCode"];
      const code = typeof text === "string" ? parseTaxCode(text) : undefined;
      if (code?.kind === "personal" && (kind === "enterprise" || kind === "cooperative")) {
        ctx.addIssue({ code: "custom", path: ["taxCode"], ...says("organisation.tax-code-personal") });
      }
    })
    .transform(() => ({}));
  return z.intersection(fields, neededForKind);
}
