import { settingIn, type RuleBook } from "./rule-book.ts";
import { ALL_RULE_IDS } from "./rules.ts";

/** Something about a rule that two versions set differently; texts as a reader sees them. */
export type RuleDifference = {
  readonly rule: string;
  /** A parameter's name; `severity`, `isEnabled` and the days of effect for the rule itself. */
  readonly name: string;
  readonly before: string;
  readonly after: string;
};

const said = (value: unknown): string =>
  Array.isArray(value)
    ? value.map(String).join(", ")
    : typeof value === "string" || typeof value === "number" || typeof value === "boolean"
      ? String(value)
      : "–";

/** Every rule whose parameters or weight differ between two versions. */
export function compareRules(before: RuleBook, after: RuleBook): RuleDifference[] {
  return ALL_RULE_IDS.flatMap((rule) => {
    const [one, other] = [flat(settingIn(before, rule)), flat(settingIn(after, rule))];
    const names = [...new Set([...Object.keys(one), ...Object.keys(other)])];
    return names.flatMap((name) => {
      const [was, is] = [said(one[name]), said(other[name])];
      return was === is ? [] : [{ rule, name, before: was, after: is }];
    });
  });
}

/** A setting with its parameters beside its own values; the article is no setting, it is the text's. */
const flat = ({ parameters, ...own }: ReturnType<typeof settingIn>): Record<string, unknown> => {
  const { severity, effectiveFrom, effectiveTo, isEnabled } = own;
  return { severity, effectiveFrom, effectiveTo, isEnabled, ...parameters };
};
