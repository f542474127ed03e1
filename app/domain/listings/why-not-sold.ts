import type { BankMatch } from "../organisation/holder-name.ts";
import type { SellerState } from "../organisation/seller.ts";
import type { RefusalFacts } from "../shared/refusal.ts";
import type { ListingState } from "./listing-states.ts";
import { placeOfRule, type MendingPlace } from "./rule-places.ts";
import type { ShownFinding } from "./shown-finding.ts";

export type NotSoldFacts = {
  readonly state: ListingState;
  readonly suspendedBy: "rules" | "manager" | null;
  readonly submittedAt: string | null;
  /** What a manager wrote when they refused or suspended it. */
  readonly reason: string | null;
  readonly seller: {
    readonly state: SellerState;
    readonly stateReason: string | null;
    /** Null when no account was given. */
    readonly bank: BankMatch | null;
  };
  readonly stock: { readonly available: number; readonly reserved: number };
  /** The lots offered under it, with what no order has been packed with. */
  readonly lots: readonly {
    readonly code: string;
    readonly state: "open" | "held" | "recalled";
    readonly isExpired: boolean;
    readonly left: number;
  }[];
  /** Of the listing, and of its seller as far as they concern these goods. */
  readonly findings: readonly ShownFinding[];
};

export const NOT_SOLD_CODES = [
  "draft",
  "submitted",
  "refused",
  "not-published",
  "suspended-by-manager",
  "withdrawn",
  "seller-draft",
  "seller-submitted",
  "seller-suspended",
  "no-account",
  "account-mismatched",
  "no-lots",
  "lots-recalled",
  "lots-held",
  "lots-expired",
  "all-reserved",
  "sold-out",
] as const;
export type NotSoldCode = (typeof NOT_SOLD_CODES)[number];

export type NotSoldReason =
  | {
      readonly kind: "standing";
      readonly code: NotSoldCode;
      readonly fact: RefusalFacts;
      readonly place: MendingPlace | null;
    }
  | { readonly kind: "finding"; readonly finding: ShownFinding; readonly place: MendingPlace };

const standing = (code: NotSoldCode, place: MendingPlace | null, fact: RefusalFacts = {}): NotSoldReason => ({
  kind: "standing",
  code,
  place,
  fact,
});

/**
 * Why nobody can buy this now, in the order in which it is worth looking at: where the listing stands, whether the seller may
 * sell at all, what the rules have against it, whether anything is left to sell, whether it can be paid. Empty exactly when
 * it can be bought.
 */
export function whyNotSold(facts: NotSoldFacts): readonly NotSoldReason[] {
  const blocking = facts.findings.filter(({ severity }) => severity === "block");
  const found = blocking.map((finding): NotSoldReason => ({
    kind: "finding",
    finding,
    place: placeOfRule(finding.rule),
  }));
  const hasBankFinding = blocking.some(({ rule }) => rule === "SEL-07");
  return [
    standingOf(facts),
    sellerReason(facts.seller),
    ...found,
    stockReason(facts),
    hasBankFinding ? undefined : bankReason(facts.seller.bank),
  ].filter((reason) => reason !== undefined);
}

function standingOf({ state, suspendedBy, submittedAt, reason, findings }: NotSoldFacts): NotSoldReason | undefined {
  const said: RefusalFacts = reason === null ? {} : { reason };
  switch (state) {
    case "draft":
      return standing("draft", "listing");
    case "submitted":
      return standing("submitted", null, submittedAt === null ? {} : { since: submittedAt });
    case "refused":
      return standing("refused", "listing", said);
    case "approved":
      return standing("not-published", "listing");
    case "withdrawn":
      return standing("withdrawn", "listing");
    case "suspended":
      // What the rules suspended is told by what they found; once that is mended it comes back by itself.
      if (suspendedBy === "manager") return standing("suspended-by-manager", null, said);
      return findings.some(({ severity }) => severity === "block") ? undefined : standing("not-published", null);
    case "published":
      return undefined;
  }
}

function sellerReason({ state, stateReason }: NotSoldFacts["seller"]): NotSoldReason | undefined {
  const said: RefusalFacts = stateReason === null ? {} : { reason: stateReason };
  if (state === "approved") return undefined;
  if (state === "submitted") return standing("seller-submitted", null);
  if (state === "draft") return standing("seller-draft", "profile", said);
  return standing("seller-suspended", null, said);
}

const bankReason = (bank: BankMatch | null): NotSoldReason | undefined => {
  if (bank === "matched") return undefined;
  return standing(bank === null ? "no-account" : "account-mismatched", "bank");
};

function stockReason({ stock, lots, findings }: NotSoldFacts): NotSoldReason | undefined {
  if (stock.available > 0) return undefined;
  if (findings.some(({ rule, severity }) => rule === "LST-16" && severity === "block")) return undefined;
  const left = lots.filter((lot) => lot.left > 0);
  const codes = (isSo: (lot: NotSoldFacts["lots"][number]) => boolean): string[] =>
    left.filter(isSo).map(({ code }) => code);
  const recalled = codes(({ state }) => state === "recalled");
  const held = codes(({ state }) => state === "held");
  const expired = codes(({ state, isExpired }) => state === "open" && isExpired);
  if (lots.length === 0) return standing("no-lots", "lots");
  if (recalled.length > 0) return standing("lots-recalled", "lots", { lots: recalled });
  if (held.length > 0) return standing("lots-held", "lots", { lots: held });
  if (expired.length > 0) return standing("lots-expired", "lots", { lots: expired });
  return stock.reserved > 0 ? standing("all-reserved", "lots") : standing("sold-out", "lots");
}
