import { useT } from "#app/i18n/translate.tsx";
import { Table } from "#app/ui/kit/table.tsx";

export type TotalView = {
  readonly productName: string;
  readonly productNameEn: string | null;
  readonly origin: string | null;
  readonly originEn: string | null;
  readonly arrivals: number;
  readonly refused: number;
  readonly kilograms: number;
  readonly litres: number;
  readonly pieces: number;
  readonly packs: number;
};

/** A day's goods by product and origin. */
export function IntakeTotals({ totals }: { totals: readonly TotalView[] }) {
  const { t, f, locale } = useT();
  const words = t.office.intake;
  const amounts = ({ kilograms, litres, pieces, packs }: TotalView): string =>
    [
      kilograms > 0 && f.quantity(kilograms, words.units.kg),
      litres > 0 && f.quantity(litres, words.units.l),
      pieces > 0 && f.quantity(pieces, words.units.piece),
      packs > 0 && f.quantity(packs, words.units.pack),
    ]
      .filter(Boolean)
      .join(" + ");
  return (
    <Table
      caption={words.totals}
      hideCaption
      stacked
      dense
      rows={totals}
      rowKey={({ productName, origin }) => `${productName} ${origin ?? ""}`}
      columns={[
        {
          key: "goods",
          header: words.goods,
          isRowHeader: true,
          cell: (row) => (
            <span lang="vi">{locale === "en" ? (row.productNameEn ?? row.productName) : row.productName}</span>
          ),
        },
        {
          key: "origin",
          header: words.origin,
          cell: (row) => (locale === "en" ? row.originEn : row.origin) ?? words.originUnknown,
        },
        { key: "times", header: words.times, align: "end", cell: (row) => f.number(row.arrivals) },
        { key: "amount", header: words.howMuch, align: "end", cell: amounts },
        { key: "refused", header: words.refusedCount, align: "end", cell: (row) => f.number(row.refused) },
      ]}
    />
  );
}
