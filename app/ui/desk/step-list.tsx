import { Link } from "@remix-run/react";
import { cx } from "#app/ui/kit/class-names.ts";
import { CheckIcon, ChevronRightIcon } from "#app/ui/kit/icons.ts";

export type DeskStep = {
  readonly key: string;
  readonly title: string;
  readonly text: string;
  readonly isDone: boolean;
  /** In words, for who does not see the tick. */
  readonly state: string;
  readonly to: string;
};

/** Steps that lead somewhere, each with a tick when it is done. The first open one stands out. */
export function StepList({ steps }: { steps: readonly DeskStep[] }) {
  const next = steps.find((step) => !step.isDone)?.key;
  return (
    <ol className="divide-y divide-line">
      {steps.map(({ key, title, text, isDone, state, to }, index) => (
        <li key={key}>
          <Link
            to={to}
            className={cx(
              "group flex min-h-14 items-center gap-3 py-2.5 no-underline",
              key === next && "font-semibold",
            )}
          >
            <span
              className={cx(
                "grid size-8 flex-none place-content-center rounded-full border-2 text-sm tabular-nums",
                isDone
                  ? "border-leaf bg-leaf text-on-leaf"
                  : key === next
                    ? "border-leaf text-leaf"
                    : "border-line-strong text-ink-soft",
              )}
            >
              {isDone ? <CheckIcon className="size-4" /> : index + 1}
            </span>
            <span className="min-w-0 flex-1">
              <span className={cx("block leading-snug", isDone && "text-ink-soft")}>
                {title}
                <span className="sr-only"> ({state})</span>
              </span>
              {!isDone && <span className="block text-sm font-normal text-ink-soft">{text}</span>}
            </span>
            <ChevronRightIcon className="size-5 text-ink-soft transition-transform group-hover:translate-x-0.5" />
          </Link>
        </li>
      ))}
    </ol>
  );
}
