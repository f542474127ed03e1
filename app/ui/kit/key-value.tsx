import type { ReactNode } from "react";
import { cx } from "./class-names.ts";

export type Fact = {
  readonly term: ReactNode;
  readonly value: ReactNode;
  /** Small print under the value. */ readonly note?: ReactNode;
};

/** Facts with their names. The names stand in one column, so that an eye finds a fact by running down. */
export function KeyValue({ facts, dense = false }: { facts: readonly Fact[]; dense?: boolean }) {
  return (
    <dl className={cx("divide-y divide-line", dense && "text-sm")}>
      {facts.map(({ term, value, note }, index) => (
        <div
          key={index}
          className={cx("grid gap-x-4 sm:grid-cols-[minmax(8rem,1fr)_2fr]", dense ? "py-1.5" : "py-2.5")}
        >
          <dt className="text-ink-soft">{term}</dt>
          <dd className="min-w-0">
            {value}
            {note && <span className="block text-sm text-ink-soft">{note}</span>}
          </dd>
        </div>
      ))}
    </dl>
  );
}
