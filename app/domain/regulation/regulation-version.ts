import { addDays, dayOf, startOfDay, type Day } from "../shared/clock.ts";

/** Users are told at least this long before a change of the regulation binds them: Decree 52/2013, art. 38.3. */
export const NOTICE_DAYS = 5;

/** The first Vietnamese day that begins after the full notice, counted from `now`, and after the newest version's own. */
export const earliestEffectiveDay = (now: Date, newestEffectiveAt: Date): Day => {
  const noticed = addDays(dayOf(now), NOTICE_DAYS);
  const day = hasFullNotice(noticed, now) ? noticed : addDays(noticed, 1);
  const afterNewest = addDays(dayOf(newestEffectiveAt), 1);
  return day > afterNewest ? day : afterNewest;
};

/** True when a version published at `now` may bind from the start of `day`. */
export const hasFullNotice = (day: Day, now: Date): boolean =>
  startOfDay(day).getTime() - now.getTime() >= NOTICE_DAYS * 86_400_000;

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

export type ArticleText = {
  readonly number: number;
  readonly heading: string;
  readonly headingEn: string;
  readonly body: string;
  readonly bodyEn: string;
  readonly rules: readonly string[];
};

/** What happened to each article between two versions, for the reader who knew the older one. */
export type ArticleChange = "added" | "changed" | "same";

/** Compares the articles of a version with those of the one before it, by number. */
export function compareArticles(
  before: readonly ArticleText[],
  after: readonly ArticleText[],
): { readonly changes: ReadonlyMap<number, ArticleChange>; readonly removed: readonly ArticleText[] } {
  const old = new Map(before.map((article) => [article.number, article]));
  const changes = new Map<number, ArticleChange>();
  for (const article of after) {
    const was = old.get(article.number);
    changes.set(article.number, !was ? "added" : reads(was) === reads(article) ? "same" : "changed");
  }
  return { changes, removed: before.filter((article) => !changes.has(article.number)) };
}

const reads = (article: ArticleText): string =>
  JSON.stringify([article.heading, article.headingEn, article.body, article.bodyEn, [...article.rules].sort()]);

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
