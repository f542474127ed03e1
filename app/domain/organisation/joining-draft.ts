import { BankAccount } from "./bank-account.schema.ts";
import { joiningStepSchema } from "./joining-step.schema.ts";
import { stepsOf, type JoiningStep } from "./joining-steps.ts";
import { RegisterSeller } from "./register-seller.schema.ts";
import { SELLER_KINDS, type SellerKind } from "./seller.ts";

/** What was typed so far, by field, as it was typed: a draft keeps wrong words too. */
export type DraftFacts = Readonly<Record<string, string>>;

export const kindOf = (facts: DraftFacts): SellerKind | undefined =>
  SELLER_KINDS.find((kind) => kind === facts["kind"]);

const BANK = "bank.";
const NUMBERS = ["deliveryDays"];

/** A draft as a form would send it: empty boxes are no answer, boxes of the account stand in it. */
function asForm(facts: DraftFacts): Record<string, unknown> {
  const filled = Object.entries(facts).filter(([, text]) => text.trim() !== "");
  const own = filled.filter(([name]) => !name.startsWith(BANK));
  const bank = filled.filter(([name]) => name.startsWith(BANK)).map(([name, text]) => [name.slice(BANK.length), text]);
  const hasAccount = bank.some(([name]) => name !== "feed");
  return {
    ...Object.fromEntries(own.map(([name, text]) => [name, NUMBERS.includes(name) ? Number(text) : text])),
    ...(hasAccount ? { bank: Object.fromEntries(bank) as unknown } : {}),
  };
}

/** The profile that a draft amounts to; undefined while something is missing or wrong. */
export function readDraft(facts: DraftFacts): RegisterSeller | undefined {
  const parsed = RegisterSeller.safeParse(asForm(facts));
  return parsed.success ? parsed.data : undefined;
}

/** The bank account of a draft, when it is whole. */
export function bankOf(facts: DraftFacts): BankAccount | undefined {
  const parsed = BankAccount.safeParse(asForm(facts)["bank"]);
  return parsed.success ? parsed.data : undefined;
}

/** Steps whose answers would be refused as they stand, in order. */
export function openSteps(facts: DraftFacts): readonly JoiningStep[] {
  const kind = kindOf(facts);
  const form = asForm(facts);
  return stepsOf(kind).filter((step) => !joiningStepSchema(step, kind).safeParse(form).success);
}
