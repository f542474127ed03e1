import { expect, test } from "vitest";
import { checklistOf, type ChecklistFacts, type ChecklistRow } from "./seller-checklist.ts";

const ready: ChecklistFacts = {
  today: "2026-11-22",
  seller: { state: "approved", stateReason: null },
  identity: { isVerified: true, isWaiting: false },
  bank: { match: "matched", isConnected: true, isAsked: true },
  regulation: { inForce: { version: "1.0", isAccepted: true }, upcoming: null },
  endingPapers: [],
  counts: { validPapers: 1, pendingPapers: 0, products: 1, lots: 1, listings: 1 },
  sellerFindings: [],
  listingFindings: [],
  listingsToMend: [],
  articles: { "SEL-03": 4, "SEL-07": 6, "SEL-08": 6 },
};

const open = (changes: Partial<ChecklistFacts>): ChecklistRow[] =>
  checklistOf({ ...ready, ...changes }).filter(({ standing }) => standing !== "done");
const codes = (changes: Partial<ChecklistFacts>): string[] => open(changes).map(({ code }) => code);

test("a stall in order has nothing open", () => {
  expect(open({})).toEqual([]);
  expect(checklistOf(ready).every(({ standing }) => standing === "done")).toBe(true);
});

test("SEL-03: proof of identity blocks at once for a new account, and has its day for an old one", () => {
  const identity = { isVerified: false, isWaiting: false };
  expect(open({ identity })[0]).toMatchObject({
    code: "identity",
    isBlocking: true,
    article: 4,
    place: "identity",
    by: null,
  });
  const warned = { rule: "SEL-03", severity: "warn" as const, article: 4, fact: { deadline: "2027-01-01" } };
  expect(open({ identity, sellerFindings: [warned] })).toMatchObject([{ isBlocking: false, by: "2026-12-31" }]);
  expect(open({ identity: { isVerified: false, isWaiting: true } })[0]?.standing).toBe("waiting");
});

test("SEL-07: an account in another name is open like none at all; a connection that was asked for waits", () => {
  expect(open({ bank: null })).toMatchObject([{ code: "bank", fact: { standing: "none" }, article: 6 }]);
  expect(open({ bank: { match: "mismatched", isConnected: false, isAsked: false } })).toMatchObject([
    { code: "bank", fact: { standing: "mismatched" } },
  ]);
  expect(open({ bank: { match: "matched", isConnected: false, isAsked: true } })).toMatchObject([
    { code: "feed", standing: "waiting" },
  ]);
});

test("SEL-08: the announced regulation is to be accepted by the day before it binds", () => {
  const upcoming = { version: "2.0", effectiveOn: "2026-12-01", isAccepted: false };
  expect(open({ regulation: { ...ready.regulation, upcoming } })).toMatchObject([
    { code: "upcoming-regulation", by: "2026-11-30", isBlocking: false },
  ]);
});

test("what blocks stands before what has a day, and that before the rest; waiting and done come last", () => {
  expect(
    codes({
      identity: { isVerified: false, isWaiting: true },
      counts: { ...ready.counts, products: 0 },
      endingPapers: [{ kind: "vietgap", number: "V-1", validTo: "2026-12-20" }],
      listingFindings: [
        { listingId: "1", title: "Rau", finding: { rule: "LST-04", severity: "block", article: 9, fact: {} } },
      ],
    }),
  ).toEqual(["finding", "paper-ending", "product", "identity"]);
});

test("a finding that has a row of its own is not told twice", () => {
  const sellerFindings = ["SEL-03", "SEL-05", "SEL-06", "SEL-07", "SEL-08"].map((rule) => ({
    rule,
    severity: "block" as const,
    article: 5,
    fact: {},
  }));
  expect(open({ sellerFindings }).map(({ finding }) => finding?.rule)).toEqual(["SEL-05"]);
});
