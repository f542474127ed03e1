import { Link } from "@remix-run/react";
import { useT } from "#app/i18n/translate.tsx";
import { KeyValue } from "#app/ui/kit/key-value.tsx";
import { Disclosure } from "#app/ui/kit/disclosure.tsx";
import { Amount } from "#app/ui/kit/price.tsx";
import { urls } from "#app/urls.ts";
import type { CartSellerFacts } from "./cart-seller.tsx";
import { LocalText } from "./local-text.tsx";

type Local = { readonly text: string; readonly isForeign: boolean };

export type CheckoutSeller = CartSellerFacts & {
  readonly legalName: string;
  readonly address: string;
  readonly phone: string;
  readonly taxCode: string;
  readonly deliveryDays: number;
  readonly deliveryArea: Local | null;
  readonly returnTerms: Local | null;
  readonly pickupAddress: string | null;
  readonly slots: readonly string[];
  readonly itemsVnd: number;
  readonly shippingVnd: number;
};

/** What one is about to buy and from whom, in full before the contract (Law 19/2023 art. 37, 38.1). */
export function CheckoutGoods({ sellers }: { sellers: readonly CheckoutSeller[] }) {
  const words = useT().t.orders.checkout;
  return (
    <section aria-labelledby="goods" className="grid gap-4">
      <h2 id="goods" className="text-xl">
        1. {words.review}
      </h2>
      {sellers.map((seller) => (
        <div key={seller.id}>
          <h3 className="font-semibold">
            <LocalText value={seller.name} />
          </h3>
          <Lines seller={seller} />
          <SellerFacts seller={seller} />
        </div>
      ))}
      <p>
        <Link to={urls.cart}>{words.editCart}</Link>
      </p>
    </section>
  );
}

function Lines({ seller }: { seller: CheckoutSeller }) {
  const { t, f } = useT();
  const words = t.orders;
  return (
    <ul className="divide-y divide-line border-y border-line">
      {seller.lines.map((line) => (
        <li key={line.listingId} className="flex justify-between gap-4 py-2">
          <span className="min-w-0">
            <LocalText value={line.name} />
            <span className="block text-sm text-ink-soft">
              {f.quantity(line.quantity, line.unit)} × {f.money(line.unitPriceVnd)}
            </span>
            {line.problem && (
              <span className="block text-sm font-semibold text-plum-ink">
                {line.problem === "too-many"
                  ? words.cart.problem["too-many"](line.most)
                  : words.cart.problem[line.problem]}
              </span>
            )}
          </span>
          <Amount amountVnd={line.itemsVnd} />
        </li>
      ))}
      <li className="flex justify-between gap-4 py-2 text-ink-soft group-has-[input[value=pickup]:checked]/checkout:hidden">
        <span>
          {words.summary.shipping}, {words.checkout.shippedWithin(seller.deliveryDays)}
        </span>
        {seller.shippingVnd === 0 ? words.summary.free : <Amount amountVnd={seller.shippingVnd} />}
      </li>
    </ul>
  );
}

function SellerFacts({ seller }: { seller: CheckoutSeller }) {
  const { t } = useT();
  const words = t.orders.checkout;
  const facts = [
    {
      term: words.sellerIs,
      value: <span lang="vi">{seller.legalName}</span>,
      note: <span lang="vi">{seller.address}</span>,
    },
    { term: words.phone, value: seller.phone },
    { term: words.taxCode, value: seller.taxCode },
    ...(seller.deliveryArea ? [{ term: words.ship, value: <LocalText value={seller.deliveryArea} /> }] : []),
    ...(seller.returnTerms
      ? [{ term: words.returns, value: <LocalText value={seller.returnTerms} />, note: words.inspect }]
      : []),
  ];
  return (
    <Disclosure summary={`${words.sellerIs}, ${words.returns.toLocaleLowerCase()}`}>
      <KeyValue facts={facts} dense />
    </Disclosure>
  );
}
