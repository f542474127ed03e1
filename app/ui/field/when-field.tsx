import { addDays, dayOf, startOfDay, vietnamIso } from "#app/domain/shared/clock.ts";
import { useT } from "#app/i18n/translate.tsx";
import { Field } from "#app/ui/kit/field.tsx";
import { TextInput } from "#app/ui/kit/text-input.tsx";
import { Chips } from "./chips.tsx";

type WhenFieldProps = {
  /** ISO moment; empty: the moment of recording. */
  at: string;
  now: Date;
  error: string | undefined;
  onChange: (at: string) => void;
};

const MORNING_HOUR = 7;
const AFTERNOON_HOUR = 16;
const HOUR_MS = 3_600_000;
const onHour = (day: string, hour: number): string => vietnamIso(new Date(startOfDay(day).getTime() + hour * HOUR_MS));

/** When it was done: now unless said otherwise. */
export function WhenField({ at, now, error, onChange }: WhenFieldProps) {
  const words = useT().t.seller.field;
  const today = dayOf(now);
  const morning = onHour(today, MORNING_HOUR);
  const yesterday = onHour(addDays(today, -1), AFTERNOON_HOUR);
  const options = [
    { value: "", label: words.now },
    ...(Date.parse(morning) < now.getTime() ? [{ value: morning, label: words.thisMorning }] : []),
    { value: yesterday, label: words.yesterday },
  ];
  return (
    <div className="grid gap-2">
      <div className="noscript:hidden">
        <Chips
          groupName="when"
          legend={words.when}
          value={options.some(({ value }) => value === at) ? at : "-"}
          onChoose={onChange}
          options={options}
        />
      </div>
      <Field name="at" label={words.otherTime} error={error ?? null}>
        <TextInput
          type="datetime-local"
          value={localText(at === "" ? vietnamIso(now) : at)}
          max={localText(vietnamIso(now))}
          onChange={({ currentTarget }) => onChange(momentText(currentTarget.value))}
        />
      </Field>
    </div>
  );
}

/** `2026-11-28T07:00` of a moment, as the browser's own field wants it: Vietnamese time. */
const localText = (at: string): string => vietnamIso(new Date(at)).slice(0, 16);

/** The moment that the browser's own field says; empty stays empty. */
export const momentText = (local: string): string => (local === "" ? "" : `${local.slice(0, 16)}:00+07:00`);
