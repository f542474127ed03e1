import type { SellerKind } from "../organisation/seller.ts";
import type { Day } from "../shared/clock.ts";
import type { GoodsGroup } from "../shared/goods-group.ts";
import type { CertificateFacts } from "./certificate-facts.ts";

/** A seller as the rules see it on one day. */
export type SellerFacts = {
  readonly today: Day;
  readonly kind: SellerKind;
  readonly createdOn: Day;
  readonly identityStatus: "unverified" | "verified";
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
  /** Name on the account that is paid; null without an account. */
  readonly bankHolder: string | null;
  /** Paid by buyers since the year began, up to yesterday, so that every run of one day sees the same sum. */
  readonly revenueVnd: number;
  /** The stall in a market or shopping site; null for who has none. */
  readonly stall: { readonly board: string | null; readonly isApproved: boolean } | null;
  /** Groups of goods that its products belong to. */
  readonly groups: readonly GoodsGroup[];
  /** Codes of lots that are held because more went out than came in. */
  readonly unbalancedLots?: readonly string[];
  readonly foodSafetyExemption: string | null;
  readonly certificates: readonly CertificateFacts[];
  readonly regulation: {
    readonly inForce: { readonly version: string; readonly isAccepted: boolean } | null;
    readonly upcoming: { readonly version: string; readonly effectiveOn: Day; readonly isAccepted: boolean } | null;
  };
};
