import type { ReactNode } from "react";
import { cx } from "./class-names.ts";

type CardProps = {
  as?: "div" | "article" | "section" | "li" | "form";
  title?: ReactNode;
  /** On the line of the title, at its end. */
  action?: ReactNode;
  /** Wide edge to edge content, such as a picture or a table. */
  flush?: boolean;
  className?: string;
  children: ReactNode;
};

/** A sheet on the paper: a hairline and no shadow. Never inside another card. */
export function Card({ as: Tag = "div", title, action, flush = false, className, children }: CardProps) {
  return (
    <Tag
      className={cx("overflow-hidden rounded-large border border-line bg-surface", !flush && "p-4 sm:p-5", className)}
    >
      {title && (
        <div className={cx("flex flex-wrap items-baseline justify-between gap-3", flush ? "px-4 pt-4 pb-2" : "mb-3")}>
          <h2 className="text-lg">{title}</h2>
          {action}
        </div>
      )}
      {children}
    </Tag>
  );
}
