import type { ZodIssue } from "zod";
import type { RowFault } from "#app/domain/shared/import-plan.ts";
import type { Translator } from "#app/i18n/translate.tsx";
import { messageOf } from "./form-messages.ts";
import { sentenceOf } from "./refusal-sentence.ts";

type FaultyLine = {
  readonly line: number;
  readonly cells: Readonly<Record<string, string>> | null;
  readonly faults: readonly RowFault[];
};

const wordsOf = (fault: RowFault, translator: Translator): string =>
  "issue" in fault
    ? messageOf(fault.issue as ZodIssue, translator)
    : sentenceOf({ code: fault.code as `${string}.${string}`, facts: fault.facts ?? {} }, translator);

/** Faults as a person reads them: the line, the column, what stands there, and what is wrong with it. */
export const faultRows = (lines: readonly FaultyLine[], translator: Translator) =>
  lines.flatMap(({ line, cells, faults }) =>
    faults.map((fault) => ({
      line,
      column: fault.column ?? "",
      value: fault.column === null ? "" : (cells?.[fault.column] ?? ""),
      words: wordsOf(fault, translator),
    })),
  );
