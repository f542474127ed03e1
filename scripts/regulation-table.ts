import { writeFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { format } from "prettier";
import type { ParameterSpec } from "#app/domain/regulation/rule-parameters.ts";
import { ALL_RULE_IDS, ruleOf, type AnyRuleId } from "#app/domain/regulation/rules.ts";

export const TABLE_PATH = "docs/regulation.md";

const HEAD = `# Every rule of the market

Written by \`npm run docs:rules\` from \`app/domain/regulation/*-rules.ts\`; a guard test compares the two, looks for each function, job and screen, and
fails when an id is missing. **running**: the code does it. **timer**: a job watches the time. **human**: somebody does it on the screen
that is named; nothing here claims more than that. Law is dated: the day decides which reference binds. The references to repealed acts
are from general knowledge and want a lawyer's eye before they are quoted in a decision.

| Id | Kind | Where it runs, or the screen | Severity | Article | Parameters (default; the law's floor) | Law by date |
| -- | ---- | ---------------------------- | -------- | ------- | ------------------------------------- | ----------- |
`;

const parameter = (key: string, spec: ParameterSpec): string => {
  const { floor } = spec;
  const unit = spec.kind === "day" ? "" : ` ${spec.unit}`;
  const limit = [
    floor?.atLeast !== undefined && `at least ${floor.atLeast}`,
    floor?.atMost !== undefined && `at most ${floor.atMost}`,
    floor?.notAfter !== undefined && `not after ${floor.notAfter}`,
  ].filter(Boolean);
  const law = floor ? `; ${limit.join(", ")} by ${floor.legalRef}` : "";
  return `\`${key}\` ${String(spec.default)}${unit}${law}`;
};

const place = (id: AnyRuleId): string => {
  const { runsIn, job, screen } = ruleOf(id);
  return [runsIn && `\`${runsIn.name}\` in \`${runsIn.file}\``, job && `job \`${job}\``, screen && `\`${screen}\``]
    .filter(Boolean)
    .join("; ");
};

const row = (id: AnyRuleId): string => {
  const { kind, severity, fixedBy, article, parameters, law } = ruleOf(id);
  const cells = [
    id,
    kind,
    place(id),
    fixedBy === "law" ? `${severity}, by law` : severity,
    String(article),
    Object.entries(parameters)
      .map(([key, spec]) => parameter(key, spec))
      .join("<br>"),
    law
      .map(({ legalRef, effectiveFrom, effectiveTo }) => `${effectiveFrom} to ${effectiveTo ?? "today"}: ${legalRef}`)
      .join("<br>"),
  ];
  return `| ${cells.join(" | ")} |`;
};

/** The table as it must stand in the docs. */
export const regulationTable = (): Promise<string> =>
  format(`${HEAD}${ALL_RULE_IDS.map(row).join("\n")}\n`, {
    parser: "markdown",
    printWidth: 140,
    proseWrap: "preserve",
  });

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href)
  writeFileSync(TABLE_PATH, await regulationTable());
