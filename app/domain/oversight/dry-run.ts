import { findingsForGroup } from "../listings/judge.ts";
import type { ClaimPhrase } from "../regulation/claim-words.ts";
import { isBlocked, type Finding } from "../regulation/finding.ts";
import { judgeListing, judgeSeller } from "../regulation/judge-subject.ts";
import type { ListingFacts } from "../regulation/listing-facts.ts";
import type { RuleBook, RuleSetting } from "../regulation/rule-book.ts";
import type { SellerFacts } from "../regulation/seller-facts.ts";
import type { Day } from "../shared/clock.ts";
import type { RegulationVersionId } from "../shared/ids.ts";
import type { RefusalFacts } from "../shared/refusal.ts";

/** What a draft changes: newly blocked, no longer blocked, or only other words. */
export const DRY_RUN_OUTCOMES = ["blocked", "freed", "changed"] as const;
export type DryRunOutcome = (typeof DRY_RUN_OUTCOMES)[number];

/** A finding as a result keeps it. */
export type TriedFinding = {
  readonly rule: string;
  readonly severity: "block" | "warn";
  readonly article: number;
  readonly fact: RefusalFacts;
};

export type Difference = {
  readonly outcome: DryRunOutcome;
  /** The rules that make the difference, in order. */
  readonly rules: readonly string[];
  /** Found under the tried version and not, or not so, under the one that binds. */
  readonly came: readonly TriedFinding[];
  readonly gone: readonly TriedFinding[];
};

/** Compares what two versions have against one subject. Another article number alone is no difference. */
export function compareFindings(before: readonly Finding[], after: readonly Finding[]): Difference | undefined {
  const came = after.filter((finding) => !before.some((other) => isAlike(other, finding))).map(tried);
  const gone = before.filter((finding) => !after.some((other) => isAlike(other, finding))).map(tried);
  if (came.length + gone.length === 0) return undefined;
  const [was, is] = [isBlocked(before), isBlocked(after)];
  const outcome = was === is ? "changed" : is ? "blocked" : "freed";
  return { outcome, rules: [...new Set([...came, ...gone].map(({ rule }) => rule))].sort(), came, gone };
}

const isAlike = (one: Finding, other: Finding): boolean =>
  one.rule === other.rule && one.severity === other.severity && JSON.stringify(one.fact) === JSON.stringify(other.fact);

const tried = ({ rule, severity, article, fact }: Finding): TriedFinding => ({ rule, severity, article, fact });

export type Books = { readonly before: RuleBook; readonly after: RuleBook };

export type TriedSeller = { readonly before: readonly Finding[]; readonly after: readonly Finding[] };

export const trySeller = (facts: SellerFacts, { before, after }: Books): TriedSeller => ({
  before: judgeSeller(facts, before),
  after: judgeSeller(facts, after),
});

/** A listing stands by its own findings and by what blocks its seller for goods of its group. */
export function tryListing(facts: ListingFacts, seller: TriedSeller | undefined, { before, after }: Books) {
  const blockingSeller = (findings: readonly Finding[] = []) =>
    findingsForGroup(findings, facts.group).filter((finding) => isBlocked([finding]));
  return compareFindings(
    [...blockingSeller(seller?.before), ...judgeListing(facts, before)],
    [...blockingSeller(seller?.after), ...judgeListing(facts, after)],
  );
}

type StoredBook = {
  readonly versionId: string | null;
  readonly version: string | null;
  readonly settings: readonly RuleSetting[];
};

/** Everything a run judges by, as it was when it began. */
export type DryRunSetup = {
  readonly books: { readonly before: StoredBook; readonly after: StoredBook };
  readonly claims: readonly ClaimPhrase[];
  readonly today: Day;
  readonly inForce: { readonly id: RegulationVersionId; readonly version: string } | null;
  readonly upcoming: {
    readonly id: RegulationVersionId;
    readonly version: string;
    readonly effectiveAt: string;
  } | null;
};

export const storedBook = ({ versionId, version, settings }: RuleBook): StoredBook => ({
  versionId,
  version,
  settings: [...settings.values()],
});

export const bookOf = ({ versionId, version, settings }: StoredBook): RuleBook => ({
  versionId,
  version,
  settings: new Map(settings.map((setting) => [setting.rule, setting])),
});
