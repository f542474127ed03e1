import type { ReactNode } from "react";

/** A part of the origin page: a heading and a hairline, so that the whole reads and prints as one sheet. */
export function Section({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="break-inside-avoid border-t-2 border-line pt-3">
      <h2 className="mb-2 text-lg">{title}</h2>
      {children}
    </section>
  );
}
