import type { ComponentPropsWithRef, MouseEvent, ReactNode } from "react";
import { forwardRef } from "react";
import { useT } from "#app/i18n/translate.tsx";
import { buttonClass, type ButtonLook } from "./button-class.ts";
import { cx } from "./class-names.ts";
import { type IconType, WaitingIcon } from "./icons.ts";

type ButtonProps = ButtonLook &
  Omit<ComponentPropsWithRef<"button">, "ref"> & {
    icon?: IconType;
    /** While true the button keeps its focus and swallows clicks, so a second tap cannot send twice. */
    busy?: boolean;
    busyLabel?: string;
    children: ReactNode;
  };

export const Button = forwardRef<HTMLButtonElement, ButtonProps>(function Button(
  { variant, size, wide, icon: Icon, busy = false, busyLabel, className, onClick, children, type = "submit", ...rest },
  ref,
) {
  const { t } = useT();
  const click = (event: MouseEvent<HTMLButtonElement>) => (busy ? event.preventDefault() : onClick?.(event));
  const Shown = busy ? WaitingIcon : Icon;
  return (
    <button
      {...rest}
      ref={ref}
      type={type}
      onClick={click}
      aria-busy={busy || undefined}
      className={cx(buttonClass({ variant, size, wide }), className)}
    >
      {Shown && <Shown className={size === "small" ? "size-4" : "size-5"} />}
      <span>{busy ? (busyLabel ?? t.kit.busy) : children}</span>
    </button>
  );
});
