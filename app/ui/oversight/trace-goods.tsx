import type { SerializeFrom } from "@remix-run/node";
import type { LotTrace } from "#app/domain/oversight/get-lot-trace.server.ts";
import { useT } from "#app/i18n/translate.tsx";
import { Table } from "#app/ui/kit/table.tsx";
import { amountWords } from "#app/ui/lots/amount-words.ts";
import { FirstRows } from "#app/ui/lots/first-rows.tsx";
import { InLanguage } from "#app/ui/shop/in-language.tsx";

type Trace = SerializeFrom<LotTrace>;

/** What is left of a lot and of everything made of it, by who holds it and where: the list to seal by. */
export const StockToFreeze = ({ stock }: { stock: Trace["stock"] }) => (
  <FirstRows rows={stock}>{(rows) => <StockTable stock={rows} />}</FirstRows>
);

function StockTable({ stock }: { stock: readonly Trace["stock"][number][] }) {
  const translator = useT();
  const words = translator.t.genealogy;
  return (
    <Table
      caption={words.stock}
      hideCaption
      stacked
      dense
      rows={stock}
      rowKey={(row) => `${row.lotId} ${row.holderId}`}
      empty={words.noStock}
      columns={[
        {
          key: "holder",
          header: words.holder,
          isRowHeader: true,
          cell: (row) => <span lang="vi">{row.holderName}</span>,
        },
        {
          key: "place",
          header: words.place,
          cell: (row) => <span lang="vi">{[row.placeName, row.communeName].filter(Boolean).join(", ")}</span>,
        },
        {
          key: "lot",
          header: words.lot,
          cell: (row) => (
            <>
              <strong>{row.lotCode}</strong> <InLanguage vi={row.productName} en={row.productNameEn} />
            </>
          ),
        },
        {
          key: "left",
          header: words.left,
          align: "end",
          cell: (row) => amountWords(row.onHand, row.uom, row, translator),
        },
      ]}
    />
  );
}

/** Handed to stalls, shops and enterprises, and whether they said that they have it. */
export function Deliveries({ deliveries }: { deliveries: Trace["deliveries"] }) {
  const translator = useT();
  const { t, f } = translator;
  const words = t.genealogy;
  const confirmation = { true: words.confirmed, false: words.notConfirmed, null: words.outsideMarket };
  return (
    <Table
      caption={words.deliveries}
      stacked
      dense
      rows={deliveries}
      rowKey={(row) => `${row.eventId} ${row.lotCode}`}
      empty={words.noDeliveries}
      columns={[
        { key: "to", header: words.to, isRowHeader: true, cell: (row) => <span lang="vi">{row.toName ?? ""}</span> },
        { key: "from", header: words.from, cell: (row) => <span lang="vi">{row.fromName}</span> },
        { key: "lot", header: words.lot, cell: (row) => row.lotCode },
        {
          key: "amount",
          header: words.amount,
          align: "end",
          cell: (row) => amountWords(row.amount, row.uom, row, translator),
        },
        { key: "day", header: words.day, cell: (row) => f.date(row.occurredAt) },
        { key: "state", header: words.state, cell: (row) => confirmation[`${row.isConfirmed}`] },
      ]}
    />
  );
}

/** What came in and what left, by holder: it has to come out even. */
export function LotBalances({ balances, lot }: { balances: Trace["balances"]; lot: Trace["lot"] }) {
  const translator = useT();
  const words = translator.t.genealogy;
  const flows = Object.keys(words.flows) as (keyof typeof words.flows)[];
  const moved = flows.filter((flow) => flow === "onHand" || balances.some((row) => row[flow] !== 0));
  return (
    <Table
      caption={words.balance}
      hideCaption
      dense
      rows={balances}
      rowKey={(row) => row.holderName}
      empty={words.noBalance}
      columns={[
        {
          key: "holder",
          header: words.holder,
          isRowHeader: true,
          cell: (row) => <span lang="vi">{row.holderName}</span>,
        },
        ...moved.map((flow) => ({
          key: flow,
          header: words.flows[flow],
          align: "end" as const,
          cell: (row: Trace["balances"][number]) => (
            <span className="whitespace-nowrap">{amountWords(row[flow], lot.uom, lot, translator)}</span>
          ),
        })),
      ]}
    />
  );
}
