import { useT } from "#app/i18n/translate.tsx";
import { factLines } from "./entry-facts.ts";

type FactListProps = { entry: Parameters<typeof factLines>[0] };

/** What an entry says, on as few lines as it needs. */
export function FactList({ entry }: FactListProps) {
  const lines = factLines(entry, useT());
  return (
    <>
      {lines.map(({ key, term, value, isTheirs }, index) => (
        <span key={key}>
          {index > 0 && "; "}
          <span className="text-ink-soft">{term}:</span> <span lang={isTheirs ? "vi" : undefined}>{value}</span>
        </span>
      ))}
    </>
  );
}
