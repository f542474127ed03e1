import type { ReactNode } from "react";

/** One shelf of the kit page. */
export function Shelf({ id, title, children }: { id: string; title: string; children: ReactNode }) {
  return (
    <section id={id} className="grid min-w-0 gap-6 border-t border-line pt-8">
      <h2 className="text-xl">{title}</h2>
      {children}
    </section>
  );
}

/** Pieces of one kind in a row that wraps. */
export function Row({ children }: { children: ReactNode }) {
  return <div className="flex flex-wrap items-center gap-3">{children}</div>;
}
