import type { ShownParameter } from "#app/domain/regulation/list-rules.server.ts";
import { lawWords } from "#app/domain/regulation/law-words.ts";
import type { LawFloor, ParameterUnit } from "#app/domain/regulation/rule-parameters.ts";
import { useT } from "#app/i18n/translate.tsx";

/** How pages say the parts of a rule: a value with its unit, what the law leaves, the law itself. */
export function useRuleWords() {
  const { t, f, locale } = useT();
  const labels: Readonly<Record<string, string | undefined>> = t.rules.parameters;
  const withUnit = (value: string, unit: ParameterUnit | null): string => {
    if (unit === null) return f.date(value);
    const numbers = value.split(", ").map((one) => (/^\d+$/.test(one) ? f.number(Number(one)) : one));
    return unit === "percent" ? `${numbers.join(", ")} %` : `${numbers.join(", ")} ${t.rules.units[unit]}`;
  };
  const floorOf = ({ atLeast, atMost, notAfter, legalRef }: LawFloor, unit: ParameterUnit | null): string => {
    const { least, most, day } = t.rules.floor;
    const said =
      atLeast !== undefined
        ? least(withUnit(String(atLeast), unit))
        : atMost !== undefined
          ? most(withUnit(String(atMost), unit))
          : day(f.date(notAfter ?? ""));
    return `${said} (${lawWords(legalRef, locale)})`;
  };
  return {
    label: (key: string): string => labels[key] ?? key,
    unitOf: ({ spec }: Pick<ShownParameter, "spec">): ParameterUnit | null => (spec.kind === "day" ? null : spec.unit),
    withUnit,
    floorOf,
    law: (legalRef: string): string => lawWords(legalRef, locale),
  };
}

/** The parameters of a rule with their values, one a line. */
export function ParameterList({ parameters }: { parameters: readonly ShownParameter[] }) {
  const words = useRuleWords();
  const { t } = useT();
  if (parameters.length === 0) return <span className="text-ink-soft">{t.rules.noParameters}</span>;
  return (
    <ul className="grid gap-0.5">
      {parameters.map((parameter) => (
        <li key={parameter.key}>
          {words.label(parameter.key)}:{" "}
          <strong className="font-semibold">{words.withUnit(parameter.value, words.unitOf(parameter))}</strong>
        </li>
      ))}
    </ul>
  );
}
