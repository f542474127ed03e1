import { awardedStars, claimedStars, isProven } from "./claim-proof.ts";
import type { ClaimMatch, ClaimRule } from "./claim-words.ts";
import type { Found } from "./finding.ts";
import { textsOf, type ListingFacts } from "./listing-facts.ts";

/** The checks of a listing's words (LST-06 to LST-09), on what the lists found in its texts. */

/** LST-06: words that claim a paper, without that paper; also more OCOP stars than were awarded. */
export function checkProvenWords(facts: ListingFacts): Found | undefined {
  const scope = { today: facts.today, categoryCode: facts.category.code, productId: facts.product.id };
  const found = foundOf(
    facts.claims.filter(({ rule, phrase }) => rule === "LST-06" && !isProven(phrase, facts.certificates, scope)),
  );
  if (found && found.severity !== "warn") return found;
  const stars = Math.max(...textsOf(facts).map(({ text }) => claimedStars(text)));
  const awarded = stars > 0 ? awardedStars(facts.certificates, scope) : 0;
  return stars > awarded ? { fact: { phrases: [`OCOP ${stars}★`], stars, awarded } } : found;
}

/** LST-07: absolute praise, unless a manager accepted a document that proves it. */
export const checkPraise = (facts: ListingFacts): Found | undefined =>
  foundOf(ofRule(facts, "LST-07").filter(({ phrase }) => !facts.provenPhrases.includes(phrase)));

/** LST-08: food described as medicine. */
export const checkMedicalWords = (facts: ListingFacts): Found | undefined =>
  facts.group === "food" ? foundOf(ofRule(facts, "LST-08")) : undefined;

/** LST-09: goods that may not be sold, by the lists that the authority updates. */
export const checkBannedGoods = (facts: ListingFacts): Found | undefined => foundOf(ofRule(facts, "LST-09"));

const ofRule = ({ claims }: ListingFacts, rule: ClaimRule): readonly ClaimMatch[] =>
  claims.filter((match) => match.rule === rule);

/** As grave as the rule when one phrase stands there with its accents, and a warning otherwise. */
function foundOf(words: readonly ClaimMatch[]): Found | undefined {
  if (words.length === 0) return undefined;
  const exact = words.filter(({ certainty }) => certainty === "exact");
  const named = exact.length > 0 ? exact : words;
  const fact = { phrases: named.map(({ phrase }) => phrase) };
  return exact.length > 0 ? { fact } : { fact, severity: "warn" };
}
