import { Link } from "@remix-run/react";
import type { ReactNode } from "react";
import { useT } from "#app/i18n/translate.tsx";
import { urls } from "#app/urls.ts";
import { LocalText } from "./local-text.tsx";

export type VoucherFacts = {
  readonly code: string;
  readonly name: string;
  readonly description: string;
  readonly percent: number;
  readonly capVnd: number;
  readonly minSpendVnd: number;
  readonly perBuyerLimit: number;
  readonly fundedBy: "market" | "seller";
  readonly seller: { readonly text: string; readonly isForeign: boolean } | null;
  readonly sellerSlug: string | null;
  readonly startsOn: string;
  readonly endsOn: string;
};

/** A voucher as a paper ticket: what it takes off on the left, its conditions on the right, never in small print. */
export function VoucherTicket({ voucher, children }: { voucher: VoucherFacts; children?: ReactNode }) {
  const { t, f } = useT();
  const words = t.orders.promotions;
  return (
    <article className="grid overflow-hidden rounded-large border border-turmeric bg-surface sm:grid-cols-[11rem_minmax(0,1fr)]">
      <div className="grid content-center justify-items-center gap-1 border-dashed border-turmeric bg-turmeric-wash p-4 text-center text-turmeric-ink max-sm:border-b sm:border-r">
        <p className="text-4xl font-bold tabular-nums">{f.percent(voucher.percent)}</p>
        <p className="font-mono font-semibold tracking-wide">{voucher.code}</p>
      </div>
      <div className="grid gap-2 p-4">
        <h2 className="text-lg">{voucher.name}</h2>
        <p>{voucher.description}</p>
        <ul className="grid gap-1 text-sm text-ink-soft">
          <li>{words.off(voucher.percent, f.money(voucher.capVnd))}</li>
          <li>{voucher.minSpendVnd > 0 ? words.min(f.money(voucher.minSpendVnd)) : words.anySpend}</li>
          <li>{words.span(f.date(voucher.startsOn), f.date(voucher.endsOn))}</li>
          <li>{words.perBuyer(voucher.perBuyerLimit)}</li>
          <li>
            {words.payer[voucher.fundedBy]}.{" "}
            {voucher.seller && voucher.sellerSlug ? (
              <Link to={urls.producer(voucher.sellerSlug)}>
                <LocalText value={voucher.seller} />
              </Link>
            ) : (
              words.everywhere
            )}
          </li>
        </ul>
        {children}
      </div>
    </article>
  );
}
