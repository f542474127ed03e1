import { sentences } from "../sentences.ts";

/** What a rule found, by its number: the fact, and what to do about it. */
export const findings = sentences({});
