import { useT } from "#app/i18n/translate.tsx";
import { Badge } from "#app/ui/kit/badge.tsx";
import { Table } from "#app/ui/kit/table.tsx";
import { TextLink } from "#app/ui/kit/text-link.tsx";
import { urls } from "#app/urls.ts";

export type UnitRow = {
  readonly id: string;
  readonly kindName: string;
  readonly kindNameEn: string;
  readonly code: string;
  readonly name: string;
  readonly nameEn: string;
  readonly validFrom: string;
  readonly validTo: string | null;
  readonly children: number;
};

/** The days on which a unit stands, or stood. */
export function useDates() {
  const { t, f } = useT();
  const words = t.office.units;
  return (from: string, to: string | null): string =>
    to === null ? words.since(f.date(from)) : words.until(f.date(from), f.date(to));
}

/** An enterprise's code is made of its id and tells nobody anything. */
const UnitCode = ({ code }: { code: string }) =>
  code.startsWith("DN-") ? null : <span className="tabular-nums">{code}</span>;

/** Units in the order they come, each a door to its own page. */
export function UnitTable({ units, caption }: { units: readonly UnitRow[]; caption: string }) {
  const { t, locale } = useT();
  const words = t.office.units;
  const dates = useDates();
  return (
    <Table
      caption={caption}
      hideCaption
      stacked
      dense
      rows={units}
      rowKey={(unit) => unit.id}
      empty={words.nothingBelow}
      columns={[
        {
          key: "name",
          header: words.name,
          isRowHeader: true,
          cell: (unit) => (
            <span className="flex flex-wrap items-center gap-2">
              <TextLink to={urls.office.unit(unit.id)}>
                {locale === "vi" ? <span lang="vi">{unit.name}</span> : unit.nameEn}
              </TextLink>
              {unit.validTo !== null && <Badge>{words.closed}</Badge>}
            </span>
          ),
        },
        { key: "kind", header: words.kind, cell: (unit) => (locale === "vi" ? unit.kindName : unit.kindNameEn) },
        { key: "code", header: words.code, cell: (unit) => <UnitCode code={unit.code} /> },
        { key: "dates", header: words.dates, cell: (unit) => dates(unit.validFrom, unit.validTo) },
        { key: "below", header: words.below, align: "end", cell: (unit) => words.belowCount(unit.children) },
      ]}
    />
  );
}
