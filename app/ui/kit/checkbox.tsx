import type { ComponentPropsWithRef, ReactNode } from "react";
import { forwardRef, useId } from "react";
import { cx } from "./class-names.ts";
import { FieldError, fieldId, type FieldMessage, firstMessage } from "./field.tsx";

type CheckboxProps = Omit<ComponentPropsWithRef<"input">, "ref" | "type"> & {
  label: ReactNode;
  hint?: ReactNode;
  error?: FieldMessage;
};

export const Checkbox = forwardRef<HTMLInputElement, CheckboxProps>(function Checkbox(
  { label, hint, error, className, name, ...rest },
  ref,
) {
  const id = useId();
  const message = firstMessage(error);
  const describedBy = [message && `${id}-error`, hint && `${id}-hint`].filter(Boolean).join(" ") || undefined;
  return (
    <div className={cx("grid gap-1", className)}>
      <label className="flex min-h-11 items-start gap-3 py-2.5 leading-snug">
        <input
          // The error summary links here; without an error several boxes may share a name.
          id={message && name && fieldId(name)}
          {...rest}
          name={name}
          ref={ref}
          type="checkbox"
          className="tick"
          aria-invalid={message ? true : undefined}
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
      {message && <FieldError id={`${id}-error`}>{message}</FieldError>}
    </div>
  );
});
