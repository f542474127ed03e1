import type { ReactNode } from "react";
import { cx } from "./class-names.ts";
import type { IconType } from "./icons.ts";
import { type Tone, toneWash } from "./tone.ts";

/** A small fact stuck on a thing: a certificate, a state, a promotion. Not a control. */
export function Badge({
  tone = "neutral",
  icon: Icon,
  children,
}: {
  tone?: Tone;
  icon?: IconType;
  children: ReactNode;
}) {
  return (
    <span
      className={cx(
        "inline-flex max-w-full items-center gap-1 rounded-[4px] px-2 py-0.5 text-xs font-semibold whitespace-nowrap",
        toneWash[tone],
      )}
    >
      {Icon && <Icon className="size-3.5" />}
      <span className="min-w-0 truncate">{children}</span>
    </span>
  );
}
