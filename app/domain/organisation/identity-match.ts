import { foldWords } from "../shared/fold.ts";
import type { ProvenPerson } from "../shared/identity-proof.ts";
import type { LegalFact, SellerKind } from "./seller.ts";

/** What a profile says of the person who answers for the shop: the seller itself, or whoever represents it. */
export type IdentityFacts = {
  readonly kind: SellerKind;
  readonly legalName: string;
  readonly taxCode: string;
  readonly representativeName?: string | null | undefined;
  readonly representativePersonalId?: string | null | undefined;
  readonly personalId?: string | null | undefined;
  readonly birthDate?: string | null | undefined;
};

/** Facts whose change ends a proof of identity: it was of another seller then. */
export const IDENTITY_FACTS = [
  "kind",
  "legalName",
  "taxCode",
  "representativeName",
  "representativePersonalId",
  "personalId",
  "birthDate",
] as const satisfies readonly LegalFact[];

const isSameName = (a: string, b: string | null | undefined): boolean => foldWords(a) === foldWords(b ?? "");

/**
 * SEL-03: the facts of a profile in which the proven person differs; empty when it is them. Names are compared without marks,
 * as papers write them in several ways. An organisation is compared with those the person represents, where that is known.
 */
export function identityMismatches(person: ProvenPerson, profile: IdentityFacts): readonly LegalFact[] {
  const { fullName, personalId, birthDate, represents } = person;
  const found: readonly (LegalFact | false)[] =
    profile.kind === "person"
      ? [
          !isSameName(fullName, profile.legalName) && "legalName",
          personalId !== profile.personalId && "personalId",
          profile.birthDate != null && birthDate !== profile.birthDate && "birthDate",
        ]
      : [
          !isSameName(fullName, profile.representativeName) && "representativeName",
          personalId !== profile.representativePersonalId && "representativePersonalId",
          profile.kind !== "household" && represents.length > 0 && !represents.includes(profile.taxCode) && "taxCode",
        ];
  return found.filter((fact) => fact !== false);
}

/** True when what was proven no longer stands in the profile. */
export const hasOtherIdentity = (changed: readonly LegalFact[]): boolean =>
  changed.some((fact) => (IDENTITY_FACTS as readonly LegalFact[]).includes(fact));
