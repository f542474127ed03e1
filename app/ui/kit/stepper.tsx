import { useT } from "#app/i18n/translate.tsx";
import { cx } from "./class-names.ts";
import { CheckIcon } from "./icons.ts";

type StepperProps = {
  label: string;
  /** Names of the steps in order; two or three words each. */
  steps: readonly string[];
  /** Index of the step one stands on; `steps.length` when all are done. */
  current: number;
};

/** A short road with all its steps in sight, so that nobody wonders how far it still is. */
export function Stepper({ label, steps, current }: StepperProps) {
  const { t } = useT();
  const stateOf = (index: number) =>
    index < current ? t.kit.stepDone : index === current ? t.kit.stepNow : t.kit.stepAhead;
  return (
    <ol aria-label={label} className="flex gap-2">
      {steps.map((name, index) => (
        <li key={name} aria-current={index === current ? "step" : undefined} className="flex-1">
          <span aria-hidden className={cx("block h-1 rounded-[2px]", index <= current ? "bg-leaf" : "bg-line")} />
          <span
            className={cx(
              "mt-2 flex items-center gap-2 leading-tight max-sm:flex-col max-sm:items-start max-sm:gap-1 max-sm:text-sm",
              index > current && "text-ink-soft",
            )}
          >
            <span
              aria-hidden
              className={cx(
                "grid size-6 flex-none place-content-center rounded-[4px] text-sm font-semibold",
                look(index, current),
              )}
            >
              {index < current ? <CheckIcon className="size-4" /> : index + 1}
            </span>
            <span className={cx(index === current && "font-semibold")}>
              {name}
              <span className="sr-only"> ({stateOf(index)})</span>
            </span>
          </span>
        </li>
      ))}
    </ol>
  );
}

const look = (index: number, current: number): string =>
  index < current
    ? "bg-leaf-wash text-leaf-ink"
    : index === current
      ? "bg-leaf text-on-leaf"
      : "border border-line-strong";
