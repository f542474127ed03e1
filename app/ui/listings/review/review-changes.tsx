import type { ReviewedListing } from "#app/domain/listings/get-reviewed-listing.server.ts";
import { useT } from "#app/i18n/translate.tsx";
import { Card } from "#app/ui/kit/card.tsx";

/** What changed since the version a manager approved last: before and after, field by field. */
export function ReviewChanges({ changes }: { changes: ReviewedListing["changes"] }) {
  const { t, f } = useT();
  const words = t.office.review.page;
  if (!changes || changes.fields.length === 0) return null;
  const written = (value: string | number | null): string =>
    value === null ? words.terms.missing : typeof value === "number" ? f.number(value) : value;
  return (
    <Card as="section" title={words.changed(changes.version)}>
      <dl className="divide-y divide-line">
        {changes.fields.map(({ field, was, is }) => (
          <div key={field} className="grid gap-1 py-2 first:pt-0 last:pb-0">
            <dt className="font-semibold">{words.terms[field]}</dt>
            <dd className="text-ink-soft">
              {words.was}: <del lang={langOf(field)}>{written(was)}</del>
            </dd>
            <dd>
              {words.is}:{" "}
              <ins lang={langOf(field)} className="no-underline">
                {written(is)}
              </ins>
            </dd>
          </div>
        ))}
      </dl>
    </Card>
  );
}

const langOf = (field: string): "vi" | "en" => (field.endsWith("En") ? "en" : "vi");
