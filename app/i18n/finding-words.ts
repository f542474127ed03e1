import type { RuleId } from "#app/domain/regulation/rules.ts";
import type { RefusalFacts } from "#app/domain/shared/refusal.ts";
import type { Sentence } from "./sentences.ts";

/** What a rule asks for, what it found, and what to do about it. */
export type FindingWords = { title: string; fact: Sentence; todo: Sentence };

/** Words by rule. A rule without words, in either language, does not compile. */
export const findingWords = (byRule: Record<RuleId, FindingWords>): Record<RuleId, FindingWords> => byRule;

/** A fact as a list of texts; a missing one is empty. */
export const textsOf = (fact: RefusalFacts[string] | undefined): string[] => {
  if (fact === undefined || fact === "") return [];
  return typeof fact === "object" ? [...fact] : [String(fact)];
};

/** An ordinary word that begins a name; VietGAP and OCOP keep their letters. */
const ORDINARY_WORD = /^\p{Lu}[\p{Ll}-]*(?![\p{L}.])/u;

/** The names of a fact's codes as they stand inside a sentence; a code without a name stands for itself. */
export const namesOf = (fact: RefusalFacts[string] | undefined, names: Readonly<Record<string, unknown>>): string[] =>
  textsOf(fact).map((code) => {
    const name = names[code];
    if (typeof name !== "string") return code;
    return ORDINARY_WORD.test(name) ? name.slice(0, 1).toLowerCase() + name.slice(1) : name;
  });
