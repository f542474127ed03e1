import { Fragment, type ReactNode } from "react";
import { cx } from "#app/ui/kit/class-names.ts";

export type OriginFact = { readonly term: ReactNode; readonly value: ReactNode };

/**
 * Names and values side by side at every width, so that a sheet of facts stays short on a phone and on paper; `isWide` has
 * the whole width of a sheet and prints two of them in a row.
 */
export function Facts({ facts, isWide = false }: { facts: readonly OriginFact[]; isWide?: boolean }) {
  return (
    <dl
      className={cx(
        "grid grid-cols-[minmax(6.5rem,2fr)_5fr] gap-x-4 gap-y-1.5 text-sm leading-snug print:gap-y-0.5",
        isWide ? "print:grid-cols-[2fr_3fr_2fr_3fr]" : "print:grid-cols-[2fr_3fr]",
      )}
    >
      {facts.map(({ term, value }, index) => (
        <Fragment key={index}>
          <dt className="text-ink-soft">{term}</dt>
          <dd className="min-w-0">{value}</dd>
        </Fragment>
      ))}
    </dl>
  );
}
