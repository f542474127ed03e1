import type { RefusalFacts } from "#app/domain/shared/refusal.ts";
import type { Formatters } from "./format.ts";

/** A sentence that names facts; `f` writes amounts and dates in its language. */
export type Sentence = (facts: RefusalFacts, f: Formatters) => string;

/** Sentences by code. English has to know the same codes to compile. */
export const sentences = <Code extends string>(byCode: Record<Code, Sentence>): Record<Code, Sentence> => byCode;
