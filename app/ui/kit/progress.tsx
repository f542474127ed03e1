import { type ReactNode, useId } from "react";

type ProgressProps = {
  label: ReactNode;
  value: number;
  max: number;
  /** In words, such as «18 trên 30 phần». */ text: ReactNode;
};

/** How much of a whole is done or used up, in words and as a bar. */
export function Progress({ label, value, max, text }: ProgressProps) {
  const id = useId();
  return (
    <div className="grid gap-1.5">
      <div className="flex flex-wrap items-baseline justify-between gap-x-4">
        <span id={id}>{label}</span>
        <span className="text-sm text-ink-soft tabular-nums">{text}</span>
      </div>
      <progress aria-labelledby={id} value={value} max={max} className="bar" />
    </div>
  );
}
