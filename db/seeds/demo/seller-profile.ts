import type { BankAccount } from "#app/domain/organisation/bank-account.schema.ts";
import type { SellerProfile } from "#app/domain/organisation/seller-profile.schema.ts";
import { fold } from "#app/domain/shared/fold.ts";
import type { SellerSeed } from "./seed-types.ts";

const three = (no: number): string => String(no).padStart(3, "0");

/** Twelve digits whose fourth names a century to come, so that they are nobody's. */
const personalIdOf = ({ no }: SellerSeed): string => `001980000${three(no)}`;

/** What the seller says of itself when it joins. Numbers of people are made of its own number and reach nobody. */
export function profileOf(seed: SellerSeed): SellerProfile {
  const personalId = personalIdOf(seed);
  return {
    kind: seed.kind,
    legalName: seed.legalName,
    displayName: seed.name[0],
    displayNameEn: seed.name[1],
    taxCode: seed.taxCode ?? personalId,
    registrationNumber: seed.registered?.[0],
    registeredOn: seed.registered?.[1],
    registeredBy: seed.registered?.[2],
    ...(seed.kind === "person"
      ? { personalId, birthDate: "1974-03-08" }
      : { representativeName: seed.head, representativePersonalId: personalId }),
    address: seed.address,
    communeCode: seed.communeCode,
    phone: `+8459900${three(seed.no)}0`,
    email: seed.email,
    gs1Prefix: seed.gs1Prefix,
    story: seed.story[0],
    storyEn: seed.story[1],
    foodSafetyExemption: seed.exemption,
    shippingFeeVnd: seed.shippingVnd,
    freeShippingFromVnd: seed.freeFromVnd,
    deliveryArea: seed.area[0],
    deliveryAreaEn: seed.area[1],
    deliveryDays: seed.deliveryDays,
    pickupAddress: seed.pickup,
    returnTerms: seed.returns[0],
    returnTermsEn: seed.returns[1],
  };
}

/** An account number with letters is no bank's, so a demo code scanned with a real bank's app pays nobody. */
export const bankAccountOf = (seed: SellerSeed): BankAccount => ({
  bin: seed.bin,
  accountNumber: `DEMO0000${three(seed.no)}`,
  holderName: fold(seed.kind === "household" ? seed.head : seed.legalName).toUpperCase(),
});
