import { type ReactNode, useId } from "react";
import { cx } from "./class-names.ts";
import { FieldError, fieldId, type FieldMessage, firstMessage } from "./field.tsx";
import type { IconType } from "./icons.ts";

export type RadioCard = {
  readonly value: string;
  readonly label: ReactNode;
  readonly description?: ReactNode;
  readonly icon?: IconType;
  /** Short fact on the right, such as a price. */
  readonly aside?: ReactNode;
  readonly disabled?: boolean;
};

type RadioCardsProps = {
  name: string;
  legend: ReactNode;
  options: readonly RadioCard[];
  defaultValue?: string;
  onValueChange?: (value: string) => void;
  hint?: ReactNode;
  error?: FieldMessage;
  columns?: 1 | 2 | 3;
};

const COLUMNS = { 1: "", 2: "sm:grid-cols-2", 3: "sm:grid-cols-3" } as const;

/** One choice of a few, each with room to say what it means. Real radio buttons: arrows move, no script needed. */
export function RadioCards(props: RadioCardsProps) {
  const { name, legend, options, defaultValue, onValueChange, hint, columns = 1 } = props;
  const error = firstMessage(props.error);
  const id = useId();
  return (
    <fieldset className="grid gap-1.5" aria-describedby={error ? `${id}-error` : undefined}>
      <legend className="mb-1.5 font-semibold">{legend}</legend>
      {hint && <p className="-mt-1.5 text-sm text-ink-soft">{hint}</p>}
      <div className={cx("grid gap-2", COLUMNS[columns])}>
        {options.map((option, index) => (
          <label
            key={option.value}
            className={cx(
              "relative flex min-h-14 items-start gap-3 rounded-small border bg-surface p-3 transition-colors hover:border-ink-soft has-checked:border-leaf has-checked:bg-leaf-wash has-checked:shadow-[inset_0_0_0_1px_var(--color-leaf)] has-disabled:cursor-not-allowed has-disabled:border-line has-disabled:bg-sunk has-disabled:text-ink-soft",
              error ? "border-plum" : "border-line-strong",
            )}
          >
            <input
              type="radio"
              className="tick mt-0.5"
              name={name}
              id={index === 0 ? fieldId(name) : undefined}
              value={option.value}
              defaultChecked={option.value === defaultValue}
              disabled={option.disabled}
              onChange={onValueChange && (() => onValueChange(option.value))}
            />
            <CardText {...option} />
          </label>
        ))}
      </div>
      {error && <FieldError id={`${id}-error`}>{error}</FieldError>}
    </fieldset>
  );
}

function CardText({ label, description, icon: Icon, aside }: RadioCard) {
  return (
    <>
      <span className="min-w-0 flex-1">
        <span className="flex items-center gap-2 leading-snug font-semibold">
          {Icon && <Icon className="size-5" />}
          {label}
        </span>
        {description && <span className="mt-0.5 block text-sm text-ink-soft">{description}</span>}
      </span>
      {aside && <span className="font-semibold tabular-nums">{aside}</span>}
    </>
  );
}
