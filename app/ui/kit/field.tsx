import type { ReactNode } from "react";
import { useT } from "#app/i18n/translate.tsx";
import { cx } from "./class-names.ts";
import { FieldContext } from "./field-context.ts";
import { ProblemIcon } from "./icons.ts";

/** The id of the input of a field, which the error summary links to. */
export const fieldId = (name: string): string => `field-${name.replace(/[^\w-]/g, "-")}`;

/** The message beside a field; conform's list of messages is taken as it comes. */
export type FieldMessage = string | readonly string[] | null;

export const firstMessage = (error: FieldMessage | undefined): string | undefined =>
  (typeof error === "string" ? error : error?.[0]) || undefined;

type FieldProps = {
  name: string;
  label: ReactNode;
  hint?: ReactNode;
  error?: FieldMessage;
  required?: boolean;
  /** Needed only when two forms on one page have a field of the same name. */
  id?: string;
  className?: string;
  children: ReactNode;
};

/** A label, one input of the kit, its hint and its error, tied together for eyes and for screen readers. */
export function Field({
  name,
  label,
  hint,
  error,
  required = false,
  id = fieldId(name),
  className,
  children,
}: FieldProps) {
  const { t } = useT();
  const message = firstMessage(error);
  const describedBy = [message && `${id}-error`, hint && `${id}-hint`].filter(Boolean).join(" ") || undefined;
  return (
    <div className={cx("grid grid-cols-1 gap-1.5", className)}>
      <label htmlFor={id} className="font-semibold">
        {label}
        {required && (
          <>
            <span aria-hidden className="ml-0.5 text-plum">
              *
            </span>
            <span className="sr-only"> ({t.kit.required})</span>
          </>
        )}
      </label>
      {hint && (
        <p id={`${id}-hint`} className="-mt-1 text-sm text-ink-soft">
          {hint}
        </p>
      )}
      <FieldContext.Provider value={{ id, name, required, describedBy, isInvalid: Boolean(message) }}>
        {children}
      </FieldContext.Provider>
      {message && <FieldError id={`${id}-error`}>{message}</FieldError>}
    </div>
  );
}

export function FieldError({ id, children }: { id?: string; children: ReactNode }) {
  return (
    <p id={id} className="flex items-start gap-1.5 text-sm font-semibold text-plum-ink">
      <ProblemIcon className="mt-0.5 size-4" />
      <span>{children}</span>
    </p>
  );
}
