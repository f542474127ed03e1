import { useT } from "#app/i18n/translate.tsx";
import { TextLink } from "#app/ui/kit/text-link.tsx";
import { urls } from "#app/urls.ts";

/** What anybody may take away of a lot's record: the table that the circular asks for, and its events for machines. */
export function TakeAlong({ lot, hasFamily }: { lot: { gtin: string; code: string }; hasFamily: boolean }) {
  const words = useT().t.origin.take;
  const link = "inline-flex min-h-11 items-center";
  return (
    <div className="grid gap-1 text-sm">
      <p className="text-ink-soft">{words.lead}</p>
      <p className="flex flex-wrap gap-x-6">
        <TextLink to={urls.lotTable(lot.gtin, lot.code)} reloadDocument className={link}>
          {words.table}
        </TextLink>
        <TextLink to={urls.lotEvents(lot.gtin, lot.code)} reloadDocument className={link}>
          {words.events}
        </TextLink>
        {hasFamily && (
          <TextLink to={urls.lotEvents(lot.gtin, lot.code, "chuoi")} reloadDocument className={link}>
            {words.allEvents}
          </TextLink>
        )}
      </p>
    </div>
  );
}
