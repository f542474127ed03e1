import { useId } from "react";
import type { BoundFields } from "#app/ui/kit/bound-fields.ts";
import { Checkbox } from "#app/ui/kit/checkbox.tsx";
import { FieldError, fieldId, firstMessage } from "#app/ui/kit/field.tsx";

export type ScopeChoice = { readonly value: string; readonly label: string; readonly isVietnamese: boolean };

type ScopeBoxesProps = {
  legend: string;
  hint: string;
  name: string;
  choices: readonly ScopeChoice[];
  fields: BoundFields;
};

/** What a paper is limited to: any number of boxes, none of them meaning no limit. */
export function ScopeBoxes({ legend, hint, name, choices, fields }: ScopeBoxesProps) {
  const id = useId();
  const chosen = fields.list(name);
  const message = firstMessage(fields.of(name).error);
  return (
    <fieldset id={fieldId(name)} aria-describedby={`${id}-hint`} className="grid gap-1">
      <legend className="font-semibold">{legend}</legend>
      <p id={`${id}-hint`} className="text-sm text-ink-soft">
        {hint}
      </p>
      <div className="grid gap-x-4 sm:grid-cols-2">
        {choices.map(({ value, label, isVietnamese }) => (
          <Checkbox
            key={value}
            name={name}
            value={value}
            defaultChecked={chosen.includes(value)}
            label={isVietnamese ? <span lang="vi">{label}</span> : label}
          />
        ))}
      </div>
      {message && <FieldError>{message}</FieldError>}
    </fieldset>
  );
}
