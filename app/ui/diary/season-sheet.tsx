import type { SerializeFrom } from "@remix-run/node";
import type { Season } from "#app/domain/traceability/get-season.server.ts";
import { useT } from "#app/i18n/translate.tsx";
import { Notice } from "#app/ui/kit/notice.tsx";
import { Table } from "#app/ui/kit/table.tsx";
import { InLanguage } from "#app/ui/shop/in-language.tsx";
import { FactList } from "./fact-list.tsx";

/** The record of one place and season as it is handed to an auditor: on paper, in the order of the work. */
export function SeasonSheet({ season }: { season: SerializeFrom<Season> }) {
  const { t, f } = useT();
  const words = t.diary.book;
  const { sellerName, place, from, to, rows, isCut } = season;
  return (
    <article className="grid gap-4">
      <header className="grid gap-1">
        <h2 className="text-xl font-bold">{words.seasonTitle}</h2>
        <p lang="vi" className="font-semibold">
          {sellerName}
        </p>
        <p>
          <span lang="vi">{place.name}</span>, <InLanguage vi={place.commune} en={place.communeEn} />
          {place.areaSquareMetres !== null && <>. {words.area(f.number(place.areaSquareMetres))}</>}
        </p>
        <p className="tabular-nums">
          {words.placeCode}: {place.gln}
          {place.glnExtension === "" ? "" : ` / ${place.glnExtension}`}. {words.period(f.date(from), f.date(to))}
        </p>
      </header>
      {isCut && <Notice kind="attention">{words.cut}</Notice>}
      <Table
        caption={words.seasonTitle}
        hideCaption
        dense
        stacked
        rows={rows}
        rowKey={({ eventId }) => eventId}
        empty={words.seasonEmpty}
        columns={[
          {
            key: "on",
            header: words.when,
            cell: (row) => <span className="whitespace-nowrap">{f.date(row.occurredAt)}</span>,
          },
          { key: "step", header: words.step, isRowHeader: true, cell: (row) => t.diary.steps[row.step] },
          {
            key: "goods",
            header: words.product,
            cell: (row) =>
              row.productName === null ? words.everything : <InLanguage vi={row.productName} en={row.productNameEn} />,
          },
          {
            key: "facts",
            header: words.facts,
            cell: (row) => (
              <span>
                <FactList entry={row} />
                {row.safeFrom !== null && <strong>. {words.safeFrom(f.date(row.safeFrom))}</strong>}
                {row.lotCode !== null && (
                  <>
                    . {words.lot} <strong>{row.lotCode}</strong>
                  </>
                )}
              </span>
            ),
          },
          {
            key: "who",
            header: words.person,
            cell: (row) => <span lang="vi">{row.growerName ?? row.recordedBy ?? ""}</span>,
          },
        ]}
      />
      <p className="mt-6 hidden pb-16 text-right print:block">{words.signature}</p>
    </article>
  );
}
