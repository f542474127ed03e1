import { Form, useNavigation } from "@remix-run/react";
import { useT } from "#app/i18n/translate.tsx";
import type { BoundFields } from "#app/ui/kit/bound-fields.ts";
import { Button } from "#app/ui/kit/button.tsx";
import { Field } from "#app/ui/kit/field.tsx";
import { FormErrors } from "#app/ui/kit/form-errors.tsx";
import { Select } from "#app/ui/kit/select.tsx";
import { TextInput } from "#app/ui/kit/text-input.tsx";
import { stallOptions, type StallView } from "./stall-options.ts";

type ScaleFormProps = { stalls: readonly StallView[]; clientKey: string; fields: BoundFields };

/** The same goods on two scales. */
export function ScaleForm({ stalls, clientKey, fields }: ScaleFormProps) {
  const { t, locale } = useT();
  const words = t.office.intake.scale;
  return (
    <Form key={clientKey} method="post" noValidate className="grid gap-4">
      <input type="hidden" name="intent" value="check" />
      <input type="hidden" name="clientKey" value={fields.value("clientKey") || clientKey} />
      <FormErrors errors={fields.summary} />
      <Field {...fields.of("stallId")} label={t.office.intake.stall} required>
        <Select
          {...fields.text("stallId")}
          placeholder={t.office.intake.chooseStall}
          options={stallOptions(stalls, locale)}
        />
      </Field>
      <div className="grid items-end gap-4 sm:grid-cols-2">
        <Field {...fields.of("saidGrams")} label={words.said} required>
          <TextInput {...fields.text("saidGrams")} inputMode="numeric" autoComplete="off" className="text-lg" />
        </Field>
        <Field {...fields.of("trueGrams")} label={words.real} required>
          <TextInput {...fields.text("trueGrams")} inputMode="numeric" autoComplete="off" className="text-lg" />
        </Field>
      </div>
      <div className="grid gap-4 sm:grid-cols-2">
        <Field {...fields.of("goods")} label={words.goods}>
          <TextInput {...fields.text("goods")} maxLength={120} />
        </Field>
        <Field {...fields.of("note")} label={words.note}>
          <TextInput {...fields.text("note")} maxLength={300} />
        </Field>
      </div>
      <div>
        <Button size="large" busy={useNavigation().state === "submitting"}>
          {words.submit}
        </Button>
      </div>
    </Form>
  );
}
