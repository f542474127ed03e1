import type { ZodIssue } from "zod";
import { ZodIssueCode } from "zod";
import type { RefusalFacts } from "#app/domain/shared/refusal.ts";
import type { Translator } from "#app/i18n/translate.tsx";
import { sentenceOf } from "./refusal-sentence.ts";

type RangeIssue = Extract<ZodIssue, { code: "too_small" | "too_big" }>;

/**
 * What to say beside a field. A schema's own message is a refusal code (`orders.phone-wrong`), never a sentence; anything
 * else is told from the kind of issue, so that no English of the library reaches a page.
 */
export function messageOf(issue: ZodIssue, translator: Translator): string {
  const { t } = translator;
  if (issue.message in t.refusals)
    return sentenceOf({ code: issue.message as `${string}.${string}`, facts: paramsOf(issue) }, translator);
  const words = t.web.form;
  switch (issue.code) {
    case ZodIssueCode.invalid_type:
      if (issue.received === "undefined" || issue.received === "null") return words.required;
      if (issue.expected === "integer") return words.notWhole;
      if (issue.expected === "date") return words.notADate;
      return issue.expected === "number" || issue.expected === "bigint" ? words.notANumber : words.invalid;
    case ZodIssueCode.invalid_date:
      return words.notADate;
    case ZodIssueCode.invalid_enum_value:
    case ZodIssueCode.invalid_literal:
    case ZodIssueCode.invalid_union_discriminator:
      return words.notAChoice;
    case ZodIssueCode.invalid_string:
      return issue.validation === "email" ? words.notAnEmail : words.invalid;
    case ZodIssueCode.not_finite:
      return words.notANumber;
    case ZodIssueCode.too_small:
    case ZodIssueCode.too_big:
      return rangeMessage(issue, translator);
    default:
      return words.invalid;
  }
}

const paramsOf = (issue: ZodIssue): RefusalFacts =>
  issue.code === ZodIssueCode.custom && issue.params ? issue.params : {};

function rangeMessage(issue: RangeIssue, { t, f }: Translator): string {
  const words = t.web.form;
  const isLow = issue.code === ZodIssueCode.too_small;
  const bound = Number(isLow ? issue.minimum : issue.maximum);
  switch (issue.type) {
    case "string":
      if (isLow) return bound <= 1 ? words.required : words.tooShort(bound);
      return words.tooLong(bound);
    case "array":
    case "set":
      return isLow ? words.tooFewItems(bound) : words.tooManyItems(bound);
    case "date":
      return words.notADate;
    case "number":
    case "bigint":
      if (isLow) return issue.inclusive ? words.tooSmall(f.number(bound)) : words.mustExceed(f.number(bound));
      return issue.inclusive ? words.tooBig(f.number(bound)) : words.mustStayBelow(f.number(bound));
  }
}
