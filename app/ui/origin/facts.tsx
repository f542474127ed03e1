import { Fragment, type ReactNode } from "react";

export type OriginFact = { readonly term: ReactNode; readonly value: ReactNode };

/** Names and values side by side at every width, so that a sheet of facts stays short on a phone and on paper. */
export function Facts({ facts }: { facts: readonly OriginFact[] }) {
  return (
    <dl className="grid grid-cols-[minmax(6.5rem,2fr)_5fr] print:grid-cols-[2fr_3fr] gap-x-4 gap-y-1.5 text-sm leading-snug print:gap-y-0.5">
      {facts.map(({ term, value }, index) => (
        <Fragment key={index}>
          <dt className="text-ink-soft">{term}</dt>
          <dd className="min-w-0">{value}</dd>
        </Fragment>
      ))}
    </dl>
  );
}
