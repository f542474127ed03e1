import { bankMatch } from "../organisation/holder-name.ts";
import { daysBetween, type Day } from "../shared/clock.ts";
import { parseTaxCode } from "../shared/tax-code.ts";
import { hasRunOut, isInForce, type CertificateFacts } from "./certificate-facts.ts";
import type { Found } from "./finding.ts";
import type { ParametersOf } from "./rules.ts";
import type { SellerFacts } from "./seller-facts.ts";

/** The checks of sellers: each from facts to what it found, and from nothing else. */

/** Papers that stand for the safety of premises: the certificate, a commitment, or a standard of Decree 15/2018 art. 12. */
const FOOD_SAFETY_PROOFS = ["food_safety", "safe_food_commitment", "haccp", "iso22000", "fssc22000", "ifs", "brc"];

const isEmpty = (text: string | null): boolean => text === null || text.trim() === "";
const missingOf = (values: Readonly<Record<string, string | null>>): string[] =>
  Object.keys(values).filter((key) => isEmpty(values[key] ?? null));
const isPersonalId = (text: string | null): boolean => text !== null && /^\d{12}$/.test(text);

/** SEL-01: who the seller is, and for an organisation who speaks for it. */
export function checkIdentity(facts: SellerFacts): Found | undefined {
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
  return missing.length > 0 ? { fact: { missing } } : undefined;
}

/** SEL-02: a tax code with its check digit; a personal ID only of a person or household, and from the day that the law names. */
export function checkTaxCode(
  { kind, taxCode, today }: SellerFacts,
  { personalIdsFrom }: ParametersOf<"SEL-02">,
): Found | undefined {
  const code = parseTaxCode(taxCode);
  const mayBePersonal = (kind === "person" || kind === "household") && today >= personalIdsFrom;
  if (code !== undefined && (code.kind !== "personal" || mayBePersonal)) return undefined;
  return { fact: { taxCode } };
}

/**
 * SEL-03: who the seller is was proven. New accounts need it before they sell; accounts opened before the first day have
 * until the second, and hear of it meanwhile.
 */
export function checkIdentityProof(
  { identityStatus, createdOn, today }: SellerFacts,
  { newAccountsFrom, allAccountsFrom }: ParametersOf<"SEL-03">,
): Found | undefined {
  if (identityStatus === "verified") return undefined;
  const deadline = createdOn >= newAccountsFrom ? newAccountsFrom : allAccountsFrom;
  return today >= deadline ? { fact: { createdOn } } : { fact: { createdOn, deadline }, severity: "warn" };
}

/** SEL-04: the registration's number, day and place; a single person has none. */
export function checkRegistration({
  kind,
  registrationNumber,
  registeredOn,
  registeredBy,
}: SellerFacts): Found | undefined {
  if (kind === "person") return undefined;
  const missing = missingOf({ registrationNumber, registeredOn, registeredBy });
  return missing.length > 0 ? { fact: { missing } } : undefined;
}

/** SEL-05: whoever sells food shows a paper of its premises, a commitment, or the case that exempts it. */
export function checkFoodSafety({ groups, foodSafetyExemption, certificates, today }: SellerFacts): Found | undefined {
  if (!groups.includes("food") || !isEmpty(foodSafetyExemption)) return undefined;
  const proofs = certificates.filter(({ kind }) => FOOD_SAFETY_PROOFS.includes(kind));
  if (proofs.some((proof) => isInForce(proof, today))) return undefined;
  const lapsed = proofs
    .filter((proof) => hasRunOut(proof, today))
    .sort((a, b) => (a.validTo ?? "").localeCompare(b.validTo ?? ""))
    .at(-1);
  return { fact: lapsed ? { number: lapsed.number, expiredOn: lapsed.validTo ?? "" } : {} };
}

/** SEL-06: papers that have run out, or soon will, unless a newer one of the same kind reaches further. */
export function checkExpiry(
  { certificates, today }: SellerFacts,
  { warnDays }: ParametersOf<"SEL-06">,
): Found | undefined {
  const noticeDays = Math.max(...warnDays);
  const reachesPast = (paper: CertificateFacts, day: Day) =>
    isInForce(paper, today) && (paper.validTo === null || paper.validTo > day);
  const ending = certificates.filter(({ kind, validTo, state, number }) => {
    if (validTo === null || (state !== "valid" && state !== "expired")) return false;
    const isReplaced = certificates.some(
      (other) => other.kind === kind && other.number !== number && reachesPast(other, validTo),
    );
    return !isReplaced && daysBetween(today, validTo) <= noticeDays;
  });
  if (ending.length === 0) return undefined;
  const expired = ending.filter((paper) => hasRunOut(paper, today)).map(({ number }) => number);
  const soon = ending.filter((paper) => !hasRunOut(paper, today));
  const lastDays = soon.flatMap(({ validTo }) => validTo ?? []).sort();
  return {
    fact: {
      expired,
      soon: soon.map(({ number }) => number),
      ...(lastDays[0] === undefined ? {} : { endsOn: lastDays[0] }),
    },
  };
}

/** SEL-07: the account that buyers pay is in the seller's own name; a household's may be its owner's. */
export function checkBankHolder(facts: SellerFacts): Found | undefined {
  const { bankHolder, kind, legalName, representativeName } = facts;
  const seller = { kind, legalName: legalName ?? "", representativeName };
  if (bankHolder === null || bankMatch(bankHolder, seller) === "matched") return undefined;
  return { fact: { bankHolder } };
}

/** SEL-08: the version in force is accepted; one that is announced but not yet in force is only pointed out. */
export function checkAcceptance({ regulation: { inForce, upcoming } }: SellerFacts): Found | undefined {
  if (inForce && !inForce.isAccepted) return { fact: { version: inForce.version } };
  if (!upcoming || upcoming.isAccepted) return undefined;
  return { fact: { version: upcoming.version, effectiveOn: upcoming.effectiveOn }, severity: "warn" };
}

/** SEL-11: a household's or person's revenue of the year comes near the sum from which taxes and e-invoices are due. */
export function checkRevenue(
  { kind, revenueVnd, today }: SellerFacts,
  { thresholdVnd, warnPercent }: ParametersOf<"SEL-11">,
): Found | undefined {
  if (kind !== "household" && kind !== "person") return undefined;
  if (revenueVnd * 100 < thresholdVnd * warnPercent) return undefined;
  const fact = { revenueVnd, thresholdVnd, year: Number(today.slice(0, 4)) };
  return revenueVnd < thresholdVnd ? { fact, severity: "warn" } : { fact };
}

/** SEL-12: a stall in a market or shopping site has a board, and the board has confirmed it. */
export function checkStall({ stall }: SellerFacts): Found | undefined {
  if (stall === null || (stall.board !== null && stall.isApproved)) return undefined;
  return { fact: stall.board === null ? {} : { board: stall.board } };
}

/** SEL-13: what leaves a lot, or comes out of the work that made it, is no more than what went in. */
export function checkBalance({ unbalancedLots = [] }: SellerFacts): Found | undefined {
  return unbalancedLots.length > 0 ? { fact: { lots: unbalancedLots } } : undefined;
}
