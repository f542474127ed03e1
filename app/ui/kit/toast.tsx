import { type ReactNode, useState } from "react";
import { useT } from "#app/i18n/translate.tsx";
import { cx } from "./class-names.ts";
import { CheckIcon, CloseIcon, InfoIcon, ProblemIcon } from "./icons.ts";
import { useHydrated } from "./use-hydrated.ts";

type ToastProps = {
  kind?: "done" | "info" | "problem";
  /** An undo, or a link to the thing. */
  action?: ReactNode;
  children: ReactNode;
  onClose?: () => void;
};

const ICONS = { done: CheckIcon, info: InfoIcon, problem: ProblemIcon } as const;

/** The answer to an act, floating above the page until it is closed or the page is left: no timer races the reader. */
export function Toast({ kind = "done", action, children, onClose }: ToastProps) {
  const { t } = useT();
  const isHydrated = useHydrated();
  const [isOpen, setOpen] = useState(true);
  if (!isOpen) return null;
  const Icon = ICONS[kind];
  const close = () => {
    setOpen(false);
    onClose?.();
  };
  return (
    <div
      role={kind === "problem" ? "alert" : "status"}
      className="no-print on-grove fixed inset-x-4 bottom-4 z-30 mx-auto flex max-w-form animate-rise items-center gap-3 rounded-large bg-grove py-2 pr-2 pl-4 text-on-grove shadow-float"
    >
      <Icon className={cx("size-5", kind === "problem" ? "text-turmeric" : "text-rice")} />
      <p className="min-w-0 flex-1 py-1">{children}</p>
      {action && <span className="font-semibold text-turmeric">{action}</span>}
      {isHydrated && (
        <button
          type="button"
          onClick={close}
          aria-label={t.kit.dismiss}
          className="grid size-11 flex-none place-content-center rounded-small hover:bg-white/10"
        >
          <CloseIcon className="size-5" />
        </button>
      )}
    </div>
  );
}
