import { Link, type LinkProps } from "@remix-run/react";
import { cx } from "./class-names.ts";

/** A link inside running text. Underlined always: colour alone tells nothing (WCAG 1.4.1). */
export function TextLink({ className, ...link }: LinkProps) {
  return (
    <Link
      {...link}
      className={cx(
        "text-leaf underline decoration-1 underline-offset-4 hover:text-leaf-deep hover:decoration-2",
        className,
      )}
    />
  );
}
