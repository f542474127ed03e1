import { listPhrasesOfRule } from "#db/queries/claim-lists.server.ts";
import { requireRole } from "../organisation/require-role.ts";
import { dayOf } from "../shared/clock.ts";
import type { Ctx } from "../shared/ctx.ts";
import { pageOf } from "../shared/time-cursor.ts";
import { CLAIM_RULES } from "./claim-lists.schema.ts";
import { findClaimSpans, type ClaimRule, type ClaimSpan } from "./claim-words.ts";
import { loadClaims } from "./load-claims.server.ts";

const PAGE_SIZE = 60;

export type ClaimListQuestion = {
  readonly rule?: string | undefined;
  readonly words?: string | undefined;
  readonly after?: string | undefined;
  /** A sentence to try the lists on. */
  readonly sentence?: string | undefined;
};

/** A page of one word list, and what today's lists find in a sentence, marked where it stands. */
export async function listClaimLists(ctx: Ctx, input: ClaimListQuestion) {
  requireRole(ctx.actor, "market_manager");
  const rule: ClaimRule = CLAIM_RULES.find((one) => one === input.rule) ?? "LST-09";
  const today = dayOf(ctx.now());
  const rows = await listPhrasesOfRule(ctx.db, { rule, after: input.after, words: input.words }, PAGE_SIZE + 1);
  const { items, next } = pageOf(rows, PAGE_SIZE, ({ phrase }) => phrase);
  return {
    rule,
    today,
    items: items.map((row) => ({
      ...row,
      standing:
        row.effectiveFrom > today ? "later" : row.effectiveTo !== null && row.effectiveTo < today ? "ended" : "now",
    })),
    next,
    tried: input.sentence === undefined ? null : await tryClaims(ctx, input.sentence),
  };
}

async function tryClaims(ctx: Ctx, sentence: string): Promise<{ sentence: string; spans: readonly ClaimSpan[] }> {
  const text = sentence.normalize("NFC").slice(0, 2_000);
  const claims = await loadClaims(ctx, dayOf(ctx.now()));
  return { sentence: text, spans: findClaimSpans(claims, { text, language: "vi" }) };
}
