import { useLocation } from "@remix-run/react";
import { type ReactNode, useEffect, useRef } from "react";
import { cx } from "./class-names.ts";

type MenuProps = {
  /** What is pressed. */
  button: ReactNode;
  /** Read aloud when the button shows an icon alone. */
  label?: string;
  buttonClassName?: string;
  /** The edge of the button that the panel keeps to. */
  align?: "start" | "end";
  children: ReactNode;
};

/** A panel that opens below its button: the browser's own <details>, which a script only teaches to close by itself. */
export function Menu({ button, label, buttonClassName, align = "end", children }: MenuProps) {
  const { key } = useLocation();
  const box = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    const close = () => box.current?.removeAttribute("open");
    const onPress = (event: PointerEvent) => !box.current?.contains(event.target as Node) && close();
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== "Escape" || !box.current?.open) return;
      close();
      box.current.querySelector("summary")?.focus();
    };
    close();
    document.addEventListener("pointerdown", onPress);
    document.addEventListener("keydown", onKey);
    return () => {
      document.removeEventListener("pointerdown", onPress);
      document.removeEventListener("keydown", onKey);
    };
  }, [key]);
  return (
    <details ref={box} className="relative">
      <summary aria-label={label} title={label} className={buttonClassName}>
        {button}
      </summary>
      <div
        className={cx(
          "absolute top-full z-30 mt-2 w-72 max-w-[calc(100vw-2rem)] animate-rise rounded-large border border-line bg-surface p-2 text-ink shadow-float",
          align === "end" ? "right-0" : "left-0",
        )}
      >
        {children}
      </div>
    </details>
  );
}
