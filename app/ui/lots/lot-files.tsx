import { useT } from "#app/i18n/translate.tsx";
import { DownloadIcon } from "#app/ui/kit/icons.ts";
import { LinkButton } from "#app/ui/kit/link-button.tsx";

/** The record of a lot as files: its events for machines, its stages for people with a spreadsheet. */
export function LotFiles({ events, table, lead }: { events: string; table: string; lead: string }) {
  const words = useT().t.origin.files;
  return (
    <div className="grid gap-2">
      <p className="text-ink-soft">{lead}</p>
      <div className="flex flex-wrap gap-2">
        <LinkButton to={events} reloadDocument variant="secondary" icon={DownloadIcon}>
          {words.events}
        </LinkButton>
        <LinkButton to={table} reloadDocument variant="secondary" icon={DownloadIcon}>
          {words.table}
        </LinkButton>
      </div>
    </div>
  );
}
