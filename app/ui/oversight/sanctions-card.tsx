import type { ShownSanction } from "#app/domain/oversight/shown-sanction.ts";
import { useT } from "#app/i18n/translate.tsx";
import { Badge } from "#app/ui/kit/badge.tsx";
import { Card } from "#app/ui/kit/card.tsx";
import { LinkButton } from "#app/ui/kit/link-button.tsx";
import { TextLink } from "#app/ui/kit/text-link.tsx";
import { urls } from "#app/urls.ts";
import { SANCTION_TONES } from "./sanction-tone.ts";

type SanctionsCardProps = { rows: readonly ShownSanction[]; newTo: string | null };

/** What was decided about a stall or a listing, on its page in the office, with the way to a new decision. */
export function SanctionsCard({ rows, newTo }: SanctionsCardProps) {
  const { t, f } = useT();
  const words = t.sanctions;
  return (
    <Card as="section" title={words.office.ofThis}>
      <div className="grid gap-3">
        {rows.length === 0 && <p className="text-ink-soft">{words.office.none}</p>}
        {rows.length > 0 && (
          <ul className="divide-y divide-line">
            {rows.map((row) => (
              <li key={row.id} className="flex flex-wrap items-center justify-between gap-x-3 gap-y-1 py-2">
                <span className="grid min-w-0">
                  <TextLink to={urls.office.sanction(row.id)}>{words.kinds[row.kind].name}</TextLink>
                  <span className="text-xs text-ink-soft tabular-nums">
                    {row.code} · {f.date(row.decidedAt)}
                  </span>
                </span>
                <Badge tone={SANCTION_TONES[row.state]}>{words.states[row.state]}</Badge>
              </li>
            ))}
          </ul>
        )}
        {newTo && (
          <p>
            <LinkButton to={newTo} variant="secondary" size="small">
              {words.office.new}
            </LinkButton>
          </p>
        )}
      </div>
    </Card>
  );
}
