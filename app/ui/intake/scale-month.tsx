import { Form } from "@remix-run/react";
import { useT } from "#app/i18n/translate.tsx";
import { Button } from "#app/ui/kit/button.tsx";
import { Field } from "#app/ui/kit/field.tsx";
import { Table } from "#app/ui/kit/table.tsx";
import { TextInput } from "#app/ui/kit/text-input.tsx";

type MonthLine = {
  readonly stallId: string;
  readonly stallName: string;
  readonly stallNameEn: string;
  readonly checks: number;
  readonly failed: number;
  readonly meanPermille: number;
  readonly worstPermille: number;
};

/** A month's checks by stall, those that failed most first. */
export function ScaleMonth({ month, summary }: { month: string; summary: readonly MonthLine[] }) {
  const { t, f, locale } = useT();
  const words = t.office.intake.scale;
  const signed = (value: number): string => words.permilleOf(value > 0 ? `+${f.number(value)}` : f.number(value));
  return (
    <section className="grid gap-3">
      <div className="flex flex-wrap items-end justify-between gap-3">
        <h2 className="text-xl">{words.month(month.split("-").reverse().join("/"))}</h2>
        <Form method="get" className="no-print flex flex-wrap items-end gap-2">
          <Field name="thang" label={words.monthPick}>
            <TextInput type="month" defaultValue={month} key={month} className="w-44!" />
          </Field>
          <Button variant="secondary">{t.office.intake.show}</Button>
        </Form>
      </div>
      <Table
        caption={words.month(month)}
        hideCaption
        dense
        rows={summary}
        rowKey={({ stallId }) => stallId}
        empty={words.monthNone}
        columns={[
          {
            key: "stall",
            header: t.office.intake.stall,
            isRowHeader: true,
            cell: ({ stallName, stallNameEn }) => <span lang="vi">{locale === "en" ? stallNameEn : stallName}</span>,
          },
          { key: "checks", header: words.checks, align: "end", cell: (row) => f.number(row.checks) },
          { key: "failed", header: words.failed, align: "end", cell: (row) => f.number(row.failed) },
          { key: "mean", header: words.mean, align: "end", cell: (row) => signed(row.meanPermille) },
          {
            key: "worst",
            header: words.worst,
            align: "end",
            cell: (row) => words.permilleOf(f.number(row.worstPermille)),
          },
        ]}
      />
    </section>
  );
}
