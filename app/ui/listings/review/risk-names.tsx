import type { Risk } from "#app/domain/listings/review-risk.ts";
import { useT } from "#app/i18n/translate.tsx";
import { Badge } from "#app/ui/kit/badge.tsx";

/** Why a listing deserves a closer look, by name; the first names are the gravest. */
export function RiskNames({ risks }: { risks: readonly Risk[] }) {
  const words = useT().t.office.review.risks;
  if (risks.length === 0) return <span className="text-ink-soft">{words.none}</span>;
  return (
    <ul className="flex flex-wrap gap-1">
      {risks.map(({ reason, points }) => (
        <li key={reason}>
          <Badge tone={points >= 30 ? "plum" : points >= 20 ? "turmeric" : "neutral"}>{words.names[reason]}</Badge>
        </li>
      ))}
    </ul>
  );
}
