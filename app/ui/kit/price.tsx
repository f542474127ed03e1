import type { ReactNode } from "react";
import { useT } from "#app/i18n/translate.tsx";
import { cx } from "./class-names.ts";

type PriceProps = {
  amountVnd: number;
  /** Selling unit, shown after a stroke: «bó», «kg». */
  unit?: string;
  /** Former price, struck through and named as such to screen readers. */
  wasVnd?: number;
  /** Second line, such as the price of one kilogram. */
  note?: ReactNode;
  size?: "small" | "medium" | "large";
  className?: string;
};

const SIZES = { small: "text-base", medium: "text-lg", large: "text-3xl" } as const;

/** Figures of one width, so that a column of prices lines up; the dong sign smaller and raised. */
export function Price({ amountVnd, unit, wasVnd, note, size = "medium", className }: PriceProps) {
  const { t } = useT();
  return (
    <span className={cx("inline-flex flex-col", className)}>
      <span className="inline-flex flex-wrap items-baseline gap-x-2">
        <span className={cx("leading-tight font-bold whitespace-nowrap", SIZES[size])}>
          <Amount amountVnd={amountVnd} />
          {unit && <span className="text-sm font-normal text-ink-soft"> / {unit}</span>}
        </span>
        {wasVnd !== undefined && (
          <s className="text-sm text-ink-soft">
            <span className="sr-only">{t.kit.formerPrice} </span>
            <Amount amountVnd={wasVnd} />
          </s>
        )}
      </span>
      {note && <span className="text-sm text-ink-soft tabular-nums">{note}</span>}
    </span>
  );
}

/** An amount alone, for tables and running text. The sign stands where the language puts it: 25.000 ₫, ₫25,000. */
export function Amount({ amountVnd, className }: { amountVnd: number; className?: string }) {
  const { f, locale } = useT();
  const sign = <span className="mx-[0.15em] align-[0.18em] text-[0.68em] font-semibold">₫</span>;
  return (
    <span className={cx("whitespace-nowrap tabular-nums", className)}>
      {locale === "en" && sign}
      {f.number(amountVnd)}
      {locale === "vi" && sign}
    </span>
  );
}
