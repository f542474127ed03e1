import { useT } from "#app/i18n/translate.tsx";
import { Tabs } from "#app/ui/kit/tabs.tsx";
import { urls } from "#app/urls.ts";

const BOOKS = ["scan", "log", "scale", "statistics"] as const;
const ADDRESSES = {
  scan: urls.office.intake,
  log: urls.office.intakeLog,
  scale: urls.office.scales,
  statistics: urls.office.intakeStatistics,
} as const;

/** The books that a market's board keeps. */
export function MarketTabs({ current }: { current: (typeof BOOKS)[number] }) {
  const { tabs } = useT().t.office.intake;
  return (
    <div className="no-print min-w-0">
      <Tabs
        label={tabs.label}
        tabs={BOOKS.map((book) => ({ to: ADDRESSES[book], label: tabs[book], current: book === current }))}
      />
    </div>
  );
}
