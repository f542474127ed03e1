import type { ComponentPropsWithRef, ReactNode } from "react";
import { forwardRef } from "react";
import { cx } from "./class-names.ts";
import { useFieldControl } from "./field-context.ts";

type TextInputProps = Omit<ComponentPropsWithRef<"input">, "ref" | "prefix"> & {
  /** Shown inside the box on its right, such as a unit. Decoration: say it in the label too. */
  suffix?: ReactNode;
};

export const TextInput = forwardRef<HTMLInputElement, TextInputProps>(function TextInput(
  { suffix, className, type = "text", ...rest },
  ref,
) {
  const control = useFieldControl(rest);
  const input = (
    <input {...control} ref={ref} type={type} className={cx("control", suffix != null && "pr-11", className)} />
  );
  if (suffix == null) return input;
  return (
    <div className="relative">
      {input}
      <span
        aria-hidden
        className="pointer-events-none absolute inset-y-0 right-3 grid place-content-center text-ink-soft"
      >
        {suffix}
      </span>
    </div>
  );
});
