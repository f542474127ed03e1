import { Link } from "@remix-run/react";
import { useT } from "#app/i18n/translate.tsx";
import { Amount } from "#app/ui/kit/price.tsx";
import { Table } from "#app/ui/kit/table.tsx";

export type NoticeFacts = {
  readonly id: string;
  readonly amountVnd: number;
  readonly memo: string;
  readonly receivedAt: string;
  readonly outcome: "short" | "over" | "late" | "duplicate" | "unknown_memo" | "unknown_account" | "wrong_account";
  readonly orderCode: string | null;
  readonly sellerName: string | null;
};

type NoticeTableProps = {
  notices: readonly NoticeFacts[];
  caption: string;
  empty: string;
  /** Where an order's code leads; absent where the reader may not open it. */
  orderLink?: (code: string) => string;
};

/** Credits that matched no order exactly: what came, when, and what the market made of it. */
export function NoticeTable({ notices, caption, empty, orderLink }: NoticeTableProps) {
  const { t, f } = useT();
  const words = t.orders.office;
  return (
    <Table
      caption={caption}
      dense
      stacked
      rows={notices}
      rowKey={(n) => n.id}
      empty={empty}
      columns={[
        { key: "received", header: words.received, isRowHeader: true, cell: (n) => f.dateTime(n.receivedAt) },
        { key: "outcome", header: words.outcome, cell: (n) => t.orders.outcomes[n.outcome] },
        {
          key: "order",
          header: words.order,
          cell: (n) =>
            n.orderCode && orderLink ? <Link to={orderLink(n.orderCode)}>{n.orderCode}</Link> : n.orderCode,
        },
        { key: "seller", header: t.orders.order.seller, cell: (n) => <span lang="vi">{n.sellerName}</span> },
        { key: "memo", header: words.memo, cell: (n) => <span lang="vi">{n.memo}</span> },
        { key: "amount", header: words.amount, align: "end", cell: (n) => <Amount amountVnd={n.amountVnd} /> },
      ]}
    />
  );
}
