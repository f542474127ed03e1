import type { BankMatch } from "../organisation/holder-name.ts";
import type { SellerState } from "../organisation/seller.ts";
import { addDays, type Day } from "../shared/clock.ts";
import type { RefusalFacts } from "../shared/refusal.ts";
import { placeOfRule, type MendingPlace } from "./rule-places.ts";
import type { ShownFinding } from "./shown-finding.ts";

export type ListingFinding = { readonly listingId: string; readonly title: string; readonly finding: ShownFinding };
export type ListingToMend = {
  readonly listingId: string;
  readonly title: string;
  readonly state: "refused" | "suspended";
  readonly reason: string | null;
};

export type ChecklistFacts = {
  readonly today: Day;
  readonly seller: { readonly state: SellerState; readonly stateReason: string | null };
  readonly identity: { readonly isVerified: boolean; readonly isWaiting: boolean };
  readonly bank: { readonly match: BankMatch; readonly isConnected: boolean; readonly isAsked: boolean } | null;
  readonly regulation: {
    readonly inForce: { readonly version: string; readonly isAccepted: boolean } | null;
    readonly upcoming: { readonly version: string; readonly effectiveOn: Day; readonly isAccepted: boolean } | null;
  };
  /** Valid papers that end soon, and those that have ended, with nothing newer of their kind. */
  readonly endingPapers: readonly { readonly kind: string; readonly number: string; readonly validTo: Day }[];
  readonly counts: {
    readonly validPapers: number;
    readonly pendingPapers: number;
    readonly products: number;
    readonly lots: number;
    /** Listings that were handed in at least once. */
    readonly listings: number;
  };
  readonly sellerFindings: readonly ShownFinding[];
  readonly listingFindings: readonly ListingFinding[];
  readonly listingsToMend: readonly ListingToMend[];
  /** Which article of the version in force carries a rule. */
  readonly articles: Readonly<Record<string, number>>;
};

export const CHECKLIST_CODES = [
  "profile",
  "identity",
  "approval",
  "regulation",
  "upcoming-regulation",
  "bank",
  "feed",
  "paper",
  "paper-ending",
  "product",
  "lot",
  "listing",
  "listing-refused",
  "listing-suspended",
  "finding",
] as const;
export type ChecklistCode = (typeof CHECKLIST_CODES)[number];

export type ChecklistRow = {
  readonly key: string;
  readonly code: ChecklistCode;
  /** `waiting`: the next move is somebody else's. */
  readonly standing: "done" | "open" | "waiting";
  /** Nothing, or not this listing, is sold while it is open. */
  readonly isBlocking: boolean;
  readonly article: number | null;
  readonly place: MendingPlace | null;
  /** The last day on which it does no harm. */
  readonly by: Day | null;
  readonly fact: RefusalFacts;
  readonly listing: { readonly id: string; readonly title: string } | null;
  readonly finding: ShownFinding | null;
};

const row = (code: ChecklistCode, rest: Partial<Omit<ChecklistRow, "code">>): ChecklistRow => ({
  key: code,
  code,
  standing: "open",
  isBlocking: false,
  article: null,
  place: null,
  by: null,
  fact: {},
  listing: null,
  finding: null,
  ...rest,
});

const doneIf = (isDone: boolean): "done" | "open" => (isDone ? "done" : "open");

/** Findings that a row of their own tells better. */
const TOLD_ELSEWHERE = ["SEL-03", "SEL-06", "SEL-07", "SEL-08"];

/**
 * Everything between a seller and a sale, and everything that will stand there soon: what, by which article, where it is done,
 * by when. What blocks comes first, then what has a day, then the rest; what is done comes last.
 */
export function checklistOf(facts: ChecklistFacts): readonly ChecklistRow[] {
  const rows = [
    ...joiningRows(facts),
    ...moneyRows(facts),
    ...goodsRows(facts),
    ...facts.endingPapers.map((paper) => endingRow(paper, facts)),
    ...findingRows(facts),
  ];
  return rows
    .map((one, index) => ({ one, index }))
    .sort((a, b) => rank(a.one) - rank(b.one) || a.index - b.index)
    .map(({ one }) => one);
}

const rank = ({ standing, isBlocking, by }: ChecklistRow): number => {
  if (standing === "done") return 4;
  if (standing === "waiting") return 3;
  return isBlocking ? 0 : by !== null ? 1 : 2;
};

