import { Link } from "@remix-run/react";
import { cx } from "./class-names.ts";

export type Tab = { readonly to: string; readonly label: string; readonly current?: boolean; readonly count?: number };

/** Views of one thing, each with its own address. */
export function Tabs({ label, tabs }: { label: string; tabs: readonly Tab[] }) {
  return (
    <nav aria-label={label} className="overflow-x-auto border-b border-line">
      <ul className="flex min-w-max gap-1">
        {tabs.map(({ to, label: name, current = false, count }) => (
          <li key={to}>
            <Link
              to={to}
              preventScrollReset
              aria-current={current ? "page" : undefined}
              className={cx(
                "flex min-h-11 items-center gap-2 border-b-3 px-3 no-underline transition-colors focus-visible:-outline-offset-3",
                current
                  ? "border-leaf font-semibold text-leaf"
                  : "border-transparent text-ink-soft hover:border-line-strong hover:text-ink",
              )}
            >
              {name}
              {count !== undefined && (
                <span className="rounded-[4px] bg-sunk px-1.5 text-sm text-ink tabular-nums">{count}</span>
              )}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
