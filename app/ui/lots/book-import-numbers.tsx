import { useT } from "#app/i18n/translate.tsx";
import { cx } from "#app/ui/kit/class-names.ts";

export type BookImportCounts = {
  readonly toMake: number;
  readonly same: number;
  readonly faulty: number;
  readonly warned: number;
  readonly made: number;
  readonly failed: number;
};

/** What a table comes to, in a few figures. */
export function BookImportNumbers({ counts, isDecided }: { counts: BookImportCounts; isDecided: boolean }) {
  const { t, f } = useT();
  const words = t.seller.bookImports.summary;
  const shown = isDecided
    ? (["made", "failed", "same", "faulty"] as const)
    : (["toMake", "warned", "same", "faulty"] as const);
  return (
    <dl className="grid grid-cols-2 gap-px overflow-hidden rounded-large border border-line bg-line sm:grid-cols-4">
      {shown.map((key) => (
        <div key={key} className="grid content-start gap-0.5 bg-surface px-4 py-3">
          <dt className="text-sm text-ink-soft">{words[key]}</dt>
          <dd
            className={cx(
              "text-2xl font-semibold tabular-nums",
              (key === "faulty" || key === "failed") && counts[key] > 0 && "text-plum",
              (key === "toMake" || key === "made") && counts[key] > 0 && "text-leaf",
              key === "warned" && counts[key] > 0 && "text-turmeric-ink",
            )}
          >
            {f.number(counts[key])}
          </dd>
        </div>
      ))}
    </dl>
  );
}
