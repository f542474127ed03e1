import type { ComponentPropsWithRef, ReactNode } from "react";
import { forwardRef, useId } from "react";
import { cx } from "./class-names.ts";
import { FieldError } from "./field.tsx";

type CheckboxProps = Omit<ComponentPropsWithRef<"input">, "ref" | "type"> & {
  label: ReactNode;
  hint?: ReactNode;
  error?: string;
};

export const Checkbox = forwardRef<HTMLInputElement, CheckboxProps>(function Checkbox(
  { label, hint, error, className, ...rest },
  ref,
) {
  const id = useId();
  const describedBy = [error && `${id}-error`, hint && `${id}-hint`].filter(Boolean).join(" ") || undefined;
  return (
    <div className={cx("grid gap-1", className)}>
      <label className="flex min-h-11 items-start gap-3 py-2.5 leading-snug">
        <input
          {...rest}
          ref={ref}
          type="checkbox"
          className="tick"
          aria-invalid={error ? true : undefined}
          aria-describedby={describedBy}
        />
        <span>
          {label}
          {hint && (
            <span id={`${id}-hint`} className="block text-sm text-ink-soft">
              {hint}
            </span>
          )}
        </span>
      </label>
      {error && <FieldError id={`${id}-error`}>{error}</FieldError>}
    </div>
  );
});
