import { diaryStep, type DiaryField, type DiaryStepKey } from "#app/domain/traceability/diary-steps.ts";
import { useT } from "#app/i18n/translate.tsx";
import type { BoundFields } from "#app/ui/kit/bound-fields.ts";
import { Field } from "#app/ui/kit/field.tsx";
import { DOCUMENT_TYPES, FileInput } from "#app/ui/kit/file-input.tsx";
import { Select } from "#app/ui/kit/select.tsx";
import { TextInput } from "#app/ui/kit/text-input.tsx";
import { Textarea } from "#app/ui/kit/textarea.tsx";
import { fieldLabel } from "./entry-facts.ts";

type StepFieldsProps = { step: DiaryStepKey; fields: BoundFields; unit: string | null };

/** The fields of a step as a plain form: it works without a script. `unit` is the sale unit of the goods. */
export function StepFields({ step, fields, unit }: StepFieldsProps) {
  const asked: readonly DiaryField[] = diaryStep(step).fields;
  return (
    <div className="grid gap-5 sm:grid-cols-2">
      {asked.map((field) => (
        <StepField key={field.key} step={step} field={field} fields={fields} unit={unit} />
      ))}
    </div>
  );
}

type StepFieldProps = StepFieldsProps & { field: DiaryField };

function StepField({ step, field, fields, unit }: StepFieldProps) {
  const { t } = useT();
  const isFile = field.kind === "document";
  const name = isFile ? "reportFile" : `facts.${field.key}`;
  return (
    <Field
      {...fields.of(name)}
      label={fieldLabel(t, step, field.key)}
      required={field.required}
      className={field.kind === "longText" || isFile ? "sm:col-span-2" : ""}
    >
      <StepInput field={field} text={fields.text(name)} unit={unit} />
    </Field>
  );
}

type StepInputProps = { field: DiaryField; text: { defaultValue: string }; unit: string | null };

function StepInput({ field, text, unit }: StepInputProps) {
  const { t } = useT();
  const words: Readonly<Record<string, string>> = t.diary.choices;
  switch (field.kind) {
    case "choice":
      return (
        <Select
          {...text}
          placeholder={t.seller.lots.choose}
          options={(field.choices ?? []).map((value) => ({
            value,
            label: value === "pack" && unit !== null ? unit : (words[value] ?? value),
          }))}
        />
      );
    case "longText":
      return <Textarea {...text} lang="vi" rows={2} maxLength={2_000} />;
    case "document":
      return <FileInput accept={DOCUMENT_TYPES} multiple />;
    case "text":
      return <TextInput {...text} lang="vi" maxLength={200} />;
    case "decimal":
    case "temperature":
      return <TextInput {...text} inputMode="decimal" maxLength={14} autoComplete="off" />;
    case "count":
    case "days":
      return <TextInput {...text} inputMode="numeric" maxLength={7} autoComplete="off" />;
  }
}
