import type { JourneyKind, JourneyStop } from "#app/domain/traceability/journey.ts";
import type { Story } from "#app/domain/traceability/story.ts";
import { isDiaryStep } from "#app/domain/traceability/diary-steps.ts";
import { groupJourney, type JourneyLine } from "#app/domain/traceability/journey-groups.ts";
import { useT, type Translator } from "#app/i18n/translate.tsx";
import { factLines } from "#app/ui/diary/entry-facts.ts";
import { InLanguage } from "#app/ui/shop/in-language.tsx";
import { factRows } from "./trace-facts.tsx";

/** What a kind of entry is called for these goods. */
export function kindWord(kind: JourneyKind, story: Story, { t }: Translator, step?: unknown): string {
  if (kind === "work" && isDiaryStep(step)) return t.diary.steps[step];
  const others: Readonly<Record<string, string>> = t.origin.steps;
  if (kind === "work" && typeof step === "string" && others[step]) return others[step];
  return kind === "made" ? t.origin.kinds.made[story] : t.origin.kinds[kind];
}

/**
 * Every entry about a lot in its order. One that was declared wrong stays, struck, with the day it was put right. `isShort`
 * tells routine work once with its days.
 */
export function EventLog({ journey, story, isShort = false }: EventLogProps) {
  const lines = isShort
    ? groupJourney(journey)
    : journey.map((stop): JourneyLine => ({ first: stop, last: stop, days: [stop.on] }));
  return (
    <ol className="divide-y divide-line text-sm print:columns-3 print:gap-x-5">
      {lines.map((line) => (
        <li
          key={line.first.eventId}
          className="grid grid-cols-[5.5rem_minmax(0,1fr)] gap-x-4 py-2 print:grid-cols-[4.75rem_minmax(0,1fr)] print:gap-x-2 print:break-inside-avoid print:py-0.5"
        >
          <Days line={line} />
          <Entry stop={line.first} story={story} times={line.days.length} />
        </li>
      ))}
    </ol>
  );
}

type EventLogProps = { journey: readonly JourneyStop[]; story: Story; isShort?: boolean };

function Days({ line: { first, last } }: { line: JourneyLine }) {
  const { t, f } = useT();
  return (
    <span className="text-ink-soft tabular-nums">
      <time dateTime={first.on}>{f.date(first.on)}</time>
      {last !== first && (
        <>
          {" "}
          <span className="block">
            {t.origin.until} <time dateTime={last.on}>{f.dayMonth(last.on)}</time>
          </span>
        </>
      )}
    </span>
  );
}

function Entry({ stop, story, times }: { stop: JourneyStop; story: Story; times: number }) {
  const translator = useT();
  const { t, f, locale } = translator;
  return (
    <div>
      <p>
        <span className={stop.declaredWrongOn ? "line-through" : "font-semibold"}>
          {kindWord(stop.kind, story, translator, stop.facts["step"])}
          {stop.isConformant === null ? "" : `: ${stop.isConformant ? t.origin.conformant : t.origin.notConformant}`}
        </span>
        {times > 1 && ` ${t.origin.times(times)}`}
        {stop.place && (
          <>
            {". "}
            <InLanguage vi={stop.place.name} en={stop.place.nameEn} />
            <span className="print:hidden">, {locale === "vi" ? stop.place.commune : stop.place.communeEn}</span>
          </>
        )}
      </p>
      {stop.declaredWrongOn && <p className="text-plum-ink">{t.origin.declaredWrong(f.date(stop.declaredWrongOn))}</p>}
      {stop.kind !== "made" && <EventFacts stop={stop} />}
    </div>
  );
}

function EventFacts({ stop }: { stop: JourneyStop }) {
  const translator = useT();
  const { step } = stop.facts;
  const rows = isDiaryStep(step)
    ? factLines({ step, facts: stop.facts, unit: null, unitEn: null }, translator).map(({ term, value, isTheirs }) => ({
        term,
        value: <span lang={isTheirs ? "vi" : undefined}>{value}</span>,
      }))
    : factRows(stop.facts, translator);
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
