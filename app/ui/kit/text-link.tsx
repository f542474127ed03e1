import { Link, type LinkProps } from "@remix-run/react";
import { forwardRef } from "react";
import { cx } from "./class-names.ts";

/** A link inside running text. Underlined always: colour alone tells nothing (WCAG 1.4.1). */
export const TextLink = forwardRef<HTMLAnchorElement, LinkProps>(function TextLink({ className, ...link }, ref) {
  return (
    <Link
      {...link}
      ref={ref}
      className={cx(
        "text-leaf underline decoration-1 underline-offset-4 hover:text-leaf-deep hover:decoration-2",
        className,
      )}
    />
  );
});
