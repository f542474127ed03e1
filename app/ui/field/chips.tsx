import type { ReactNode } from "react";
import { cx } from "#app/ui/kit/class-names.ts";
import { FieldError } from "#app/ui/kit/field.tsx";

export type ChipOption = { readonly value: string; readonly label: ReactNode };

type ChipsProps = {
  /** Without a name the choice only fills other fields, and is not sent. */
  name?: string;
  legend: ReactNode;
  isLegendHidden?: boolean;
  options: readonly ChipOption[];
  value: string;
  onChoose: (value: string) => void;
  size?: "large" | "medium";
  columns?: 2 | 3;
  error?: string | undefined;
  groupName: string;
};

/** One choice of a few, each as large as a thumb. Real radio buttons: arrows move, and a form without a script sends them. */
export function Chips(props: ChipsProps) {
  const { legend, isLegendHidden = false, options, value, onChoose, size = "medium", columns, error } = props;
  return (
    <fieldset className="grid gap-2">
      <legend className={cx("mb-2 font-semibold", isLegendHidden && "sr-only")}>{legend}</legend>
      <div
        className={cx(
          columns ? "grid gap-2" : "flex flex-wrap gap-2",
          columns === 2 && "grid-cols-2",
          columns === 3 && "grid-cols-3",
        )}
      >
        {options.map((option) => (
          <label
            key={option.value}
            className={cx(
              "flex items-center justify-center rounded-small border-2 border-line-strong bg-surface px-3 text-center leading-snug font-semibold transition-colors has-checked:border-leaf has-checked:bg-leaf has-checked:text-on-leaf has-focus-visible:outline-3 has-focus-visible:outline-offset-2 has-focus-visible:outline-focus",
              size === "large" ? "min-h-16 text-xl" : "min-h-13 min-w-13",
            )}
          >
            <input
              type="radio"
              className="sr-only"
              name={props.name ?? props.groupName}
              value={option.value}
              checked={option.value === value}
              onChange={() => onChoose(option.value)}
            />
            {option.label}
          </label>
        ))}
      </div>
      {error && <FieldError>{error}</FieldError>}
    </fieldset>
  );
}
