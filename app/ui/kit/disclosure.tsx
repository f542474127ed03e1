import type { ReactNode } from "react";
import { ChevronDownIcon } from "./icons.ts";

type DisclosureProps = { summary: ReactNode; open?: boolean; children: ReactNode };

/** More, for who wants it: long filters on a phone, the reasons behind a rule. The browser's own, so it needs no script. */
export function Disclosure({ summary, open, children }: DisclosureProps) {
  return (
    <details open={open} className="group border-y border-line not-first:border-t-0">
      <summary className="flex min-h-12 items-center justify-between gap-3 py-2 font-semibold">
        <span>{summary}</span>
        <ChevronDownIcon className="size-5 text-ink-soft transition-transform group-open:rotate-180" />
      </summary>
      <div className="pt-1 pb-4">{children}</div>
    </details>
  );
}
