import type { ComponentPropsWithRef } from "react";
import { forwardRef } from "react";
import { cx } from "./class-names.ts";
import { useFieldControl } from "./field-context.ts";
import { ChevronDownIcon } from "./icons.ts";

export type SelectOption = {
  readonly value: string;
  readonly label: string;
  readonly disabled?: boolean;
  readonly lang?: string | undefined;
};

type SelectProps = Omit<ComponentPropsWithRef<"select">, "ref" | "children"> & {
  options: readonly SelectOption[];
  /** First entry with an empty value, such as «Chọn xã, phường». */
  placeholder?: string;
};

/** The phone's own list: nothing drawn by us beats it under a thumb. */
export const Select = forwardRef<HTMLSelectElement, SelectProps>(function Select(
  { options, placeholder, className, ...rest },
  ref,
) {
  return (
    <div className="relative">
      <select {...useFieldControl(rest)} ref={ref} className={cx("control appearance-none pr-10", className)}>
        {placeholder !== undefined && <option value="">{placeholder}</option>}
        {options.map(({ value, label, disabled, lang }) => (
          <option key={value} value={value} disabled={disabled} lang={lang}>
            {label}
          </option>
        ))}
      </select>
      <ChevronDownIcon className="pointer-events-none absolute inset-y-0 right-3 my-auto size-5 text-ink-soft" />
    </div>
  );
});
