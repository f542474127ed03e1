import { listArticles } from "#db/queries/regulation-text.server.ts";
import { findDraftVersion, listAnnouncedVersions, type VersionRow } from "#db/queries/regulation.server.ts";
import type { Locale } from "../shared/accounts.ts";
import type { Ctx } from "../shared/ctx.ts";
import { NotFound } from "../shared/refusal.ts";
import { compareRules, type RuleDifference } from "./compare-rules.ts";
import { compareTexts, type TextComparison } from "./compare-texts.server.ts";
import { previousOf } from "./get-regulation.server.ts";
import { loadRuleBook } from "./load-rule-book.server.ts";
import { inForceOf } from "./version-standing.ts";

/** The name of the draft in addresses: its number may still change. */
export const DRAFT_ADDRESS = "du-thao";

export type Comparison = TextComparison & {
  readonly from: string;
  readonly to: string;
  readonly isDraft: boolean;
  /** Parameters of rules that differ. */
  readonly rules: readonly RuleDifference[];
  /** What may be chosen on either side, the newest first; the draft is among them once it was opened for comment. */
  readonly choices: readonly { readonly address: string; readonly version: string; readonly isDraft: boolean }[];
};

/**
 * The difference between any two texts that are public. Without a choice: the version in force with the one before it.
 * Undefined while there are no two to compare.
 */
export async function getComparison(
  ctx: Ctx,
  input: { from?: string | undefined; to?: string | undefined; locale: Locale },
): Promise<Comparison | undefined> {
  const [announced, draft] = await Promise.all([listAnnouncedVersions(ctx.db), findDraftVersion(ctx.db)]);
  const open = draft?.commentOpenedAt ? [draft] : [];
  const all = [...open, ...announced];
  const addressOf = (row: VersionRow): string => (row.state === "draft" ? DRAFT_ADDRESS : row.version);
  const named = (address: string): VersionRow => {
    const found = all.find((row) => addressOf(row) === address);
    if (!found) throw new NotFound(`no version ${address}`);
    return found;
  };
  const to = input.to ? named(input.to) : (inForceOf(announced, ctx.now()) ?? all[0]);
  if (!to) return undefined;
  const from = input.from ? named(input.from) : beforeOf(to, announced);
  if (!from) return undefined;
  const [before, after, rulesBefore, rulesAfter] = await Promise.all([
    listArticles(ctx.db, from.id),
    listArticles(ctx.db, to.id),
    loadRuleBook(ctx.db, from),
    loadRuleBook(ctx.db, to),
  ]);
  return {
    ...compareTexts(before, after, input.locale),
    from: from.version,
    to: to.version,
    isDraft: to.state === "draft",
    rules: compareRules(rulesBefore, rulesAfter),
    choices: all.map((row) => ({ address: addressOf(row), version: row.version, isDraft: row.state === "draft" })),
  };
}

const beforeOf = (version: VersionRow, announced: readonly VersionRow[]): VersionRow | undefined =>
  version.state === "draft"
    ? announced.find(({ state }) => state === "published")
    : (previousOf(version, announced) ?? announced.find(({ id }) => id !== version.id));
