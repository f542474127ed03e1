import type { ReactElement, ReactNode } from "react";
import { QUARANTINE_FIELD } from "#app/domain/traceability/lot.ts";
import { isAskedOf, storyOf } from "#app/domain/traceability/story.ts";
import { TRACE_TEMPLATES, type TraceField } from "#app/domain/traceability/trace-templates.ts";
import { useT, type Translator } from "#app/i18n/translate.tsx";
import type { BoundFields } from "#app/ui/kit/bound-fields.ts";
import { DateInput } from "#app/ui/kit/date-input.tsx";
import { Field } from "#app/ui/kit/field.tsx";
import { RadioCards } from "#app/ui/kit/radio-cards.tsx";
import { Textarea } from "#app/ui/kit/textarea.tsx";
import { TextInput } from "#app/ui/kit/text-input.tsx";
import type { LotFormGoods } from "./lot-form.tsx";

type FactFieldsProps = { goods: LotFormGoods; fields: BoundFields };

/** The fields of the group's trace template: those every lot needs, and those that only some do. */
export function useFactFields({ goods, fields }: FactFieldsProps): { required: ReactNode; optional: ReactNode } {
  const translator = useT();
  const story = storyOf(goods.group, goods.categoryCode);
  const asked = TRACE_TEMPLATES[goods.group]
    .flatMap((stage): readonly TraceField[] => stage.fields)
    .filter((field) => field.storedIn === "facts" && isAskedOf(story, field.key));
  const draw = (field: TraceField) => (
    <FactField key={field.key} field={field} fields={fields} translator={translator} />
  );
  return {
    required: (
      <>
        {goods.needsQuarantine && draw(QUARANTINE)}
        {asked.filter((field) => field.required !== false).map(draw)}
      </>
    ),
    optional: <>{asked.filter((field) => field.required === false).map(draw)}</>,
  };
}

const QUARANTINE: TraceField = { key: QUARANTINE_FIELD, kind: "text", required: true, storedIn: "facts" };

type FactFieldProps = { field: TraceField; fields: BoundFields; translator: Translator };

export function FactField({ field, fields, translator: { t } }: FactFieldProps): ReactElement {
  const name = `facts.${field.key}`;
  const labels: Readonly<Record<string, string>> = t.origin.fields;
  const label = labels[field.key] ?? field.key;
  if (field.kind === "choice") {
    const choices: Readonly<Record<string, string>> = t.origin.choices;
    return (
      <RadioCards
        name={name}
        legend={label}
        error={fields.of(name).error}
        defaultValue={fields.value(name)}
        columns={3}
        options={(field.choices ?? []).map((value) => ({ value, label: choices[value] ?? value }))}
      />
    );
  }
  const hint = field.kind === "list" ? t.seller.lots.stepsHint : undefined;
  return (
    <Field {...fields.of(name)} label={label} hint={hint} required={field.required === true}>
      <FactInput field={field} text={fields.text(name)} />
    </Field>
  );
}

function FactInput({ field, text }: { field: TraceField; text: { defaultValue: string } }): ReactElement {
  switch (field.kind) {
    case "date":
      return <DateInput {...text} />;
    case "list":
    case "longText":
      return <Textarea {...text} lang="vi" rows={3} />;
    case "count":
    case "months":
    case "days":
      return <TextInput {...text} inputMode="numeric" maxLength={6} className="w-32!" />;
    case "choice":
    case "place":
    case "text":
      return <TextInput {...text} lang="vi" maxLength={200} />;
  }
}
