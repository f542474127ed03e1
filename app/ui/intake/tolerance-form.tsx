import { Form } from "@remix-run/react";
import { useT } from "#app/i18n/translate.tsx";
import type { BoundFields } from "#app/ui/kit/bound-fields.ts";
import { Button } from "#app/ui/kit/button.tsx";
import { DateInput } from "#app/ui/kit/date-input.tsx";
import { Field } from "#app/ui/kit/field.tsx";
import { FormErrors } from "#app/ui/kit/form-errors.tsx";
import { TextInput } from "#app/ui/kit/text-input.tsx";

type Tolerance = { readonly permille: number; readonly grams: number; readonly fromOn: string | null };
type ToleranceFormProps = {
  tolerance: Tolerance;
  coming: readonly Tolerance[];
  today: string;
  fields: BoundFields;
};

/** The allowed error of today, what is set for days to come, and a form to set another. */
export function ToleranceForm({ tolerance, coming, today, fields }: ToleranceFormProps) {
  const { t, f } = useT();
  const words = t.office.intake.scale;
  const error = (one: Tolerance) => [f.number(one.permille), f.number(one.grams)] as const;
  return (
    <div className="grid gap-4">
      <div className="grid gap-1">
        <p>{words.toleranceNow(...error(tolerance))}</p>
        <p className="text-sm text-ink-soft">
          {tolerance.fromOn === null ? words.toleranceDefault : words.toleranceFrom(f.date(tolerance.fromOn))}
        </p>
        {coming.map((one) => (
          <p key={one.fromOn} className="text-sm">
            {words.coming(f.date(one.fromOn ?? today), ...error(one))}
          </p>
        ))}
      </div>
      <Form method="post" noValidate className="grid gap-3">
        <input type="hidden" name="intent" value="tolerance" />
        <FormErrors errors={fields.summary} />
        <div className="grid grid-cols-2 items-end gap-3">
          <Field {...fields.of("permille")} label={words.permille} required>
            <TextInput {...fields.text("permille")} inputMode="numeric" suffix="‰" />
          </Field>
          <Field {...fields.of("grams")} label={words.floor} required>
            <TextInput {...fields.text("grams")} inputMode="numeric" suffix="g" />
          </Field>
        </div>
        <Field {...fields.of("fromOn")} label={words.fromOn} required>
          <DateInput {...fields.text("fromOn")} min={today} />
        </Field>
        <div>
          <Button variant="secondary">{words.set}</Button>
        </div>
      </Form>
    </div>
  );
}
