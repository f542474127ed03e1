import type { ReactNode } from "react";
import { cx } from "./class-names.ts";
import { CheckIcon, type IconType, InfoIcon, ProblemIcon, BellIcon } from "./icons.ts";

export type NoticeKind = "info" | "done" | "attention" | "problem";

const KINDS: Record<NoticeKind, { icon: IconType; look: string }> = {
  info: { icon: InfoIcon, look: "border-river bg-river-wash text-river-ink" },
  done: { icon: CheckIcon, look: "border-leaf bg-leaf-wash text-leaf-ink" },
  attention: { icon: BellIcon, look: "border-turmeric bg-turmeric-wash text-turmeric-ink" },
  problem: { icon: ProblemIcon, look: "border-plum bg-plum-wash text-plum-ink" },
};

type NoticeProps = {
  kind?: NoticeKind;
  title?: ReactNode;
  children?: ReactNode;
  /** A link or a button on the right. */
  action?: ReactNode;
  /** True when it appears as an answer to an act: it is then read aloud at once. */
  live?: boolean;
};

/** Something to know about this page, standing in the page. */
export function Notice({ kind = "info", title, children, action, live = false }: NoticeProps) {
  const { icon: Icon, look } = KINDS[kind];
  return (
    <div
      role={live ? (kind === "problem" ? "alert" : "status") : undefined}
      className={cx("flex gap-3 rounded-small border-l-4 p-4", look)}
    >
      <Icon className="mt-0.5 size-5" />
      <div className="flex min-w-0 flex-1 flex-wrap items-start justify-between gap-x-4 gap-y-2">
        <div className="min-w-0 grow basis-52">
          {title && <p className="font-semibold">{title}</p>}
          {children && <div className="text-ink">{children}</div>}
        </div>
        {action}
      </div>
    </div>
  );
}
