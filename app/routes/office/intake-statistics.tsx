import type { LoaderFunctionArgs } from "@remix-run/node";
import { json } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { getIntakeStatistics } from "#app/domain/traceability/get-intake-desk.server.ts";
import { useT } from "#app/i18n/translate.tsx";
import { DayBars } from "#app/ui/intake/day-bars.tsx";
import { MarketTabs } from "#app/ui/intake/market-tabs.tsx";
import { PageHeading } from "#app/ui/kit/page-heading.tsx";
import { Table } from "#app/ui/kit/table.tsx";
import { TextLink } from "#app/ui/kit/text-link.tsx";
import { urls } from "#app/urls.ts";
import { contextFor } from "#app/web/context-for.server.ts";
import { translatorFor } from "#app/web/translator-for.server.ts";

export { pageMeta as meta } from "#app/web/page-meta.ts";

export async function loader(args: LoaderFunctionArgs) {
  const ctx = await contextFor(args, { must: "market_board_officer" });
  const { t } = translatorFor(args.request);
  return json({ ...(await getIntakeStatistics(ctx)), page: { title: t.office.intake.statisticsTitle } });
}

export default function OfficeIntakeStatistics() {
  const { days } = useLoaderData<typeof loader>();
  const { t, f } = useT();
  const words = t.office.intake;
  const total = (of: (day: (typeof days)[number]) => number): number => days.reduce((sum, day) => sum + of(day), 0);
  return (
    <div className="grid gap-6">
      <PageHeading
        title={words.statisticsTitle}
        lead={words.statisticsLead(
          f.number(Math.round(total((day) => day.kilograms))),
          f.number(total((day) => day.arrivals)),
        )}
      />
      <MarketTabs current="statistics" />
      <DayBars caption={words.chart} days={days} />
      <Table
        caption={words.statisticsTitle}
        hideCaption
        dense
        rows={days.filter(({ arrivals }) => arrivals > 0).toReversed()}
        rowKey={({ day }) => day}
        empty={words.logNone}
        columns={[
          {
            key: "day",
            header: words.day,
            isRowHeader: true,
            cell: ({ day }) => <TextLink to={`${urls.office.intakeLog}?ngay=${day}`}>{f.date(day)}</TextLink>,
          },
          { key: "arrivals", header: words.arrivals, align: "end", cell: (row) => f.number(row.arrivals) },
          { key: "lots", header: words.lots, align: "end", cell: (row) => f.number(row.lots) },
          { key: "kilograms", header: words.kilograms, align: "end", cell: (row) => f.number(row.kilograms) },
          { key: "refused", header: words.refusedToday, align: "end", cell: (row) => f.number(row.refused) },
          { key: "uncoded", header: words.uncodedToday, align: "end", cell: (row) => f.number(row.uncoded) },
        ]}
      />
    </div>
  );
}
