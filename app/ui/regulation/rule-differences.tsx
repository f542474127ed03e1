import type { RuleDifference } from "#app/domain/regulation/compare-rules.ts";
import { useT } from "#app/i18n/translate.tsx";
import { TextLink } from "#app/ui/kit/text-link.tsx";
import { urls } from "#app/urls.ts";

/** Days, sums and weights that two versions give a rule differently. Silent where there are none. */
export function RuleDifferences({ rules }: { rules: readonly RuleDifference[] }) {
  const { t } = useT();
  const words = t.civic.regulation.comparison;
  if (rules.length === 0) return null;
  return (
    <section className="grid gap-2">
      <h2 className="text-lg">{words.parameters}</h2>
      <ul className="grid gap-1">
        {rules.map(({ rule, name, before, after }) => (
          <li key={`${rule} ${name}`}>
            <TextLink to={urls.regulationRule(rule)}>{rule}</TextLink> <code className="text-sm">{name}</code>:{" "}
            <del className="bg-plum-wash text-plum-ink">
              <span className="sr-only">[{words.removedWords}] </span>
              {before}
            </del>{" "}
            <ins className="bg-leaf-wash text-leaf-ink">
              <span className="sr-only">[{words.addedWords}] </span>
              {after}
            </ins>
          </li>
        ))}
      </ul>
    </section>
  );
}
