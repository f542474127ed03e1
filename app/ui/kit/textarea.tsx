import type { ComponentPropsWithRef } from "react";
import { forwardRef } from "react";
import { cx } from "./class-names.ts";
import { useFieldControl } from "./field-context.ts";

type TextareaProps = Omit<ComponentPropsWithRef<"textarea">, "ref">;

export const Textarea = forwardRef<HTMLTextAreaElement, TextareaProps>(function Textarea(
  { className, rows = 4, ...rest },
  ref,
) {
  return <textarea {...useFieldControl(rest)} ref={ref} rows={rows} className={cx("control resize-y", className)} />;
});
