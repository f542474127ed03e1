import { addDays, dayOf, startOfDay, type Day } from "../shared/clock.ts";
import type { ArticleText } from "./regulation-text.ts";

/** Users are told at least this long before a change of the regulation binds them: Decree 52/2013, art. 38.3. */
export const NOTICE_DAYS = 5;

/** A change of fees is announced at least this long before: Decree 248/2026, art. 8 (rule FEE-01). */
export const FEE_NOTICE_DAYS = 20;

/** How long before it binds a version is published: by the parameters in force (SEL-08, FEE-01), never less than the law. */
export const noticeDaysOf = (
  { changesFees }: { readonly changesFees: boolean },
  { noticeDays = NOTICE_DAYS, feeNoticeDays = FEE_NOTICE_DAYS }: { noticeDays?: number; feeNoticeDays?: number } = {},
): number => (changesFees ? Math.max(feeNoticeDays, noticeDays) : noticeDays);

/** The first Vietnamese day that begins after the full notice, counted from `now`, and after the newest version's own. */
export const earliestEffectiveDay = (now: Date, newestEffectiveAt: Date, noticeDays = NOTICE_DAYS): Day => {
  const noticed = addDays(dayOf(now), noticeDays);
  const day = hasFullNotice(noticed, now, noticeDays) ? noticed : addDays(noticed, 1);
  const afterNewest = addDays(dayOf(newestEffectiveAt), 1);
  return day > afterNewest ? day : afterNewest;
};

/** True when a version published at `now` may bind from the start of `day`. */
export const hasFullNotice = (day: Day, now: Date, noticeDays = NOTICE_DAYS): boolean =>
  startOfDay(day).getTime() - now.getTime() >= noticeDays * 86_400_000;

/** `1.0` is followed by `1.1`; a number that is not of this shape is refused by the table. */
export const nextVersion = (version: string): string => {
  const [major = "1", minor = "0"] = version.split(".");
  return `${major}.${Number(minor) + 1}`;
};

const partsOf = (version: string): readonly number[] => version.split(".").map(Number);

/** True when `version` is higher than `other`, part by part. */
export const isHigherVersion = (version: string, other: string): boolean => {
  const [major = 0, minor = 0] = partsOf(version);
  const [otherMajor = 0, otherMinor = 0] = partsOf(other);
  return major === otherMajor ? minor > otherMinor : major > otherMajor;
};

/** What happened to an article between two versions, for the reader who knew the older one. */
export type ArticleChange = "added" | "changed" | "moved" | "same";

/** Compares the articles of a version with those of another by what they are, not by the number they have. */
export function compareArticles(
  before: readonly ArticleText[],
  after: readonly ArticleText[],
): { readonly changes: ReadonlyMap<string, ArticleChange>; readonly removed: readonly ArticleText[] } {
  const old = new Map(before.map((article) => [article.lineage, article]));
  const kept = new Set(after.map(({ lineage }) => lineage));
  const keptBefore = before.filter(({ lineage }) => kept.has(lineage));
  const rank = new Map(keptBefore.map(({ lineage }, index) => [lineage, index]));
  const stayed = longestRun(after.flatMap(({ lineage }) => rank.get(lineage) ?? []));
  const changes = new Map<string, ArticleChange>();
  for (const article of after) {
    const was = old.get(article.lineage);
    const isMoved = !stayed.has(rank.get(article.lineage) ?? -1);
    changes.set(article.lineage, !was ? "added" : !readsAlike(was, article) ? "changed" : isMoved ? "moved" : "same");
  }
  return { changes, removed: before.filter(({ lineage }) => !kept.has(lineage)) };
}

/** The longest run of ranks that still follow one another: those did not move, the others went around them. */
function longestRun(ranks: readonly number[]): ReadonlySet<number> {
  const best: number[][] = [];
  for (const rank of ranks) {
    const before = best.filter((run) => (run.at(-1) ?? -1) < rank).reduce<number[]>(longer, []);
    best.push([...before, rank]);
  }
  return new Set(best.reduce<number[]>(longer, []));
}

const longer = (one: number[], other: number[]): number[] => (other.length > one.length ? other : one);

const REFERENCES = /(Điều|Article) \d+(?= Quy chế này| of this Regulation)/g;

/** A reference that only followed its article to a new number is no change of what is said. */
const saying = (text: string): string => text.replace(REFERENCES, "$1");

export const readsAlike = (one: ArticleText, other: ArticleText): boolean => reads(one) === reads(other);

const reads = (article: ArticleText): string =>
  JSON.stringify([
    article.heading,
    article.headingEn,
    saying(article.body),
    saying(article.bodyEn),
    [...article.rules].sort(),
    [...article.legalRefs].sort(),
    [...article.covers].sort(),
    article.duty && DUTY_PARTS.map((part) => article.duty?.[part]),
  ]);

const DUTY_PARTS = ["who", "whoEn", "what", "whatEn", "deadline", "deadlineEn"] as const;

/** Which article of a version carries each rule, so that a finding names the article that binds today. */
export const articlesOfRules = (
  articles: readonly Pick<ArticleText, "number" | "rules">[],
): ReadonlyMap<string, number> =>
  new Map(articles.flatMap((article) => article.rules.map((rule) => [rule, article.number] as const)));

/** The rules that no article of the version carries: a finding of theirs would have nothing to name. */
export const uncarriedRules = (
  rules: readonly string[],
  articles: readonly Pick<ArticleText, "number" | "rules">[],
): string[] => {
  const carried = articlesOfRules(articles);
  return rules.filter((rule) => !carried.has(rule));
};
