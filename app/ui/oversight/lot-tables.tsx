import type { LotState } from "#app/domain/traceability/lot.ts";
import type { OffSale, OverseenLot } from "#db/queries/oversight.server.ts";
import { useT } from "#app/i18n/translate.tsx";
import { Badge } from "#app/ui/kit/badge.tsx";
import { Table, type Column } from "#app/ui/kit/table.tsx";
import { TextLink } from "#app/ui/kit/text-link.tsx";
import type { Tone } from "#app/ui/kit/tone.ts";
import { InLanguage } from "#app/ui/shop/in-language.tsx";
import { urls } from "#app/urls.ts";

const TONES: Record<LotState, Tone> = { open: "leaf", held: "turmeric", recalled: "plum" };

type LotRow = Pick<
  OverseenLot,
  "id" | "code" | "gtin" | "state" | "productName" | "productNameEn" | "producerName" | "producedOn" | "expiresOn"
>;
type OffSaleRow = LotRow & Omit<OffSale, "placedAt"> & { placedAt: string };

export function LotStateWord({ state }: { state: LotState }) {
  const words = useT().t.office.recalls;
  return <Badge tone={TONES[state]}>{words.states[state]}</Badge>;
}

/** What a search found, each leading to the page where it is decided about. */
export function FoundLots({ lots }: { lots: readonly LotRow[] }) {
  const { t, f } = useT();
  const words = t.office.recalls;
  return (
    <Table
      caption={words.found}
      stacked
      dense
      rows={lots}
      rowKey={(lot) => lot.id}
      empty={words.nothing}
      columns={[
        ...lotColumns(words),
        { key: "made", header: t.origin.fields.producedOn, cell: (lot) => f.date(lot.producedOn) },
        {
          key: "expires",
          header: t.origin.expiresOn,
          cell: (lot) => (lot.expiresOn === null ? t.origin.noExpiry : f.date(lot.expiresOn)),
        },
        { key: "state", header: words.state, cell: (lot) => <LotStateWord state={lot.state} /> },
      ]}
    />
  );
}

/** Lots that nobody can order now, the newest first. */
export function LotsOffSale({ lots }: { lots: readonly OffSaleRow[] }) {
  const { t, f } = useT();
  const words = t.office.recalls;
  return (
    <Table
      caption={words.offSale}
      stacked
      dense
      rows={lots}
      rowKey={(lot) => lot.holdId}
      empty={words.noOffSale}
      columns={[
        ...lotColumns(words),
        {
          key: "kind",
          header: words.state,
          cell: (lot: OffSaleRow) => (
            <Badge tone={lot.kind === "recall" ? "plum" : "turmeric"}>{words.kinds[lot.kind]}</Badge>
          ),
        },
        { key: "since", header: words.since, cell: (lot) => f.dateTime(lot.placedAt) },
        {
          key: "reason",
          header: words.reason,
          cell: (lot) => <span lang="vi">{[lot.reason, lot.decisionNumber].filter(Boolean).join(" · ")}</span>,
        },
      ]}
    />
  );
}

type Words = ReturnType<typeof useT>["t"]["office"]["recalls"];

const lotColumns = <Row extends LotRow>(words: Words): Column<Row>[] => [
  {
    key: "lot",
    header: words.lot,
    isRowHeader: true,
    cell: (lot) => (
      <TextLink to={urls.office.recall(lot.id)} className="inline-flex min-h-9 items-center">
        {lot.code}
      </TextLink>
    ),
  },
  { key: "product", header: words.product, cell: (lot) => <InLanguage vi={lot.productName} en={lot.productNameEn} /> },
  { key: "producer", header: words.producer, cell: (lot) => <span lang="vi">{lot.producerName}</span> },
];
