import { Badge } from "#app/ui/kit/badge.tsx";
import { Breadcrumbs } from "#app/ui/kit/breadcrumbs.tsx";
import { Card } from "#app/ui/kit/card.tsx";
import { Disclosure } from "#app/ui/kit/disclosure.tsx";
import { KeyValue } from "#app/ui/kit/key-value.tsx";
import { Pager } from "#app/ui/kit/pager.tsx";
import { Amount } from "#app/ui/kit/price.tsx";
import { Progress } from "#app/ui/kit/progress.tsx";
import { type Column, Table } from "#app/ui/kit/table.tsx";
import { Tabs } from "#app/ui/kit/tabs.tsx";
import { Shelf } from "./specimen.tsx";
import { useWords } from "./words.ts";

type SampleOrder = {
  code: string;
  buyer: string;
  lines: number;
  totalVnd: number;
  state: "paid" | "waiting" | "packed";
};

const STATE_TONES = { paid: "leaf", waiting: "turmeric", packed: "river" } as const;

export function Data() {
  const words = useWords();
  const { data } = words;
  const rows = useOrders();
  const columns = useColumns();
  const key = (row: SampleOrder) => row.code;
  return (
    <Shelf id="data" title={words.sections.data}>
      <Breadcrumbs crumbs={data.crumbs.map((label, index) => ({ label, to: index < 2 ? "#data" : undefined }))} />
      <Tabs
        label={data.tabsLabel}
        tabs={data.tabs.map((label, index) => ({
          to: `#data-${index}`,
          label,
          current: index === 0,
          count: index === 2 ? undefined : 3 - index,
        }))}
      />
      <div className="grid items-start gap-6 lg:grid-cols-2">
        <Card flush title={data.caption}>
          <Table caption={data.caption} hideCaption columns={columns} rows={rows} rowKey={key} stacked />
        </Card>
        <Card flush title={data.caption}>
          <Table
            caption={data.caption}
            hideCaption
            columns={columns}
            rows={rows}
            rowKey={key}
            dense
            sticky
            isSelected={(row) => row.state === "waiting"}
          />
        </Card>
      </div>
      <Card flush title={data.emptyCaption}>
        <Table caption={data.emptyCaption} hideCaption columns={columns} rows={[]} rowKey={key} empty={data.empty} />
      </Card>
      <Pager newer="#data" older="#data">
        {data.pageNote}
      </Pager>
      <div className="grid gap-8 lg:grid-cols-2">
        <KeyValue
          facts={data.facts.map(([term, value], index) => ({
            term,
            value,
            note: index === 2 ? data.factsNote : undefined,
          }))}
        />
        <div className="grid content-start gap-8">
          <Progress label={data.progress} value={18} max={30} text={data.progressText} />
          <div>
            <Disclosure summary={data.disclosure} open>
              {data.disclosureText}
            </Disclosure>
            <Disclosure summary={data.disclosure}>{data.disclosureText}</Disclosure>
          </div>
        </div>
      </div>
    </Shelf>
  );
}

function useOrders(): readonly SampleOrder[] {
  const [minh = "", ha = "", bao = ""] = useWords().data.buyers;
  return [
    { code: "DH-2611-0042", buyer: minh, lines: 3, totalVnd: 86_000, state: "paid" },
    { code: "DH-2611-0041", buyer: ha, lines: 1, totalVnd: 1_250_000, state: "waiting" },
    { code: "DH-2611-0038", buyer: bao, lines: 6, totalVnd: 214_500, state: "packed" },
  ];
}

function useColumns(): readonly Column<SampleOrder>[] {
  const { columns, states } = useWords().data;
  return [
    {
      key: "order",
      header: columns.order,
      isRowHeader: true,
      cell: (row) => <span className="whitespace-nowrap">{row.code}</span>,
    },
    { key: "buyer", header: columns.buyer, cell: (row) => row.buyer },
    { key: "lines", header: columns.lines, align: "end", cell: (row) => row.lines },
    { key: "total", header: columns.total, align: "end", cell: (row) => <Amount amountVnd={row.totalVnd} /> },
    {
      key: "state",
      header: columns.state,
      cell: (row) => <Badge tone={STATE_TONES[row.state]}>{states[row.state]}</Badge>,
    },
  ];
}
