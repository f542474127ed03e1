import { intakeTone } from "#app/domain/traceability/market-intake.ts";
import { useT } from "#app/i18n/translate.tsx";
import { cx } from "#app/ui/kit/class-names.ts";
import { Table } from "#app/ui/kit/table.tsx";
import { TextLink } from "#app/ui/kit/text-link.tsx";
import { urls } from "#app/urls.ts";
import { amountWords, goodsWords, type IntakeView } from "./intake-words.ts";

const DOTS = { genuine: "bg-genuine", careful: "bg-careful", danger: "bg-danger", unknown: "bg-unknown" } as const;

/** Arrivals, the latest first. `whole` also says who brought them, with which papers, and who wrote them down. */
export function IntakeTable({
  rows,
  caption,
  empty,
  isWhole = false,
}: {
  rows: readonly IntakeView[];
  caption: string;
  empty: string;
  isWhole?: boolean;
}) {
  const translator = useT();
  const { t, f, locale } = translator;
  const words = t.office.intake;
  return (
    <Table
      caption={caption}
      hideCaption
      stacked
      dense
      rows={rows}
      rowKey={({ id }) => id}
      empty={empty}
      columns={[
        { key: "time", header: words.time, cell: ({ arrivedAt }) => f.time(arrivedAt) },
        {
          key: "goods",
          header: words.goods,
          isRowHeader: true,
          cell: (row) => (
            <span lang="vi">
              {row.gtin !== null && row.lotCode !== null ? (
                <TextLink to={urls.lotOrigin(row.gtin, row.lotCode)}>{goodsWords(row, translator)}</TextLink>
              ) : (
                goodsWords(row, translator)
              )}
              {isWhole && row.producerName && (
                <span className="block font-normal text-ink-soft">{row.producerName}</span>
              )}
            </span>
          ),
        },
        {
          key: "amount",
          header: words.howMuch,
          align: "end",
          cell: (row) => <span className="whitespace-nowrap">{amountWords(row, translator)}</span>,
        },
        {
          key: "stall",
          header: words.stall,
          cell: ({ stallName, stallNameEn }) => <span lang="vi">{locale === "en" ? stallNameEn : stallName}</span>,
        },
        ...(isWhole
          ? [
              {
                key: "brought",
                header: words.broughtBy,
                cell: ({ broughtBy, vehicle, supplier, paperNumber }: IntakeView) => (
                  <span lang="vi">{[broughtBy, vehicle, supplier, paperNumber].filter(Boolean).join(" · ")}</span>
                ),
              },
            ]
          : []),
        {
          key: "verdict",
          header: words.verdict,
          cell: ({ verdict, settledNote }) => (
            <span className="inline-flex flex-wrap items-baseline gap-x-2">
              <span className="inline-flex items-baseline gap-1.5 font-semibold">
                <span
                  aria-hidden
                  className={cx("verdict inline-block size-2.5 rounded-full", DOTS[intakeTone(verdict)])}
                />
                {words.verdicts[verdict].word}
              </span>
              {settledNote && <span className="text-sm text-ink-soft">{words.settled(settledNote)}</span>}
            </span>
          ),
        },
        ...(isWhole
          ? [{ key: "by", header: words.by, cell: ({ recordedBy }: IntakeView) => <span lang="vi">{recordedBy}</span> }]
          : []),
      ]}
    />
  );
}
