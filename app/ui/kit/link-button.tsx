import { Link, type LinkProps } from "@remix-run/react";
import { buttonClass, type ButtonLook } from "./button-class.ts";
import { cx } from "./class-names.ts";
import type { IconType } from "./icons.ts";

type LinkButtonProps = ButtonLook & LinkProps & { icon?: IconType };

/** A link that looks like a button: it goes somewhere, it changes nothing. */
export function LinkButton({ variant, size, wide, icon: Icon, className, children, ...link }: LinkButtonProps) {
  return (
    <Link {...link} className={cx(buttonClass({ variant, size, wide }), className)}>
      {Icon && <Icon className={size === "small" ? "size-4" : "size-5"} />}
      <span>{children}</span>
    </Link>
  );
}
