import type { ReactNode } from "react";

/** A part of the origin page: a heading and a hairline, so that the whole reads and prints as one sheet. */
export function Section({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="break-inside-avoid print:break-inside-auto border-t-2 border-line pt-3 print:pt-1.5">
      <h2 className="mb-2 break-after-avoid text-lg print:mb-1 print:text-base">{title}</h2>
      {children}
    </section>
  );
}
