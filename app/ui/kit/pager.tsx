import { Link } from "@remix-run/react";
import type { ReactNode } from "react";
import { useT } from "#app/i18n/translate.tsx";
import { buttonClass } from "./button-class.ts";
import { ArrowLeftIcon, ArrowRightIcon } from "./icons.ts";

type PagerProps = {
  /** Address of the page before; absent on the first. */
  newer?: string;
  /** Address of the page after; absent on the last. */
  older?: string;
  newerLabel?: string;
  olderLabel?: string;
  /** Between the two: how much is on this page. */
  children?: ReactNode;
};

/** Two links over a keyset: there is no page number, because nobody counts the rows. */
export function Pager({ newer, older, newerLabel, olderLabel, children }: PagerProps) {
  const { t } = useT();
  if (!newer && !older) return null;
  return (
    <nav aria-label={t.kit.pages} className="flex flex-wrap items-center justify-between gap-3">
      {newer ? (
        <Link to={newer} rel="prev" className={buttonClass({ variant: "secondary" })}>
          <ArrowLeftIcon className="size-5" />
          {newerLabel ?? t.kit.newer}
        </Link>
      ) : (
        <span />
      )}
      {children && (
        <span className="text-sm text-ink-soft max-sm:order-first max-sm:w-full max-sm:text-center">{children}</span>
      )}
      {older ? (
        <Link to={older} rel="next" className={buttonClass({ variant: "secondary" })}>
          {olderLabel ?? t.kit.older}
          <ArrowRightIcon className="size-5" />
        </Link>
      ) : (
        <span />
      )}
    </nav>
  );
}
