import type { LotState } from "#app/domain/traceability/lot.ts";
import type { LotUnit } from "#app/domain/traceability/quantity.ts";
import { DIFFERENCE_REASONS } from "#app/domain/traceability/shipment.ts";
import { lotAmount } from "#app/i18n/lot-amount.ts";
import { useT } from "#app/i18n/translate.tsx";
import { Badge } from "#app/ui/kit/badge.tsx";
import { Table, type Column } from "#app/ui/kit/table.tsx";
import { TextLink } from "#app/ui/kit/text-link.tsx";
import { urls } from "#app/urls.ts";

export type ShownLine = {
  readonly lotId: string;
  readonly gtin: string;
  readonly code: string;
  readonly state: LotState;
  readonly productName: string;
  readonly productNameEn: string | null;
  readonly unit: string;
  readonly unitEn: string;
  readonly uom: LotUnit;
  readonly quantity: number;
  readonly gotQuantity: number | null;
  readonly reason: string | null;
};

/** What was sent beside what came, lot by lot; where they differ, why. */
export function ShipmentLines({ lines }: { lines: readonly ShownLine[] }) {
  const translator = useT();
  const { t, locale } = translator;
  const words = t.moves.one;
  const isReceived = lines.some(({ gotQuantity }) => gotQuantity !== null);
  const columns: Column<ShownLine>[] = [
    {
      key: "lot",
      header: words.lot,
      isRowHeader: true,
      cell: (line) => (
        <div>
          <span lang="vi">{locale === "en" ? (line.productNameEn ?? line.productName) : line.productName}</span>
          <span className="block text-sm font-normal">
            <TextLink to={urls.lotOrigin(line.gtin, line.code)} className="tabular-nums">
              {line.code}
            </TextLink>{" "}
            {line.state !== "open" && <Badge tone="plum">{t.seller.lots.states[line.state]}</Badge>}
          </span>
        </div>
      ),
    },
    {
      key: "sent",
      header: words.sent,
      align: "end",
      cell: (line) => lotAmount(line.quantity, line.uom, line, translator),
    },
    ...(isReceived
      ? [
          {
            key: "got",
            header: words.got,
            align: "end" as const,
            cell: (line: ShownLine) => (
              <span className={line.gotQuantity === line.quantity ? undefined : "font-semibold text-plum"}>
                {line.gotQuantity === null ? "" : lotAmount(line.gotQuantity, line.uom, line, translator)}
              </span>
            ),
          },
          {
            key: "reason",
            header: words.reason,
            cell: (line: ShownLine) => {
              const known = DIFFERENCE_REASONS.find((reason) => reason === line.reason);
              return known ? t.moves.reasons[known] : (line.reason ?? "");
            },
          },
        ]
      : []),
  ];
  return (
    <Table caption={words.lines} hideCaption stacked columns={columns} rows={lines} rowKey={({ lotId }) => lotId} />
  );
}
