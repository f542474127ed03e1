import type { SerializeFrom } from "@remix-run/node";
import type { BookEntry } from "#app/domain/traceability/list-diary.server.ts";
import type { DiaryStepKey } from "#app/domain/traceability/diary-steps.ts";
import { useT } from "#app/i18n/translate.tsx";
import { cx } from "#app/ui/kit/class-names.ts";
import { TextLink } from "#app/ui/kit/text-link.tsx";
import { InLanguage } from "#app/ui/shop/in-language.tsx";
import { urls } from "#app/urls.ts";
import { FactList } from "./fact-list.tsx";
import { Photographs } from "./photographs.tsx";

export type ShownEntry = SerializeFrom<BookEntry>;
type ShownRow = NonNullable<ShownEntry["right"]>;

/** The book, a day a heading: what was done, where, by whom; a wrong entry struck through with the right one under it. */
export function BookList({ entries, hasLinks = true }: { entries: readonly ShownEntry[]; hasLinks?: boolean }) {
  const { f } = useT();
  const days = new Map<string, ShownEntry[]>();
  for (const entry of entries) {
    const day = f.date(entry.occurredAt);
    days.set(day, [...(days.get(day) ?? []), entry]);
  }
  return (
    <div className="grid gap-5">
      {[...days].map(([day, ofDay]) => (
        <section key={day} aria-label={day} className="grid gap-1">
          <h2 className="text-sm font-semibold text-ink-soft tabular-nums">{day}</h2>
          <ul className="divide-y divide-line rounded-large border border-line bg-surface">
            {ofDay.map((entry) => (
              <li key={entry.eventId} className="grid gap-1 px-4 py-3">
                <EntryLine entry={entry} isStruck={entry.isVoid} hasLink={hasLinks} />
                {entry.declaredWrongAt && <Correction entry={entry} on={f.date(entry.declaredWrongAt)} />}
                <Photographs fileIds={entry.pictures} />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

function Correction({ entry: { right }, on }: { entry: ShownEntry; on: string }) {
  const words = useT().t.diary.book;
  return (
    <div className="text-sm">
      <p className="text-plum-ink">{right ? words.wrong(on) : words.neverHappened(on)}</p>
      {right && (
        <div className="mt-1 border-l-2 border-leaf pl-3">
          <p className="font-semibold">{words.rightOne}</p>
          <EntryLine entry={right} isStruck={right.isVoid} hasLink hasDay />
        </div>
      )}
    </div>
  );
}

type EntryLineProps = { entry: ShownRow; isStruck: boolean; hasLink: boolean; hasDay?: boolean };

function EntryLine({ entry, isStruck, hasLink, hasDay = false }: EntryLineProps) {
  const { t, f } = useT();
  const words = t.diary.book;
  const step: DiaryStepKey = entry.step;
  return (
    <div className="grid gap-x-4 gap-y-0.5 sm:grid-cols-[4rem_minmax(0,1fr)_auto]">
      <time dateTime={entry.occurredAt} className="text-sm text-ink-soft tabular-nums">
        {hasDay && `${f.date(entry.occurredAt)} `}
        {hourOf(entry.occurredAt, f.time)}
      </time>
      <div className={cx("min-w-0", isStruck && "line-through decoration-plum")}>
        <p>
          <strong>{t.diary.steps[step]}</strong>
          {entry.productName && (
            <>
              {". "}
              <InLanguage vi={entry.productName} en={entry.productNameEn} />
            </>
          )}
          {". "}
          <span lang="vi">{entry.placeName}</span>
          {entry.growerName && (
            <>
              {". "}
              <span lang="vi">{entry.growerName}</span>
            </>
          )}
        </p>
        <p className="text-sm">
          <FactList entry={entry} />
        </p>
        {entry.safeFrom && !isStruck && (
          <p className="text-sm font-semibold text-turmeric-ink">{words.safeFrom(f.date(entry.safeFrom))}</p>
        )}
      </div>
      <p className="flex flex-wrap gap-x-3 text-sm no-print sm:justify-end">
        {entry.lotId && <TextLink to={urls.seller.lot(entry.lotId)}>{entry.lotCode}</TextLink>}
        {hasLink && <TextLink to={urls.seller.diaryEntry(entry.eventId)}>{words.see}</TextLink>}
      </p>
    </div>
  );
}

/** A form that asks for a day alone writes its first moment: then no hour was said. */
function hourOf(at: string, time: (at: string) => string): string {
  const said = time(at);
  return said === "00:00" ? "" : said;
}