function joiningRows({ seller, identity, regulation, articles, sellerFindings }: ChecklistFacts): ChecklistRow[] {
  const { inForce, upcoming } = regulation;
  const proof = sellerFindings.find(({ rule }) => rule === "SEL-03");
  const deadline = typeof proof?.fact["deadline"] === "string" ? proof.fact["deadline"] : null;
  return [
    row("profile", {
      standing: doneIf(seller.state !== "draft"),
      isBlocking: true,
      article: articles["SEL-01"] ?? null,
      place: "profile",
      fact: seller.stateReason === null ? {} : { reason: seller.stateReason },
    }),
    row("identity", {
      standing: identity.isVerified ? "done" : identity.isWaiting ? "waiting" : "open",
      isBlocking: deadline === null,
      article: articles["SEL-03"] ?? null,
      place: "identity",
      by: deadline === null ? null : addDays(deadline, -1),
    }),
    row("approval", {
      standing: seller.state === "approved" ? "done" : "waiting",
      isBlocking: true,
      fact: seller.state === "suspended" && seller.stateReason !== null ? { reason: seller.stateReason } : {},
    }),
    ...(inForce
      ? [
          row("regulation", {
            standing: doneIf(inForce.isAccepted),
            isBlocking: true,
            article: articles["SEL-08"] ?? null,
            place: "regulation",
            fact: { version: inForce.version },
          }),
        ]
      : []),
    ...(upcoming && !upcoming.isAccepted
      ? [
          row("upcoming-regulation", {
            article: articles["SEL-08"] ?? null,
            place: "regulation",
            by: addDays(upcoming.effectiveOn, -1),
            fact: { version: upcoming.version, effectiveOn: upcoming.effectiveOn },
          }),
        ]
      : []),
  ];
}

function moneyRows({ bank, articles }: ChecklistFacts): ChecklistRow[] {
  const article = articles["SEL-07"] ?? null;
  const account = row("bank", {
    standing: doneIf(bank?.match === "matched"),
    isBlocking: true,
    article,
    place: "bank",
    fact: { standing: bank?.match ?? "none" },
  });
  if (!bank || bank.isConnected || !bank.isAsked) return [account];
  return [account, row("feed", { standing: "waiting", place: "bank" })];
}

const goodsRows = ({ counts, articles }: ChecklistFacts): ChecklistRow[] => [
  row("paper", {
    standing: counts.validPapers > 0 ? "done" : counts.pendingPapers > 0 ? "waiting" : "open",
    article: articles["SEL-05"] ?? null,
    place: "certificates",
  }),
  row("product", { standing: doneIf(counts.products > 0), article: articles["LST-02"] ?? null, place: "product" }),
  row("lot", { standing: doneIf(counts.lots > 0), article: articles["LST-03"] ?? null, place: "lots" }),
  row("listing", { standing: doneIf(counts.listings > 0), article: articles["LST-10"] ?? null, place: "newListing" }),
];

const endingRow = (
  { kind, number, validTo }: ChecklistFacts["endingPapers"][number],
  { today, articles }: ChecklistFacts,
): ChecklistRow =>
  row("paper-ending", {
    key: `paper-ending:${number}`,
    article: articles["SEL-06"] ?? null,
    place: "certificates",
    by: validTo < today ? null : validTo,
    fact: { kind, number, isOver: validTo < today ? "yes" : "no" },
  });

function findingRows({ sellerFindings, listingFindings, listingsToMend }: ChecklistFacts): ChecklistRow[] {
  const ofSeller = sellerFindings.filter(({ rule }) => !TOLD_ELSEWHERE.includes(rule));
  const told = (finding: ShownFinding, listing: ChecklistRow["listing"]): ChecklistRow =>
    row("finding", {
      key: `finding:${listing?.id ?? "seller"}:${finding.rule}`,
      isBlocking: finding.severity === "block",
      article: finding.article,
      place: placeOfRule(finding.rule),
      finding,
      listing,
    });
  return [
    ...ofSeller.map((finding) => told(finding, null)),
    ...listingsToMend.map(({ listingId, title, state, reason }) =>
      row(state === "refused" ? "listing-refused" : "listing-suspended", {
        key: `${state}:${listingId}`,
        isBlocking: true,
        standing: state === "refused" ? "open" : "waiting",
        place: "listing",
        fact: reason === null ? {} : { reason },
        listing: { id: listingId, title },
      }),
    ),
    ...listingFindings.map(({ listingId, title, finding }) => told(finding, { id: listingId, title })),
  ];
}
