import type { ComponentPropsWithRef } from "react";
import { forwardRef } from "react";
import { cx } from "./class-names.ts";
import type { IconType } from "./icons.ts";

type IconButtonProps = Omit<ComponentPropsWithRef<"button">, "ref" | "children" | "aria-label"> & {
  icon: IconType;
  /** Read aloud and shown on hover; an icon alone is never enough. */
  label: string;
};

export const IconButton = forwardRef<HTMLButtonElement, IconButtonProps>(function IconButton(
  { icon: Icon, label, className, type = "button", ...rest },
  ref,
) {
  return (
    <button
      {...rest}
      ref={ref}
      type={type}
      aria-label={label}
      title={label}
      className={cx(
        "inline-grid size-11 flex-none place-content-center rounded-small text-ink-soft transition-colors hover:bg-sunk hover:text-ink disabled:cursor-not-allowed disabled:opacity-40",
        className,
      )}
    >
      <Icon className="size-5" />
    </button>
  );
});
