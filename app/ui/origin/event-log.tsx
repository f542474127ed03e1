import type { JourneyKind, JourneyStop } from "#app/domain/traceability/journey.ts";
import type { Story } from "#app/domain/traceability/story.ts";
import { isDiaryStep } from "#app/domain/traceability/diary-steps.ts";
import { useT, type Translator } from "#app/i18n/translate.tsx";
import { PlaceWords } from "./place-words.tsx";
import { factRows } from "./trace-facts.tsx";

/** What a kind of entry is called for these goods. */
export function kindWord(kind: JourneyKind, story: Story, { t }: Translator, step?: unknown): string {
  if (kind === "work" && isDiaryStep(step)) return t.diary.steps[step];
  return kind === "made" ? t.origin.kinds.made[story] : t.origin.kinds[kind];
}

/** Every entry about a lot in its order. One that was declared wrong stays, struck, with the day it was put right. */
export function EventLog({ journey, story }: { journey: readonly JourneyStop[]; story: Story }) {
  const translator = useT();
  const { t, f } = translator;
  return (
    <ol className="divide-y divide-line text-sm print:columns-2 print:gap-x-6">
      {journey.map((stop) => (
        <li
          key={stop.eventId}
          className="grid grid-cols-[5.5rem_minmax(0,1fr)] gap-x-4 py-2 print:break-inside-avoid print:py-0.5"
        >
          <time dateTime={stop.on} className="text-ink-soft tabular-nums">
            {f.date(stop.on)}
          </time>
          <div>
            <p>
              <span className={stop.declaredWrongOn ? "line-through" : "font-semibold"}>
                {kindWord(stop.kind, story, translator, stop.facts["step"])}
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
            </p>
            {stop.declaredWrongOn && (
              <p className="text-plum-ink">{t.origin.declaredWrong(f.date(stop.declaredWrongOn))}</p>
            )}
            {stop.kind !== "made" && <EventFacts stop={stop} />}
          </div>
        </li>
      ))}
    </ol>
  );
}

function EventFacts({ stop }: { stop: JourneyStop }) {
  const rows = factRows(stop.facts, useT());
  if (rows.length === 0) return null;
  return (
    <p className="text-ink-soft">
      {rows.map(({ term, value }, index) => (
        <span key={index}>
          {index > 0 && "; "}
          {term}: {value}
        </span>
      ))}
    </p>
  );
}
