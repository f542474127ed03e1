import { type ComponentPropsWithRef, useRef } from "react";
import { cx } from "./class-names.ts";
import { TextInput } from "./text-input.tsx";
import { useHydrated } from "./use-hydrated.ts";

type DateInputProps = Omit<ComponentPropsWithRef<"input">, "ref" | "type" | "value"> & {
  /** One tap for the likely days: `[{ label: "Hôm nay", value: "2026-11-22" }]`. */
  shortcuts?: readonly { readonly label: string; readonly value: string }[];
};

/** A day as `YYYY-MM-DD`, through the device's own calendar. */
export function DateInput({ shortcuts = [], className, ...rest }: DateInputProps) {
  const input = useRef<HTMLInputElement>(null);
  const isHydrated = useHydrated();
  const choose = (value: string) => {
    if (!input.current) return;
    input.current.value = value;
    input.current.dispatchEvent(new Event("input", { bubbles: true }));
  };
  return (
    <div className="flex flex-wrap gap-2">
      <TextInput {...rest} ref={input} type="date" className={cx("w-44! flex-none tabular-nums", className)} />
      {isHydrated &&
        shortcuts.map(({ label, value }) => (
          <button
            key={value}
            type="button"
            onClick={() => choose(value)}
            className="min-h-11 rounded-small bg-leaf-wash px-3 font-semibold text-leaf-ink transition-colors hover:bg-sunk"
          >
            {label}
          </button>
        ))}
    </div>
  );
}
