import type { Dictionary } from "#app/i18n/dictionary.ts";

/** What the fields of the steps are called, wherever they are shown again: in the review, beside another window's words. */
export function fieldLabel({ profile, joining }: Dictionary["seller"], name: string): string {
  const own: Readonly<Record<string, string>> = {
    representativePersonalId: profile.personalId,
    communeCode: profile.commune,
    address: profile.addressLine,
    shippingFeeVnd: profile.shippingFee,
    freeShippingFromVnd: profile.freeShippingFrom,
    foodSafetyExemption: profile.exemption,
    "bank.bin": profile.bank.bin,
    "bank.accountNumber": profile.bank.number,
    "bank.holderName": profile.bank.holder,
    "bank.feed": joining.feed.legend,
  };
  const words: Readonly<Record<string, unknown>> = profile;
  const word = own[name] ?? words[name];
  return typeof word === "string" ? word : name;
}
