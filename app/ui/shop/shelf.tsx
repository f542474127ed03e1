import type { ReactNode } from "react";
import { ArrowRightIcon } from "#app/ui/kit/icons.ts";
import { TextLink } from "#app/ui/kit/text-link.tsx";

type ShelfProps = {
  id: string;
  title: ReactNode;
  lead?: ReactNode;
  more?: { readonly to: string; readonly label: string };
  children: ReactNode;
};

/** One part of the shop window under its heading, with the way to all of it. */
export function Shelf({ id, title, lead, more, children }: ShelfProps) {
  return (
    <section aria-labelledby={id} className="grid gap-4">
      <header className="flex flex-wrap items-end justify-between gap-x-6 gap-y-1">
        <div className="grid gap-1">
          <h2 id={id} className="text-xl font-bold tracking-tight sm:text-2xl">
            {title}
          </h2>
          {lead && <p className="max-w-prose text-ink-soft">{lead}</p>}
        </div>
        {more && (
          <TextLink to={more.to} className="inline-flex min-h-11 items-center gap-1.5 font-semibold">
            {more.label}
            <ArrowRightIcon className="size-5" />
          </TextLink>
        )}
      </header>
      {children}
    </section>
  );
}
