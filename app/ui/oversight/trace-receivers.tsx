import type { SerializeFrom } from "@remix-run/node";
import type { Receivers } from "#app/domain/oversight/read-receivers.server.ts";
import { useT } from "#app/i18n/translate.tsx";
import { DownloadIcon } from "#app/ui/kit/icons.ts";
import { LinkButton } from "#app/ui/kit/link-button.tsx";
import { Pager } from "#app/ui/kit/pager.tsx";
import { Table } from "#app/ui/kit/table.tsx";
import { InLanguage } from "#app/ui/shop/in-language.tsx";
import { urls } from "#app/urls.ts";

type Props = {
  lotId: string;
  receivers: SerializeFrom<Receivers["receivers"]>;
  isFirst: boolean;
  next: string | null;
};

/** Whom to call, by the newest order. Showing it has been logged already. */
export function ReceiverTable({ lotId, receivers, isFirst, next }: Props) {
  const { t, f, locale } = useT();
  const words = t.genealogy;
  const first = `${urls.office.lot(lotId)}?nguoi-nhan=1`;
  return (
    <div className="grid gap-3">
      <Table
        caption={words.buyersTable}
        stacked
        dense
        rows={receivers}
        rowKey={(row) => `${row.orderLineId} ${row.lotId}`}
        empty={words.noBuyers}
        columns={[
          {
            key: "buyer",
            header: words.buyer,
            isRowHeader: true,
            cell: (row) => <span lang="vi">{row.buyerName}</span>,
          },
          {
            key: "phone",
            header: words.phone,
            cell: (row) => (
              <a
                href={`tel:${row.buyerPhone}`}
                className="inline-flex min-h-9 items-center text-leaf underline tabular-nums"
              >
                {row.buyerPhone}
              </a>
            ),
          },
          {
            key: "goods",
            header: words.product,
            cell: (row) => (
              <>
                <InLanguage vi={row.goods} en={row.goodsEn} />, {row.lotCode}
              </>
            ),
          },
          {
            key: "quantity",
            header: words.amount,
            align: "end",
            cell: (row) => f.quantity(row.quantity, locale === "vi" ? row.unit : row.unitEn),
          },
          { key: "order", header: words.order, cell: (row) => row.orderCode },
          { key: "seller", header: words.from, cell: (row) => <span lang="vi">{row.sellerName}</span> },
          { key: "day", header: words.day, cell: (row) => f.date(row.packedAt) },
        ]}
      />
      <Pager
        newer={isFirst ? undefined : `${first}#nguoi-nhan`}
        older={next ? `${first}&sau=${next}#nguoi-nhan` : undefined}
      />
      {receivers.length > 0 && (
        <p>
          <LinkButton to={urls.office.lotReceivers(lotId)} variant="secondary" icon={DownloadIcon} reloadDocument>
            {words.downloadBuyers}
          </LinkButton>
        </p>
      )}
    </div>
  );
}
