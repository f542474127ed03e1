import type { JourneyStop } from "#app/domain/traceability/journey.ts";
import type { Story } from "#app/domain/traceability/story.ts";
import { useT } from "#app/i18n/translate.tsx";
import { kindWord } from "#app/ui/origin/event-log.tsx";
import { PlaceWords } from "#app/ui/origin/place-words.tsx";

/** Every event of a lot with its hash, the ones declared wrong struck and in their place. */
export function TraceLog({ journey, story }: { journey: readonly JourneyStop[]; story: Story }) {
  const translator = useT();
  const { t, f } = translator;
  return (
    <ol className="divide-y divide-line text-sm">
      {journey.map((stop) => (
        <li key={stop.eventId} className="grid gap-x-4 py-2 sm:grid-cols-[6rem_minmax(0,1fr)]">
          <time dateTime={stop.on} className="text-ink-soft tabular-nums">
            {f.date(stop.on)}
          </time>
          <div className="min-w-0">
            <p>
              <span className={stop.declaredWrongOn ? "line-through" : "font-semibold"}>
                {kindWord(stop.kind, story, translator)}
                {stop.isConformant === null
                  ? ""
                  : `: ${stop.isConformant ? t.origin.conformant : t.origin.notConformant}`}
              </span>
              {stop.place && (
                <>
                  {". "}
                  <PlaceWords place={stop.place} isShort />
                </>
              )}
              {stop.recordedOn !== stop.on && (
                <span className="text-ink-soft">, {t.genealogy.recordedOn(f.date(stop.recordedOn))}</span>
              )}
            </p>
            {stop.declaredWrongOn && (
              <p className="text-plum-ink">{t.origin.declaredWrong(f.date(stop.declaredWrongOn))}</p>
            )}
            <p className="font-mono text-xs break-all text-ink-soft">{stop.eventHash}</p>
          </div>
        </li>
      ))}
    </ol>
  );
}
