import { useT } from "#app/i18n/translate.tsx";
import { Amount } from "#app/ui/kit/price.tsx";

type TotalsProps = {
  quote: { itemsVnd: number; shippingVnd: number; discountVnd: number; totalVnd: number };
  voucher?: { readonly code: string; readonly obstacle: string | null } | null;
};

/** What it costs, line by line, to the dong; the total last and largest. */
export function Totals({ quote, voucher }: TotalsProps) {
  const { t } = useT();
  const words = t.orders.summary;
  return (
    <dl className="grid grid-cols-[1fr_auto] gap-x-4 gap-y-1.5">
      <dt className="text-ink-soft">{words.items}</dt>
      <dd className="text-right">
        <Amount amountVnd={quote.itemsVnd} />
      </dd>
      <dt className="text-ink-soft">{words.shipping}</dt>
      <dd className="text-right">{quote.shippingVnd === 0 ? words.free : <Amount amountVnd={quote.shippingVnd} />}</dd>
      {quote.discountVnd > 0 && (
        <>
          <dt className="text-turmeric-ink">{voucher ? words.discount(voucher.code) : words.discountPlain}</dt>
          <dd className="text-right text-turmeric-ink">
            −<Amount amountVnd={quote.discountVnd} />
          </dd>
        </>
      )}
      {voucher?.obstacle && <dd className="col-span-2 text-sm text-turmeric-ink">{voucher.obstacle}</dd>}
      <dt className="mt-2 border-t border-line pt-2 font-semibold">{words.total}</dt>
      <dd className="mt-2 border-t border-line pt-2 text-right text-xl font-bold">
        <Amount amountVnd={quote.totalVnd} />
      </dd>
      <dd className="col-span-2 text-sm text-ink-soft">{words.taxIncluded}</dd>
    </dl>
  );
}
