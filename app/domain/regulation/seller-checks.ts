import type { SellerKind } from "../organisation/seller.ts";
import { daysBetween, type Day } from "../shared/clock.ts";
import type { GoodsGroup } from "../shared/goods-group.ts";
import { parseTaxCode } from "../shared/tax-code.ts";
import { hasRunOut, isInForce, type CertificateFacts } from "./certificate-facts.ts";
import { finding, type Finding } from "./finding.ts";

export type SellerFacts = {
  readonly today: Day;
  readonly kind: SellerKind;
  readonly legalName: string | null;
  readonly address: string | null;
  readonly taxCode: string;
  readonly registrationNumber: string | null;
  readonly registeredOn: Day | null;
  readonly registeredBy: string | null;
  readonly representativeName: string | null;
  readonly representativePersonalId: string | null;
  readonly birthDate: Day | null;
  readonly personalId: string | null;
  /** Groups of goods that its products belong to. */
  readonly groups: readonly GoodsGroup[];
  readonly foodSafetyExemption: string | null;
  readonly certificates: readonly CertificateFacts[];
  readonly regulation: {
    readonly inForce: { readonly version: string; readonly isAccepted: boolean } | null;
    readonly upcoming: { readonly version: string; readonly effectiveOn: Day; readonly isAccepted: boolean } | null;
  };
};

/** Papers that stand for the safety of premises: the certificate, a commitment, or a standard of Decree 15/2018 art. 12. */
const FOOD_SAFETY_PROOFS = ["food_safety", "safe_food_commitment", "haccp", "iso22000", "fssc22000", "ifs", "brc"];

/** Days before a paper's last one on which its holder begins to hear of it. */
const EXPIRY_NOTICE_DAYS = 60;

/** Everything the rules have against a seller today. */
export const checkSeller = (facts: SellerFacts): readonly Finding[] =>
  [
    checkIdentity(facts),
    checkTaxCode(facts),
    checkRegistration(facts),
    checkFoodSafety(facts),
    checkExpiry(facts),
    checkAcceptance(facts),
  ].filter((found) => found !== undefined);

const isEmpty = (text: string | null): boolean => text === null || text.trim() === "";
const missingOf = (values: Readonly<Record<string, string | null>>): string[] =>
  Object.keys(values).filter((key) => isEmpty(values[key] ?? null));
const isPersonalId = (text: string | null): boolean => text !== null && /^\d{12}$/.test(text);

/** SEL-01: who the seller is, and for an organisation who speaks for it. */
function checkIdentity(facts: SellerFacts): Finding | undefined {
  const { legalName, address, representativeName, representativePersonalId, birthDate, personalId } = facts;
  const isPerson = facts.kind === "person";
  const missing = missingOf(
    isPerson
      ? { legalName, address, birthDate, personalId }
      : { legalName, address, representativeName, representativePersonalId },
  );
  const idField = isPerson ? "personalId" : "representativePersonalId";
  if (!missing.includes(idField) && !isPersonalId(isPerson ? personalId : representativePersonalId))
    missing.push(idField);
  return missing.length > 0 ? finding("SEL-01", { missing }) : undefined;
}

/** SEL-02: a tax code with its check digit; a personal ID only where a person or household stands behind it. */
function checkTaxCode({ kind, taxCode }: SellerFacts): Finding | undefined {
  const code = parseTaxCode(taxCode);
  const mayBePersonal = kind === "person" || kind === "household";
  if (code !== undefined && (code.kind !== "personal" || mayBePersonal)) return undefined;
  return finding("SEL-02", { taxCode });
}

/** SEL-04: the registration's number, day and place; a single person has none. */
function checkRegistration({ kind, registrationNumber, registeredOn, registeredBy }: SellerFacts): Finding | undefined {
  if (kind === "person") return undefined;
  const missing = missingOf({ registrationNumber, registeredOn, registeredBy });
  return missing.length > 0 ? finding("SEL-04", { missing }) : undefined;
}

/** SEL-05: whoever sells food shows a paper of its premises, a commitment, or the case that exempts it. */
function checkFoodSafety({ groups, foodSafetyExemption, certificates, today }: SellerFacts): Finding | undefined {
  if (!groups.includes("food") || !isEmpty(foodSafetyExemption)) return undefined;
  const proofs = certificates.filter(({ kind }) => FOOD_SAFETY_PROOFS.includes(kind));
  if (proofs.some((proof) => isInForce(proof, today))) return undefined;
  const lapsed = proofs
    .filter((proof) => hasRunOut(proof, today))
    .sort((a, b) => (a.validTo ?? "").localeCompare(b.validTo ?? ""))
    .at(-1);
  return finding("SEL-05", lapsed ? { number: lapsed.number, expiredOn: lapsed.validTo ?? "" } : {});
}

/** SEL-06: papers that have run out, or will within 60 days, unless a newer one of the same kind reaches further. */
function checkExpiry({ certificates, today }: SellerFacts): Finding | undefined {
  const reachesPast = (paper: CertificateFacts, day: Day) =>
    isInForce(paper, today) && (paper.validTo === null || paper.validTo > day);
  const ending = certificates.filter(({ kind, validTo, state, number }) => {
    if (validTo === null || (state !== "valid" && state !== "expired")) return false;
    const isReplaced = certificates.some(
      (other) => other.kind === kind && other.number !== number && reachesPast(other, validTo),
    );
    return !isReplaced && daysBetween(today, validTo) <= EXPIRY_NOTICE_DAYS;
  });
  if (ending.length === 0) return undefined;
  const expired = ending.filter((paper) => hasRunOut(paper, today)).map(({ number }) => number);
  const soon = ending.filter((paper) => !hasRunOut(paper, today));
  const days = soon.map(({ validTo }) => daysBetween(today, validTo ?? today));
  return finding("SEL-06", {
    expired,
    soon: soon.map(({ number }) => number),
    ...(days.length > 0 ? { days: Math.min(...days) } : {}),
  });
}

/** SEL-08: the version in force is accepted; one that is announced but not yet in force is only pointed out. */
function checkAcceptance({ regulation: { inForce, upcoming } }: SellerFacts): Finding | undefined {
  if (inForce && !inForce.isAccepted) return finding("SEL-08", { version: inForce.version });
  if (!upcoming || upcoming.isAccepted) return undefined;
  return finding("SEL-08", { version: upcoming.version, effectiveOn: upcoming.effectiveOn }, "warn");
}
