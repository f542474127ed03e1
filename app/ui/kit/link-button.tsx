import { Link, type LinkProps } from "@remix-run/react";
import { forwardRef } from "react";
import { buttonClass, type ButtonLook } from "./button-class.ts";
import { cx } from "./class-names.ts";
import type { IconType } from "./icons.ts";

type LinkButtonProps = ButtonLook & LinkProps & { icon?: IconType };

/** A link that looks like a button: it goes somewhere, it changes nothing. */
export const LinkButton = forwardRef<HTMLAnchorElement, LinkButtonProps>(function LinkButton(
  { variant, size, wide, icon: Icon, className, children, ...link },
  ref,
) {
  return (
    <Link {...link} ref={ref} className={cx(buttonClass({ variant, size, wide }), className)}>
      {Icon && <Icon className={size === "small" ? "size-4" : "size-5"} />}
      <span>{children}</span>
    </Link>
  );
});
