import { differenceGrams, differencePercent } from "#app/domain/traceability/scale-check.ts";
import { useT } from "#app/i18n/translate.tsx";
import { Badge } from "#app/ui/kit/badge.tsx";
import { Table } from "#app/ui/kit/table.tsx";

type ScaleCheckView = {
  readonly id: string;
  readonly checkedAt: string;
  readonly stallName: string;
  readonly stallNameEn: string;
  readonly tenantName: string | null;
  readonly goods: string | null;
  readonly saidGrams: number;
  readonly trueGrams: number;
  readonly allowedGrams: number;
  readonly isWithin: boolean;
  readonly note: string | null;
  readonly recordedBy: string;
};

/** Checks of scales, the latest first. */
export function ScaleTable({ checks }: { checks: readonly ScaleCheckView[] }) {
  const { t, f, locale } = useT();
  const words = t.office.intake.scale;
  const signed = (value: number): string => (value > 0 ? `+${f.number(value)}` : f.number(value));
  return (
    <Table
      caption={words.log}
      hideCaption
      stacked
      dense
      rows={checks}
      rowKey={({ id }) => id}
      empty={words.logNone}
      columns={[
        { key: "when", header: words.when, cell: ({ checkedAt }) => f.dateTime(checkedAt) },
        {
          key: "stall",
          header: t.office.intake.stall,
          isRowHeader: true,
          cell: ({ stallName, stallNameEn, tenantName, goods }) => (
            <span lang="vi">
              <span className="sm:whitespace-nowrap">{locale === "en" ? stallNameEn : stallName}</span>
              {(tenantName ?? goods) && (
                <span className="block font-normal text-ink-soft">
                  {[tenantName, goods].filter(Boolean).join(" · ")}
                </span>
              )}
            </span>
          ),
        },
        { key: "said", header: words.saidShort, align: "end", cell: ({ saidGrams }) => f.number(saidGrams) },
        { key: "true", header: words.realShort, align: "end", cell: ({ trueGrams }) => f.number(trueGrams) },
        {
          key: "difference",
          header: words.difference,
          align: "end",
          cell: (row) => words.differenceOf(signed(differenceGrams(row)), signed(differencePercent(row))),
        },
        { key: "allowed", header: words.allowed, align: "end", cell: (row) => words.grams(f.number(row.allowedGrams)) },
        {
          key: "verdict",
          header: words.verdict,
          cell: ({ isWithin, note }) => (
            <span>
              <Badge tone={isWithin ? "leaf" : "plum"}>{isWithin ? words.within : words.beyond}</Badge>
              {note && (
                <span className="block text-ink-soft" lang="vi">
                  {note}
                </span>
              )}
            </span>
          ),
        },
        { key: "by", header: t.office.intake.by, cell: ({ recordedBy }) => <span lang="vi">{recordedBy}</span> },
      ]}
    />
  );
}
