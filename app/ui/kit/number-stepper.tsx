import { useContext, useState } from "react";
import { useT } from "#app/i18n/translate.tsx";
import { cx } from "./class-names.ts";
import { FieldContext, useFieldControl } from "./field-context.ts";
import { MinusIcon, PlusIcon } from "./icons.ts";
import { readNumber, stepped, writeNumber } from "./number-text.ts";
import { useHydrated } from "./use-hydrated.ts";

type NumberStepperProps = {
  /** What is counted: names the box and both buttons. */
  label: string;
  name?: string;
  id?: string;
  defaultValue?: number | string;
  min?: number;
  max?: number;
  step?: number;
  unit?: string;
  disabled?: boolean;
  className?: string;
  onValueChange?: (value: number) => void;
};

/** A quantity between two thumbs. Without a script it is a box to type in. */
export function NumberStepper(props: NumberStepperProps) {
  const {
    label,
    defaultValue = 1,
    min = 1,
    max = 999,
    step = 1,
    unit,
    disabled,
    className,
    onValueChange,
    ...rest
  } = props;
  const { t, locale } = useT();
  const isHydrated = useHydrated();
  const [text, setText] = useState(typeof defaultValue === "number" ? writeNumber(defaultValue, locale) : defaultValue);
  const value = readNumber(text);
  const type = (next: string) => {
    setText(next);
    const read = readNumber(next);
    if (read !== undefined && read >= min && read <= max) onValueChange?.(read);
  };
  const move = (direction: 1 | -1) => type(writeNumber(stepped(text, direction, { min, max, step }), locale));
  const end = (direction: 1 | -1) =>
    !isHydrated || disabled || (value !== undefined && (direction === 1 ? value >= max : value <= min));
  const control = useFieldControl(rest);
  const isLabelled = useContext(FieldContext) !== undefined;
  return (
    <div className={cx("inline-flex items-center gap-2", className)}>
      <div className="inline-flex rounded-small border border-line-strong bg-surface has-focus-visible:border-leaf has-[[aria-invalid=true]]:border-plum">
        <StepButton label={t.kit.less(label)} disabled={end(-1)} onClick={() => move(-1)} icon={MinusIcon} />
        <input
          {...control}
          value={text}
          onChange={(event) => type(event.target.value)}
          aria-label={isLabelled ? undefined : label}
          inputMode={Number.isInteger(step) ? "numeric" : "decimal"}
          autoComplete="off"
          disabled={disabled}
          className="h-11 w-14 border-x border-line bg-transparent text-center font-semibold tabular-nums focus-visible:z-1 disabled:text-ink-soft"
        />
        <StepButton label={t.kit.more(label)} disabled={end(1)} onClick={() => move(1)} icon={PlusIcon} />
      </div>
      {unit && <span className="text-ink-soft">{unit}</span>}
    </div>
  );
}

type StepButtonProps = { label: string; disabled: boolean; onClick: () => void; icon: typeof PlusIcon };

function StepButton({ label, disabled, onClick, icon: Icon }: StepButtonProps) {
  return (
    <button
      type="button"
      aria-label={label}
      title={label}
      disabled={disabled}
      onClick={onClick}
      className="grid size-11 place-content-center rounded-small text-leaf transition-colors hover:bg-leaf-wash disabled:cursor-not-allowed disabled:text-line-strong noscript:hidden"
    >
      <Icon className="size-5" />
    </button>
  );
}
