import { Link } from "@remix-run/react";
import { useT } from "#app/i18n/translate.tsx";
import { KeyValue } from "#app/ui/kit/key-value.tsx";
import { urls } from "#app/urls.ts";
import { LocalText } from "./local-text.tsx";

type OrderFactsProps = {
  order: {
    readonly seller: { readonly text: string; readonly isForeign: boolean };
    readonly sellerSlug: string;
    readonly sellerLegalName: string;
    readonly sellerAddress: string;
    readonly sellerPhone: string;
    readonly sellerTaxCode: string;
    readonly pickupAddress: string | null;
    readonly address: string | null;
    readonly buyerName: string;
    readonly buyerPhone: string;
    readonly slot: string | null;
    readonly note: string | null;
    readonly paymentState: "awaiting" | "paid" | "short" | "over" | "late" | "expired" | "refund_due" | "refunded";
    readonly paidAt: string | null;
    readonly invoice: {
      readonly name: string;
      readonly taxCode: string | null;
      readonly address: string | null;
    } | null;
  };
};

/** Who sells, to whom and where it goes, how it was paid: what an order keeps for years (Law 122/2025 art. 17). */
export function OrderFacts({ order }: OrderFactsProps) {
  const { t, f } = useT();
  const words = t.orders.order;
  const where = order.address
    ? {
        term: words.deliverTo,
        value: <span lang="vi">{order.address}</span>,
        note: `${order.buyerName}, ${order.buyerPhone}`,
      }
    : {
        term: words.pickupAt,
        value: <span lang="vi">{order.pickupAddress}</span>,
        note: `${order.buyerName}, ${order.buyerPhone}`,
      };
  const facts = [
    {
      term: words.seller,
      value: (
        <Link to={urls.producer(order.sellerSlug)}>
          <LocalText value={order.seller} />
        </Link>
      ),
      note: (
        <span lang="vi">
          {order.sellerLegalName}, {order.sellerAddress}, {order.sellerPhone}, {order.sellerTaxCode}
        </span>
      ),
    },
    where,
    ...(order.slot ? [{ term: words.slot, value: t.orders.checkout.slotLabel(f, order.slot) }] : []),
    {
      term: words.payment,
      value: t.orders.paymentStates[order.paymentState],
      note: order.paidAt ? f.dateTime(order.paidAt) : undefined,
    },
    ...(order.note ? [{ term: words.note, value: <span lang="vi">{order.note}</span> }] : []),
    ...(order.invoice
      ? [
          {
            term: words.invoice,
            value: <span lang="vi">{order.invoice.name}</span>,
            note: <span lang="vi">{[order.invoice.taxCode, order.invoice.address].filter(Boolean).join(", ")}</span>,
          },
        ]
      : []),
  ];
  return <KeyValue facts={facts} dense />;
}
