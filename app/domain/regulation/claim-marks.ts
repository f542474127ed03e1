import type { Day } from "../shared/clock.ts";
import type { GoodsGroup } from "../shared/goods-group.ts";
import type { CertificateFacts } from "./certificate-facts.ts";
import { isProven } from "./claim-proof.ts";
import { findClaimSpans, type ClaimMatcher, type ClaimRule, type ClaimSpan, type ClaimText } from "./claim-words.ts";

/** What a reader of a listing looks for in its words; each has a sign of its own beside its colour. */
export const MARK_KINDS = ["certificate", "absolute", "medical", "banned"] as const;
export type MarkKind = (typeof MARK_KINDS)[number];

const KINDS: Readonly<Record<ClaimRule, MarkKind>> = {
  "LST-06": "certificate",
  "LST-07": "absolute",
  "LST-08": "medical",
  "LST-09": "banned",
};

/** Why a marked phrase may stand: an exception of the list says so, or a paper in force bears it out. */
export type MarkExcuse = { readonly by: "exception"; readonly phrase: string } | { readonly by: "paper" };

export type TextMark = {
  readonly kind: MarkKind;
  readonly rule: ClaimRule;
  readonly phrase: string;
  /** The text had no accents at all, so the words may be others. */
  readonly isUnsure: boolean;
  readonly excuse: MarkExcuse | null;
};

/** A text in pieces, end to end, those marked that hold a phrase of the lists. */
export type MarkedPiece = { readonly text: string; readonly mark: TextMark | null };

export type MarkScope = {
  readonly matcher: ClaimMatcher;
  readonly certificates: readonly CertificateFacts[];
  readonly today: Day;
  readonly categoryCode: string;
  readonly productId?: string | undefined;
  readonly group: GoodsGroup;
};

/**
 * Cuts a text where phrases of LST-06 to LST-09 stand in it. Of phrases over the same words the one that is not excused
 * is marked, then the longest. Words about health are looked at in food alone, as the rule does.
 */
export function markClaims(text: ClaimText, scope: MarkScope): readonly MarkedPiece[] {
  const spans = findClaimSpans(scope.matcher, text)
    .filter(({ rule }) => rule !== "LST-08" || scope.group === "food")
    .map((span) => ({ ...span, excuse: excuseOf(span, scope) }))
    .sort(byWeight);
  const kept: typeof spans = [];
  for (const span of spans) {
    if (!kept.some((other) => span.from < other.to && other.from < span.to)) kept.push(span);
  }
  kept.sort((a, b) => a.from - b.from);
  return cut(text.text, kept);
}

type Excused = ClaimSpan & { readonly excuse: MarkExcuse | null };

const byWeight = (a: Excused, b: Excused): number =>
  Number(a.excuse !== null) - Number(b.excuse !== null) || b.to - b.from - (a.to - a.from) || a.from - b.from;

function excuseOf({ rule, phrase, exception }: ClaimSpan, scope: MarkScope): MarkExcuse | null {
  if (exception !== null) return { by: "exception", phrase: exception };
  if (rule === "LST-06" && isProven(phrase, scope.certificates, scope)) return { by: "paper" };
  return null;
}

function cut(text: string, spans: readonly Excused[]): readonly MarkedPiece[] {
  const pieces: MarkedPiece[] = [];
  let at = 0;
  for (const { from, to, rule, phrase, certainty, excuse } of spans) {
    if (from > at) pieces.push({ text: text.slice(at, from), mark: null });
    pieces.push({
      text: text.slice(from, to),
      mark: { kind: KINDS[rule], rule, phrase, isUnsure: certainty === "folded", excuse },
    });
    at = to;
  }
  if (at < text.length) pieces.push({ text: text.slice(at), mark: null });
  return pieces;
}
