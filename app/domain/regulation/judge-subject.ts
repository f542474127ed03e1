import type { Day } from "../shared/clock.ts";
import type { Finding, Found } from "./finding.ts";
import { checkChain } from "./chain-checks.ts";
import * as goods from "./listing-checks.ts";
import type { ListingFacts } from "./listing-facts.ts";
import * as words from "./listing-word-checks.ts";
import { settingIn, type RuleBook } from "./rule-book.ts";
import { lawOn } from "./rule-entry.ts";
import {
  JUDGED_LISTING_RULES,
  JUDGED_SELLER_RULES,
  ruleOf,
  type ListingRuleId,
  type ParametersOf,
  type RuleId,
  type SellerRuleId,
} from "./rules.ts";
import * as seller from "./seller-checks.ts";
import type { SellerFacts } from "./seller-facts.ts";

type Check<Facts, Rule extends RuleId> = (facts: Facts, parameters: ParametersOf<Rule>) => Found | undefined;

/** Each rule about sellers with the pure function that runs it. */
export const SELLER_CHECKS: { readonly [Rule in SellerRuleId]: Check<SellerFacts, Rule> } = {
  "SEL-01": seller.checkIdentity,
  "SEL-02": seller.checkTaxCode,
  "SEL-03": seller.checkIdentityProof,
  "SEL-04": seller.checkRegistration,
  "SEL-05": seller.checkFoodSafety,
  "SEL-06": seller.checkExpiry,
  "SEL-07": seller.checkBankHolder,
  "SEL-08": seller.checkAcceptance,
  "SEL-11": seller.checkRevenue,
  "SEL-12": seller.checkStall,
  "SEL-13": seller.checkBalance,
};

/** Each rule about listings with the pure function that runs it. */
export const LISTING_CHECKS: { readonly [Rule in ListingRuleId]: Check<ListingFacts, Rule> } = {
  "LST-01": goods.checkInformation,
  "LST-02": goods.checkLabel,
  "LST-03": goods.checkTrace,
  "LST-04": goods.checkCertificates,
  "LST-05": goods.checkSelfDeclaration,
  "LST-06": words.checkProvenWords,
  "LST-07": words.checkPraise,
  "LST-08": words.checkMedicalWords,
  "LST-09": words.checkBannedGoods,
  "LST-10": goods.checkModeration,
  "LST-15": goods.checkQuarantine,
  "LST-16": goods.checkLots,
  "LST-17": checkChain,
};

/** Everything that the rules of a version have against a seller on the day of its facts. */
export const judgeSeller = (facts: SellerFacts, book: RuleBook): readonly Finding[] =>
  judgeBy(JUDGED_SELLER_RULES, SELLER_CHECKS, facts, book);

/** Everything that the rules of a version have against a listing on the day of its facts. */
export const judgeListing = (facts: ListingFacts, book: RuleBook): readonly Finding[] =>
  judgeBy(JUDGED_LISTING_RULES, LISTING_CHECKS, facts, book);

function judgeBy<Facts extends { readonly today: Day }, Rule extends RuleId>(
  rules: readonly Rule[],
  checks: { readonly [R in Rule]: Check<Facts, R> },
  facts: Facts,
  book: RuleBook,
): readonly Finding[] {
  const findings: Finding[] = [];
  for (const rule of rules) {
    const binding = bindingOn(book, rule, facts.today);
    if (!binding) continue;
    const { setting, legalRef } = binding;
    const found = (checks[rule] as Check<Facts, RuleId>)(facts, setting.parameters);
    if (!found) continue;
    findings.push({
      rule,
      severity: found.severity ?? setting.severity,
      article: setting.article,
      fact: found.fact,
      legalRef,
      versionId: book.versionId,
      parameters: setting.parameters,
    });
  }
  return findings;
}

/** How a rule binds on a day: by the law of that day and inside the version's own dates. Undefined when it does not. */
function bindingOn(book: RuleBook, rule: RuleId, today: Day) {
  const setting = settingIn(book, rule);
  const law = lawOn(ruleOf(rule).law, today);
  const { isEnabled, effectiveFrom, effectiveTo } = setting;
  const isOn =
    isEnabled && (effectiveFrom === null || effectiveFrom <= today) && (effectiveTo === null || effectiveTo >= today);
  return law && isOn ? { setting, legalRef: law.legalRef } : undefined;
}
