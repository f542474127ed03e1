import type { ReactNode } from "react";

type PageHeadingProps = {
  title: ReactNode;
  /** One or two sentences: what this page is for. */
  lead?: ReactNode;
  /** Above the title: where one is, or the state of the thing. */
  above?: ReactNode;
  actions?: ReactNode;
};

/** The one h1 of a page, with its lead and its acts. */
export function PageHeading({ title, lead, above, actions }: PageHeadingProps) {
  return (
    <header className="flex flex-wrap items-end justify-between gap-x-6 gap-y-3">
      <div className="grid min-w-0 gap-1.5">
        {above}
        <h1 className="text-2xl font-bold tracking-tight sm:text-3xl">{title}</h1>
        {lead && <p className="max-w-prose text-ink-soft">{lead}</p>}
      </div>
      {actions && <div className="flex flex-wrap gap-2">{actions}</div>}
    </header>
  );
}
