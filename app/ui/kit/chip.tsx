import { Link, type LinkProps } from "@remix-run/react";
import { cx } from "./class-names.ts";
import { CloseIcon, type IconType } from "./icons.ts";

type ChipProps = LinkProps & {
  icon?: IconType;
  /** A chosen chip leads to the page without its choice, and shows a cross. */
  selected?: boolean;
  count?: number;
};

/** One choice of a filter, as a link: the state of the filter is the address. */
export function Chip({ icon: Icon, selected = false, count, className, children, ...link }: ChipProps) {
  return (
    <Link
      {...link}
      aria-current={selected || undefined}
      className={cx(
        "inline-flex min-h-11 flex-none items-center gap-2 rounded-small border px-3 leading-tight no-underline transition-colors",
        selected
          ? "border-leaf bg-leaf text-on-leaf hover:bg-leaf-deep"
          : "border-line-strong bg-surface hover:border-leaf hover:bg-leaf-wash",
        className,
      )}
    >
      {Icon && <Icon className="size-4" />}
      <span>{children}</span>
      {count !== undefined && <span className={cx("text-sm tabular-nums", !selected && "text-ink-soft")}>{count}</span>}
      {selected && <CloseIcon className="size-4" />}
    </Link>
  );
}
