import { useId, useState } from "react";
import {
  DOSE_UNITS,
  type DiaryField,
  type DiaryFieldKey,
  type DiaryStepKey,
} from "#app/domain/traceability/diary-steps.ts";
import { useT, type Translator } from "#app/i18n/translate.tsx";
import { Field, fieldId } from "#app/ui/kit/field.tsx";
import { Select } from "#app/ui/kit/select.tsx";
import { TextInput } from "#app/ui/kit/text-input.tsx";
import { Textarea } from "#app/ui/kit/textarea.tsx";
import { Chips } from "./chips.tsx";
import { choiceWord } from "./entry-words.ts";

type Facts = Readonly<Record<string, string>>;

export type FactFieldProps = {
  step: DiaryStepKey;
  field: DiaryField;
  facts: Facts;
  /** What was said of this step before, the newest first. */
  known: readonly Facts[];
  error: string | undefined;
  onChange: (facts: Facts) => void;
};

const MOST_KNOWN = 6;
const USUAL_DAYS = ["0", "3", "5", "7", "10", "14"];

/** One thing that a step asks, by what it is: known answers are tapped, numbers have the number pad, the rest is typed. */
export function FactField(props: FactFieldProps) {
  const { step, field, facts, error, onChange } = props;
  const translator = useT();
  const name = `facts.${field.key}`;
  const label = labelOf(translator, step, field.key as DiaryFieldKey);
  const value = facts[field.key] ?? "";
  const change = (next: string): void => onChange({ [field.key]: next });
  if (field.key === "doseUnit" || field.kind === "document") return null;
  if (field.key === "dose") return <DoseField {...props} />;
  if (field.kind === "text") return <KnownText {...props} label={label} />;
  if (field.kind === "choice")
    return (
      <Chips
        name={name}
        groupName={name}
        legend={label}
        value={value}
        onChoose={change}
        error={error}
        options={(field.choices ?? []).map((one) => ({ value: one, label: choiceWord(translator, one) }))}
      />
    );
  if (field.key === "waitingDays") return <DaysField {...props} label={label} />;
  return (
    <Field name={name} label={label} error={error ?? null} required={field.required}>
      {field.kind === "longText" ? (
        <Textarea
          value={value}
          onChange={({ currentTarget }) => change(currentTarget.value)}
          lang="vi"
          rows={2}
          maxLength={2000}
        />
      ) : (
        <TextInput
          value={value}
          onChange={({ currentTarget }) => change(currentTarget.value)}
          inputMode={field.kind === "count" || field.kind === "days" ? "numeric" : "decimal"}
          autoComplete="off"
          maxLength={11}
        />
      )}
    </Field>
  );
}

/** What a product is called differs by the step; everything else has one name. */
function labelOf({ t }: Translator, step: DiaryStepKey, key: DiaryFieldKey): string {
  const names: Readonly<Partial<Record<DiaryStepKey, string>>> = t.seller.field.productNames;
  return (key === "product" && names[step]) || t.diary.fields[key];
}

/** A text that was said before is tapped, and brings what was said with it: the dose and the waiting days of a product. */
function KnownText({ field, facts, known, error, onChange, label }: FactFieldProps & { label: string }) {
  const words = useT().t.seller.field;
  const listId = useId();
  const name = `facts.${field.key}`;
  const value = facts[field.key] ?? "";
  const before = [...new Set(known.map((one) => one[field.key]?.trim() ?? "").filter((one) => one !== ""))];
  const offered = before.slice(0, MOST_KNOWN);
  const isOffered = value !== "" && offered.includes(value);
  const [isTyping, setTyping] = useState(value !== "" && !isOffered);
  const choose = (chosen: string): void => {
    setTyping(chosen === "");
    if (chosen === "") return onChange({ [field.key]: "" });
    const together = field.key === "product" ? known.find((one) => one[field.key] === chosen) : undefined;
    onChange({ ...withoutNote(together), [field.key]: chosen });
  };
  return (
    <div className="grid gap-2">
      {offered.length > 0 && (
        <div className="noscript:hidden">
          <Chips
            groupName={`known-${field.key}`}
            legend={label}
            value={isTyping ? "" : isOffered ? value : "-"}
            onChoose={choose}
            options={[
              ...offered.map((one) => ({ value: one, label: <span lang="vi">{one}</span> })),
              { value: "", label: words.otherValue },
            ]}
            error={isTyping ? undefined : error}
          />
        </div>
      )}
      <div className={offered.length > 0 && !isTyping ? "hidden noscript:block" : undefined}>
        <Field name={name} label={label} error={error ?? null} required={field.required}>
          <TextInput
            value={value}
            onChange={({ currentTarget }) => onChange({ [field.key]: currentTarget.value })}
            lang="vi"
            maxLength={200}
            autoComplete="off"
            list={before.length > 0 ? listId : undefined}
          />
        </Field>
        {before.length > 0 && (
          <datalist id={listId}>
            {before.map((one) => (
              <option key={one} value={one} lang="vi" />
            ))}
          </datalist>
        )}
      </div>
    </div>
  );
}

const withoutNote = (facts: Facts | undefined): Facts =>
  Object.fromEntries(Object.entries(facts ?? {}).filter(([key]) => key !== "note"));

function DoseField({ facts, error, onChange }: FactFieldProps) {
  const translator = useT();
  const { fields } = translator.t.diary;
  return (
    <div className="grid grid-cols-[minmax(0,2fr)_minmax(0,3fr)] items-end gap-2">
      <Field name="facts.dose" label={fields.dose} error={error ?? null} required>
        <TextInput
          value={facts["dose"] ?? ""}
          onChange={({ currentTarget }) => onChange({ dose: currentTarget.value })}
          inputMode="decimal"
          autoComplete="off"
          maxLength={11}
        />
      </Field>
      <div>
        <label htmlFor={fieldId("facts.doseUnit")} className="sr-only">
          {fields.doseUnit}
        </label>
        <Select
          id={fieldId("facts.doseUnit")}
          name="facts.doseUnit"
          value={facts["doseUnit"] ?? "mlPerSprayer"}
          onChange={({ currentTarget }) => onChange({ doseUnit: currentTarget.value })}
          options={DOSE_UNITS.map((unit) => ({ value: unit, label: choiceWord(translator, unit) }))}
        />
      </div>
    </div>
  );
}

/** Waiting days stand on every label: the usual ones are tapped. */
function DaysField({ facts, error, onChange, label }: FactFieldProps & { label: string }) {
  const words = useT().t.seller.field;
  const value = facts["waitingDays"] ?? "";
  return (
    <div className="grid gap-2">
      <div className="noscript:hidden">
        <Chips
          groupName="usual-days"
          legend={label}
          columns={3}
          value={USUAL_DAYS.includes(value) ? value : "-"}
          onChoose={(days) => onChange({ waitingDays: days })}
          options={USUAL_DAYS.map((days) => ({ value: days, label: days }))}
        />
      </div>
      <Field name="facts.waitingDays" label={words.otherDays} error={error ?? null}>
        <TextInput
          value={value}
          onChange={({ currentTarget }) => onChange({ waitingDays: currentTarget.value })}
          inputMode="numeric"
          autoComplete="off"
          maxLength={3}
        />
      </Field>
    </div>
  );
}
