import type { ReactNode } from "react";

/** The acts of a page, held at the bottom edge while it scrolls: under the thumb on a phone, in one place on a desk. */
export function ActionBar({ children }: { children: ReactNode }) {
  return (
    <div className="no-print sticky bottom-0 z-20 -mx-4 mt-6 flex flex-wrap items-center gap-3 border-t border-line bg-paper/95 px-4 py-3 sm:mx-0 sm:px-0">
      {children}
    </div>
  );
}
