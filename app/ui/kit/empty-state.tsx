import type { ReactNode } from "react";
import type { IconType } from "./icons.ts";

type EmptyStateProps = {
  icon?: IconType;
  title: ReactNode;
  /** What will stand here, or why nothing does. */
  children?: ReactNode;
  /** The way on. */
  action?: ReactNode;
  headingLevel?: "h1" | "h2" | "h3" | "p";
};

/** Nothing is here: says why, and what to do next. */
export function EmptyState({ icon: Icon, title, children, action, headingLevel: Heading = "h2" }: EmptyStateProps) {
  return (
    <div className="grid justify-items-center gap-3 px-4 py-10 text-center">
      {Icon && (
        <span className="finder mb-1 p-4! text-leaf">
          <Icon className="size-10" />
        </span>
      )}
      <Heading className="text-lg font-semibold">{title}</Heading>
      {children && <div className="max-w-prose text-ink-soft">{children}</div>}
      {action && <div className="mt-2 flex flex-wrap justify-center gap-2">{action}</div>}
    </div>
  );
}
