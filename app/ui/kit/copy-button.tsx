import { useState } from "react";
import { useT } from "#app/i18n/translate.tsx";
import { buttonClass } from "./button-class.ts";
import { cx } from "./class-names.ts";
import { CheckIcon, CopyIcon } from "./icons.ts";
import { useHydrated } from "./use-hydrated.ts";

/** Copies a text one would otherwise type wrong. Where it cannot work it is not there: the text beside it can be marked by hand. */
export function CopyButton({ text, label }: { text: string; label: string }) {
  const { t } = useT();
  const isHydrated = useHydrated();
  const [copied, setCopied] = useState("");
  // Browsers offer the clipboard to secure pages only; a phone on http in the stall's network has none.
  if (isHydrated && !navigator.clipboard) return null;
  const isCopied = copied === text;
  const copy = () =>
    void navigator.clipboard.writeText(text).then(
      () => setCopied(text),
      () => setCopied(""),
    );
  return (
    <button
      type="button"
      onClick={copy}
      aria-label={isCopied ? t.kit.copied : label}
      className={cx(
        buttonClass({ variant: "quiet", size: "small" }),
        "min-h-11 noscript:hidden",
        !isHydrated && "invisible",
      )}
    >
      {isCopied ? <CheckIcon className="size-4" /> : <CopyIcon className="size-4" />}
      <span aria-live="polite">{isCopied ? t.kit.copied : t.kit.copy}</span>
    </button>
  );
}
